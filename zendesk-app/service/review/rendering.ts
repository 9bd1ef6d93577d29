import { type Message, policyInForce, render } from '../../../core';
import type { Account } from '../account/account';
import type { Judged } from './judged';

/** How messages about this incident are put into words, with the customer's links in them. */
export async function renderer(account: Account, { review, source }: Judged, now: number) {
  const { incident } = review;
  const policy = policyInForce(account.policies.policies(), incident.reportedAt);
  const claims = { account: account.name, ticket: incident.number, customer: String(source.ticket.requester_id) };
  const incidentLink = await account.links.make({ ...claims, purpose: 'incident' }, now);
  const page = (view: string) => `${incidentLink}?view=${view}`;
  const links = {
    incident: incidentLink,
    confirm: page('solved'),
    needHelp: page('help'),
    reopen: page('help'),
    supervisor: page('supervisor'),
    survey: await account.links.make({ ...claims, purpose: 'survey' }, now),
  };
  const context = {
    number: incident.number,
    subject: incident.subject,
    requesterName: incident.requester.name ?? '',
    vendor: policy.vendor,
    timeZone: policy.calendar.timeZone,
    now,
    links,
    severity: incident.severity,
    quietDays: policy.survey.quietDays,
  };
  return (message: Message) => render(message, context);
}
