import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../../core/severity/phrases/finder';

describe('The rows that can match a text', () => {
  const finder = createFinder([[['down'], ['server', 'system']], [['own']], [], [['ver', 'down']]]);

  it.each([
    ['nothing', '', [2]],
    ['one of two sets', 'down', [1, 2, 3]],
    ['both sets', 'the system is down', [0, 1, 2, 3]],
    ['a text within another', 'owner', [1, 2]],
    ['characters that stand in no set', 'Übermäßig döwn €', [2]],
  ])('of %s', (_what, text, rows) => {
    expect(finder.rowsIn(text).toSorted()).toEqual(rows);
  });

  it('are the same when asked again', () => {
    expect(finder.rowsIn('down')).toEqual(finder.rowsIn('down'));
    expect(finder.rowsIn('').toSorted()).toEqual([2]);
  });

  it('are those of whose every set a text occurs', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5, minLength: 1 });
    const rows = fc.array(fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 30 }), (needed, said) => {
        const expected = needed.flatMap((sets, row) =>
          sets.every((texts) => texts.some((one) => said.includes(one))) ? [row] : [],
        );
        expect(createFinder(needed).rowsIn(said).toSorted()).toEqual(expected);
      }),
    );
  });
});
