import { type Incident, NO_FACTS, type PreparedPolicy, policyInForce, preparePolicy, review } from '../../../core';
import type { AccountSetup } from '../account/account-setup';
import { readingText } from '../ticket/load/reading-text';
import type { Caller } from './caller/caller';
import { type Draft, type Report, reportOf } from './draft';

/** What would become of the draft if the ticket were saved at `now` (epoch ms). */
export interface JudgedReport {
  readonly incident: Incident;
  readonly report: Report;
  readonly caller: Caller;
  readonly policy: PreparedPolicy;
  readonly now: number;
}

/** As {@link judgeReport}, with the phrases where the answers alone do not tell the severity. */
export const judgedWhole = (...given: Parameters<typeof judgeReport>): Promise<JudgedReport> =>
  readingText(() => judgeReport(...given));

/**
 * Folds the report as if it were saved now, by the core's own review: so the service cannot judge it otherwise. May throw a
 * `TextReaderMissing` where the answers alone do not tell the severity.
 */
export function judgeReport(setup: AccountSetup, caller: Caller, draft: Draft, now: number): JudgedReport {
  const policy = preparePolicy(policyInForce(setup.policies, now));
  const report = reportOf(policy.policy.intake, draft, caller);
  const by = { id: String(caller.id), role: 'customer', relation: 'requester', name: caller.name } as const;
  const { incident } = review(
    {
      history: {
        number: '',
        events: [{ type: 'reported', id: 'new', at: now, by, channel: 'phone', ...report }],
        shown: { status: null, priority: null, severity: null },
      },
      policies: setup.policies,
      facts: {
        ...NO_FACTS,
        organization: caller.organization && { ...caller.organization, id: String(caller.organization.id) },
        agreements: [{ at: now, agreement: caller.agreement }],
        representatives: [{ at: now, representative: caller.mayReport }],
      },
    },
    now,
  );
  return { incident, report, caller, policy, now };
}
