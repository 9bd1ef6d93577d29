import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntitlementFacts, Verdict } from '../../../core/entitlement';
import { judge, VERDICTS } from '../../../core/entitlement';

const agreement = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const good: EntitlementFacts = { organizationKnown: true, agreement, representative: true };

describe('Whether a reporter may be given support', () => {
  it.each<[string, string, number, Verdict]>([
    ['F1: the day before it starts', '2025-12-31', 0, 'agreement-not-started'],
    ['F1: its first day', '2026-01-01', 0, 'entitled'],
    ['F1: its last day', '2026-12-31', 0, 'entitled'],
    ['F1: the day after', '2027-01-01', 0, 'agreement-expired'],
    ['F1: the last day of grace', '2027-01-10', 10, 'entitled'],
    ['F1: the day after grace', '2027-01-11', 10, 'agreement-expired'],
    ['F1: grace does not come before the start', '2025-12-31', 10, 'agreement-not-started'],
  ])('%s', (_fact, date, graceDays, verdict) => {
    expect(judge(date, good, graceDays)).toBe(verdict);
  });

  it.each<[string, Partial<EntitlementFacts>, Verdict]>([
    ['F1, F2: everything is right', {}, 'entitled'],
    [
      'F1: nobody knows the organization, whatever else is said',
      { organizationKnown: false, agreement: null, representative: false },
      'organization-unknown',
    ],
    ['F1: it has no agreement', { agreement: null, representative: false }, 'no-agreement'],
    [
      'F1: the agreement comes before the person',
      { agreement: { startsOn: '2027-01-01', endsOn: '2027-12-31' }, representative: false },
      'agreement-not-started',
    ],
    [
      'F1: so does its end',
      { agreement: { startsOn: '2025-01-01', endsOn: '2025-12-31' }, representative: false },
      'agreement-expired',
    ],
    ['F2: the reporter is not a representative', { representative: false }, 'not-a-representative'],
    ['F1: it lasts one day', { agreement: { startsOn: '2026-06-01', endsOn: '2026-06-01' } }, 'entitled'],
  ])('%s', (_fact, facts, verdict) => {
    expect(judge('2026-06-01', { ...good, ...facts }, 0)).toBe(verdict);
  });

  it('F1: a longer grace never takes support away', () => {
    const date = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.nat(400), fc.nat(400), (day, shorter, more) => {
        expect(VERDICTS).toContain(judge(day, good, shorter));
        if (judge(day, good, shorter) === 'entitled') expect(judge(day, good, shorter + more)).toBe('entitled');
      }),
    );
  });
});
