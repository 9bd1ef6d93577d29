import {
  type Explanation,
  explain,
  type Incident,
  type Policy,
  type PreparedPolicy,
  policyInForce,
  preparePolicy,
  type ReviewInput,
  review,
} from '../../../core';
import type { LoadedTicket } from './load/load-ticket';

/** The incident as the core sees it at an instant, with why. */
export interface Judged {
  readonly incident: Incident;
  readonly explanation: Explanation | null;
  readonly input: ReviewInput;
  readonly policy: Policy;
  readonly prepared: PreparedPolicy;
  readonly now: number;
}

/** Folds the ticket at `now` (epoch ms). */
export function judgeTicket({ history, facts, setup }: LoadedTicket, now: number): Judged {
  const input: ReviewInput = { history, policies: setup.policies, facts };
  const explanation = explain(input, now);
  const policy =
    setup.policies.find(({ version }) => version === explanation?.policy.version) ?? policyInForce(setup.policies, now);
  return { incident: review(input, now).incident, explanation, input, policy, prepared: preparePolicy(policy), now };
}
