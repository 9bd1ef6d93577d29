import type { Policy } from '../policy';

/**
 * What a preview answers (semantics.md section 8):
 * - `from-the-report` — what would these incidents look like, had the changed policy been theirs from the report on? For open and
 *   past ones. Both policies are taken as lived: every notice and closure at its planned instant, as the process would have
 *   carried it out. What the app itself recorded under the policy of then is left out, so a site that never had it is previewed too.
 * - `judged-anew` — what does it do to save this policy at `now` and have the open incidents judged by it (`rejudgeOpen`)? Closed
 *   incidents, and clocks that were met or breached, keep what they have; what the app recorded stands.
 * - `judged-anew-as-lived` — the same for the tickets of an export, which does not hold what the app recorded, or whose site
 *   never had it: up to `now` every notice and closure is taken as on time.
 */
export const PREVIEW_KINDS = ['from-the-report', 'judged-anew', 'judged-anew-as-lived'] as const;

/** What a preview answers, by its name. */
export type PreviewKind = (typeof PREVIEW_KINDS)[number];

/** Two policies to be compared, made once for all incidents: what is prepared of a policy is kept by its object. */
export interface Comparison {
  readonly kind: PreviewKind;
  /** Epoch ms: everything is shown as it stands then. */
  readonly now: number;
  readonly before: readonly Policy[];
  readonly after: readonly Policy[];
}

/**
 * Sets a change beside the present policy, or beside all its versions: then each incident's own is the one in force at its
 * report (semantics.md section 8). The changed policy's `effectiveFrom` is not looked at. `now` is epoch ms.
 */
export function comparePolicies(
  policy: Policy | readonly Policy[],
  changed: Policy,
  now: number,
  kind: PreviewKind = 'from-the-report',
): Comparison {
  const before = isVersions(policy) ? policy : [policy];
  const saved: Policy = { ...changed, effectiveFrom: new Date(now).toISOString() };
  return { kind, now, before, after: kind === 'from-the-report' ? [changed] : [...before, saved] };
}

const isVersions = (policy: Policy | readonly Policy[]): policy is readonly Policy[] => Array.isArray(policy);
