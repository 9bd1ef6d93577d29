import { type Agreement, judge, type Verdict } from '../entitlement';
import { type Policy, policyInForce, preparePolicy } from '../policy';
import type { SupportNow } from './support-now';

/** An incident in Verification Required; `P` is a person as the platform gives them. */
export interface Held<P> {
  readonly number: string;
  readonly reporter: P;
  /** Epoch ms. */
  readonly reportedAt: number;
}

/** The facts by which held incidents are judged: as they are, or as they would be. */
export interface SupposedFacts<P> {
  readonly agreement: Agreement | null;
  readonly mayReport: (person: P) => boolean;
}

type Here = Pick<SupportNow, 'policies' | 'rejudgedAt' | 'now'>;

/** What the process finds of a held incident once these facts hold (F1, F2): it starts when that is `entitled`. */
export function heldVerdict<P>(held: Held<P>, { agreement, mayReport }: SupposedFacts<P>, here: Here): Verdict {
  const { policy, calendar } = preparePolicy(policyOf(held, here));
  if (!policy.entitlement.required) return 'entitled';
  const facts = { organizationKnown: true, agreement, representative: mayReport(held.reporter) };
  return judge(calendar.localDate(here.now), facts, policy.entitlement.graceDays);
}

/** The numbers of those that start with these facts. */
export const startingWith = <P>(held: readonly Held<P>[], facts: SupposedFacts<P>, here: Here): string[] =>
  held.filter((one) => heldVerdict(one, facts, here) === 'entitled').map(({ number }) => number);

/** Those that still wait; a platform's search goes on finding for a while what has started already. */
export const stillHeld = <P>(held: readonly Held<P>[], facts: SupposedFacts<P>, here: Here): Held<P>[] =>
  held.filter((one) => heldVerdict(one, facts, here) !== 'entitled');

/** The version by which an incident is judged: that of its report, or of the latest re-judgement since. */
const policyOf = ({ reportedAt }: { readonly reportedAt: number }, { policies, rejudgedAt }: Here): Policy =>
  policyInForce(policies, Math.max(reportedAt, ...rejudgedAt));
