import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, type History, NO_FACTS, review } from '../../core';
import { broken } from './broken';
import { FUZZ } from './fuzz';

const NOW = Date.UTC(2026, 2, 20);

/** What a reader makes of an answer: a history, or the names of the fields by which it was refused. */
export type Reading = { readonly history: History } | { readonly refused: readonly string[] };

/** The history of an answer that must not be refused. */
export function historyOf(reading: Reading): History {
  if ('refused' in reading) throw new Error(`refused: ${reading.refused.join(', ')}`);
  return reading.history;
}

/** What holds for a reader of either platform, whatever it is given; `whole` are answers that real sites give. */
export function describeReading(
  platform: string,
  whole: fc.Arbitrary<unknown>,
  read: (answer: unknown) => Reading,
): void {
  describe(`whatever ${platform} answers about a ticket`, () => {
    it('becomes a history that can be judged, every event of it dated, or is refused by the name of a field', () => {
      fc.assert(
        fc.property(fc.oneof(whole, broken(whole)), (answer) => {
          const reading = read(answer);
          if ('refused' in reading) {
            expect(reading.refused).not.toEqual([]);
            expect(reading.refused).not.toContain('');
            return;
          }
          const { history } = reading;
          for (const { at } of history.events) expect(Number.isFinite(at)).toBe(true);
          expect(() => review({ history, policies: [defaultPolicy], facts: NO_FACTS }, NOW)).not.toThrow();
        }),
        FUZZ,
      );
    });

    it('is read the same twice', () => {
      fc.assert(
        fc.property(broken(whole), (answer) => {
          expect(read(structuredClone(answer))).toEqual(read(answer));
        }),
        FUZZ,
      );
    });

    it('is never refused when it is whole, whoever wrote it and however it came in', () => {
      fc.assert(
        fc.property(whole, (answer) => {
          expect(read(answer)).toHaveProperty('history');
        }),
        FUZZ,
      );
    });
  });
}
