import { describe, expect, test } from 'vitest';
import { isSameData, pathKey, valueAt, withValue } from '../../../core/settings';

describe('a place in a policy', () => {
  const data = { a: { b: [{ c: 1 }, { c: 2 }] }, d: null };

  test('is written with points', () => expect(pathKey(['severities', 1, 'phone'])).toBe('severities.1.phone'));

  test.each([
    [[], data],
    [['a', 'b', 1, 'c'], 2],
    [['d'], null],
    [['d', 'e'], undefined],
    [['a', 'x', 'y'], undefined],
    [['a', 'b', 0, 'c', 'length'], undefined],
  ])('%j holds %j', (path, value) => expect(valueAt(data, path)).toEqual(value));

  test.each<[readonly (string | number)[], unknown, unknown]>([
    [[], 7, 7],
    [['a', 'b', 1, 'c'], 3, { a: { b: [{ c: 1 }, { c: 3 }] }, d: null }],
    [['d'], 7, { a: data.a, d: 7 }],
    [['d', 'e'], 7, { a: data.a, d: { e: 7 } }],
    [['x', 'y'], 7, { ...data, x: { y: 7 } }],
    [['d'], undefined, { a: data.a }],
    [['a', 'b', 0], undefined, { a: { b: [undefined, { c: 2 }] }, d: null }],
    [['d'], null, data],
  ])('%j takes %j', (path, value, after) => {
    const before = structuredClone(data);
    expect(withValue(data, path, value)).toStrictEqual(after);
    expect(data).toEqual(before);
  });

  test('keeps the order of what is there, and puts what is new last', () => {
    expect(Object.keys(withValue({ a: 1, b: 2 }, ['a'], 3) as object)).toEqual(['a', 'b']);
    expect(Object.keys(withValue({ 1: 'x', b: 2 }, [1], 'y') as object)).toEqual(['1', 'b']);
    expect(Object.keys(withValue({ a: 1 }, ['c'], 3) as object)).toEqual(['a', 'c']);
    expect(withValue('text', ['c'], 3)).toEqual({ c: 3 });
  });

  test.each([
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [null, undefined, false],
    [null, {}, false],
    [{}, null, false],
    [{}, 1, false],
    [1, {}, false],
    [{ a: 1 }, { a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{ 0: 1 }, [1], false],
    [[['09:00', '17:00']], [['09:00', '17:00']], true],
    [[['09:00', '17:00']], [['09:00', '16:00']], false],
  ])('%j and %j say the same: %s', (a, b, same) => expect(isSameData(a, b)).toBe(same));
});
