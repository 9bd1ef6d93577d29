import { type Message, policyInForce, render } from '../../../core';
import { type PlanInput, shownField } from '../../effects';
import { mailFoot } from '../../sentences';
import type { Account } from '../account/account';
import type { Addresses } from '../links/links';
import type { Judged } from './judged';

/**
 * How messages about this incident are put into words: for the ticket, where agents read them too, without links; for the
 * customer's mail with theirs. Also what agents' answers end with when they are mailed.
 */
export async function wording(
  account: Account,
  { review, source }: Judged,
  now: number,
): Promise<Pick<PlanInput, 'render' | 'mailed' | 'mailFoot'>> {
  const { incident } = review;
  const { ticket } = source;
  const policy = policyInForce(account.policies.policies(), incident.reportedAt);
  const holder = { account: account.name, ticket: String(ticket.id), customer: String(ticket.requester_id) };
  // Most reviews find nothing to send, and signing links would be most of what they cost.
  const sends = review.effects.some(({ type }) => type === 'send');
  const links = sends ? mailLinks(await account.links.forMail(holder, now)) : {};
  const context = {
    number: incident.number,
    subject: incident.subject,
    requesterName: incident.requester.name ?? '',
    vendor: policy.vendor,
    timeZone: policy.calendar.timeZone,
    now,
    severity: incident.severity,
    quietDays: policy.survey.quietDays,
  };
  const currentFoot = String(shownField(ticket, account.installation, 'mailFoot'));
  return {
    render: (message: Message) => render(message, context),
    mailed: (message: Message) => render(message, { ...context, links }),
    mailFoot: mailFoot(policy.vendor, await account.links.forAnswers(currentFoot, holder, now)),
  };
}

const mailLinks = ({ confirm, help, supervisor, survey, comment }: Addresses) => ({
  confirm,
  needHelp: help,
  reopen: help,
  supervisor,
  survey,
  comment,
});
