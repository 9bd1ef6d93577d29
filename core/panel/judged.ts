import { type Explanation, explain } from '../explanation';
import type { Incident } from '../incident/incident';
import { type ReviewInput, review } from '../incident/review';
import { type Policy, type PreparedPolicy, policyInForce, preparePolicy } from '../policy';

/** An incident as the process sees it at an instant, with why: what a panel draws. */
export interface Judged {
  readonly incident: Incident;
  readonly explanation: Explanation | null;
  readonly input: ReviewInput;
  /** The version that judges it. */
  readonly policy: Policy;
  readonly prepared: PreparedPolicy;
  /** Epoch ms. */
  readonly now: number;
}

/** Folds what is known of a ticket at `now` (epoch ms), to be drawn. */
export function judgeFor(input: ReviewInput, now: number): Judged {
  const explanation = explain(input, now);
  const { policies } = input;
  const policy =
    policies.find(({ version }) => version === explanation?.policy.version) ?? policyInForce(policies, now);
  return { incident: review(input, now).incident, explanation, input, policy, prepared: preparePolicy(policy), now };
}
