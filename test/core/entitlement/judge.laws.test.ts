import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type EntitlementFacts, judge, VERDICTS } from '../../../core/entitlement';
import { law } from '../law';

const anyDate = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyFacts: fc.Arbitrary<EntitlementFacts> = fc.record({
  organizationKnown: fc.boolean(),
  representative: fc.boolean(),
  agreement: fc.option(fc.record({ startsOn: anyDate, endsOn: fc.oneof(anyDate, fc.constant('9999-12-31')) })),
});

describe('entitlement (F1, F2; semantics.md section 6)', () => {
  law(
    'is given exactly where nothing is wrong, and with grace to spare is not lost',
    fc.tuple(anyDate, anyFacts, fc.nat(60)),
    ([date, facts, grace]) => {
      const verdict = judge(date, facts, grace);
      const { organizationKnown, representative, agreement } = facts;
      const isCurrent = agreement !== null && agreement.startsOn <= date && date <= agreement.endsOn;
      if (verdict === 'entitled') {
        expect([organizationKnown, representative, agreement !== null]).toEqual([true, true, true]);
        expect(judge(date, facts, grace + 1)).toBe('entitled');
      }
      if (organizationKnown && representative && isCurrent) expect(verdict).toBe('entitled');
    },
  );

  law(
    'is refused for the first of its reasons, in their order',
    fc.tuple(anyDate, anyFacts, fc.nat(60)),
    ([date, facts, grace]) => {
      const verdict = judge(date, facts, grace);
      const better = judge(date, { ...facts, organizationKnown: true, representative: true }, grace);
      const reasons = VERDICTS.slice(0, VERDICTS.indexOf(verdict));
      expect(verdict === 'organization-unknown').toBe(!facts.organizationKnown);
      if (verdict !== 'organization-unknown') expect(VERDICTS.indexOf(better)).toBeGreaterThanOrEqual(reasons.length);
      expect(judge(date, { ...facts, organizationKnown: false }, grace)).toBe('organization-unknown');
      if (facts.organizationKnown && facts.agreement === null) expect(verdict).toBe('no-agreement');
    },
  );
});
