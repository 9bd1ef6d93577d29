import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { defaultPolicy, type Policy, policyInForce } from '../../../core/policy';
import { law } from '../law';

const DAY = 24 * 60 * 60 * 1000;
const BEGIN = Date.parse('2026-01-01T00:00:00Z');
const anyVersions = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 6 }).map((days) =>
  days.map((day, place): Policy => {
    const effectiveFrom = new Date(BEGIN + day * DAY).toISOString();
    return { ...defaultPolicy, version: place + 1, effectiveFrom };
  }),
);

describe('the version of the policy in force (semantics.md section 8)', () => {
  law(
    'is the latest that had begun; before the first, the first',
    fc.tuple(anyVersions, fc.integer({ min: -10, max: 310 })),
    ([versions, day]) => {
      const at = BEGIN + day * DAY;
      const starts = versions.map(({ effectiveFrom }) => Date.parse(effectiveFrom)).sort((a, b) => a - b);
      const expected = starts.filter((from) => from <= at).at(-1) ?? starts[0];
      expect(Date.parse(policyInForce(versions, at).effectiveFrom)).toBe(expected);
    },
  );

  law(
    'does not depend on the order in which the versions are kept',
    fc.tuple(anyVersions, fc.nat(310)),
    ([versions, day]) => {
      const at = BEGIN + day * DAY;
      expect(policyInForce([...versions].reverse(), at)).toBe(policyInForce(versions, at));
    },
  );

  law(
    'never goes back to an older one as time passes',
    fc.tuple(anyVersions, fc.nat(310), fc.nat(310)),
    ([versions, one, other]) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map((day) =>
        policyInForce(versions, BEGIN + day * DAY),
      );
      expect(Date.parse(late!.effectiveFrom)).toBeGreaterThanOrEqual(Date.parse(early!.effectiveFrom));
    },
  );
});
