import { type Agreement, judge, policyInForce, preparePolicy, type Verdict } from '../../../core';
import type { Person, Ticket } from '../../client';
import type { AccountSetup } from '../account/account-setup';
import type { Here } from './account';

/** An incident in Verification Required. */
export interface Held {
  readonly number: string;
  readonly reporter: Person;
  readonly reportedAt: number;
}

/** The facts by which held incidents are judged: as they are, or as they would be. */
export interface SupposedFacts {
  readonly agreement: Agreement | null;
  readonly mayReport: (person: Person) => boolean;
}

/** What the process finds of a held incident once these facts hold (F1, F2): it starts when that is `entitled`. */
export function verdictOf(held: Held, { agreement, mayReport }: SupposedFacts, { setup, now }: Here): Verdict {
  const { policy, calendar } = preparePolicy(policyOf(held, setup));
  if (!policy.entitlement.required) return 'entitled';
  const facts = { organizationKnown: true, agreement, representative: mayReport(held.reporter) };
  return judge(calendar.localDate(now), facts, policy.entitlement.graceDays);
}

/** The numbers of those that start with these facts. */
export const starting = (held: readonly Held[], facts: SupposedFacts, here: Here): string[] =>
  held.filter((one) => verdictOf(one, facts, here) === 'entitled').map(({ number }) => number);

/** Those that still wait; Zendesk's search goes on finding for a while what has started already. */
export const waitingOf = (held: readonly Held[], facts: SupposedFacts, here: Here): Held[] =>
  held.filter((one) => verdictOf(one, facts, here) !== 'entitled');

/** The version by which an incident is judged: that of its report, or of the latest re-judgement since. */
function policyOf({ reportedAt }: Held, { policies, rejudgements }: AccountSetup) {
  return policyInForce(policies, Math.max(reportedAt, ...rejudgements.map(({ at }) => at)));
}

/** Held incidents out of tickets; one whose reporter is not among these people is left out. */
export function heldAmong(tickets: readonly Ticket[], people: readonly Person[], { setup }: Here): Held[] {
  const paused = setup.installation.statuses['Verification Required'];
  return tickets
    .filter(({ custom_status_id }) => custom_status_id === paused)
    .flatMap((ticket) => {
      const reporter = people.find(({ id }) => id === ticket.requester_id);
      return reporter ? [{ number: String(ticket.id), reporter, reportedAt: Date.parse(ticket.created_at) }] : [];
    })
    .toSorted((a, b) => a.reportedAt - b.reportedAt);
}
