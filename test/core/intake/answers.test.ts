import { describe, expect, it } from 'vitest';
import { answersSchema } from '../../../core/intake';

const accepts = (answers: unknown): boolean => answersSchema.safeParse(answers).success;

describe('The answers of a report form (semantics.md section 3)', () => {
  it.each([
    ['request', ['problem', 'enhancement', 'information']],
    ['productionDown', ['yes', 'no', 'unknown']],
    ['workaround', ['yes', 'no', 'unknown']],
    ['impact', ['documented-functionality', 'cosmetic']],
    ['severity', [1, 2, 3]],
  ])('C2: %s is one of %j, or absent', (question, choices) => {
    for (const choice of choices) {
      expect(answersSchema.parse({ [question]: choice })).toEqual({ [question]: choice });
    }
    for (const other of ['', 'maybe', 0, 4, null, []]) expect(accepts({ [question]: other })).toBe(false);
    expect(accepts({})).toBe(true);
  });

  it('B9, B10: the area may be software, server, both or neither', () => {
    for (const area of [[], ['software'], ['server'], ['server', 'software']]) {
      expect(answersSchema.parse({ area })).toEqual({ area });
    }
    for (const area of ['server', [''], ['network']]) expect(accepts({ area })).toBe(false);
  });
});
