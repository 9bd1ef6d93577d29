import type { Policy } from './policy';

/**
 * The version by which an incident reported at `at` (epoch ms) is judged: the one with the latest `effectiveFrom` at or
 * before it, of equal ones the later in the list; before the first version, the first holds (semantics.md section 8).
 * Throws a RangeError when there is no version at all.
 */
export function policyInForce(policies: readonly Policy[], at: number): Policy {
  const dated = policies.map((policy) => ({ policy, from: Date.parse(policy.effectiveFrom) }));
  const begun = dated.filter(({ from }) => from <= at);
  const chosen =
    begun.length > 0
      ? begun.reduce((best, next) => (next.from >= best.from ? next : best))
      : dated.reduce<(typeof dated)[number] | undefined>(
          (best, next) => (best && best.from <= next.from ? best : next),
          undefined,
        );
  if (!chosen) throw new RangeError('There is no policy version');
  return chosen.policy;
}
