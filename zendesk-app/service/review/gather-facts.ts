import { namedIncident } from '../../../core';
import type { Organization, Person, TicketSource } from '../../client';
import { followedBy, type ReadTicket, type RecordedFacts } from '../../history';
import { changedAt, united } from '../../history/dated';
import { agreementOf, mayReport } from '../../history/entitlement-fields';
import type { Account } from '../account/account';
import { addAgreement, agreementsOf } from '../store/agreements';
import { addRepresentation, representationOf } from '../store/representatives';
import { relatedTicket } from './related-ticket';

/** The facts outside the ticket that bear on it, as dated logs; what has changed since they were last seen is added to them. */
export async function gatherFacts(account: Account, source: TicketSource, read: ReadTicket): Promise<RecordedFacts> {
  const { ticket, people } = source;
  const organization = source.organizations.find(({ id }) => id === ticket.organization_id) ?? null;
  const reporter = people.find(({ id }) => id === ticket.requester_id);
  const recorded = read.facts;
  const same = recorded?.organization?.id === String(organization?.id);
  return {
    organization: organization && { id: String(organization.id), name: organization.name },
    agreements: united(
      [same ? (recorded?.agreements ?? []) : [], organization ? await noteAgreement(account, organization) : []],
      ({ agreement }) => agreement,
    ),
    representatives: united(
      [recorded?.representatives ?? [], reporter ? await noteRepresentation(account, reporter) : []],
      ({ representative }) => representative,
    ),
    ...(await relations(account, source, read)),
  };
}

/** The organization's log, with its present agreement at the end. */
export async function noteAgreement(
  account: Account,
  organization: Organization,
): Promise<RecordedFacts['agreements']> {
  const id = String(organization.id);
  const log = await agreementsOf(account.tables, account.name, id);
  const agreement = agreementOf(organization);
  const known = log.at(-1);
  if (known && JSON.stringify(known.agreement) === JSON.stringify(agreement)) return log;
  const at = changedAt(organization.updated_at, known, account.clock.now());
  await addAgreement(account.tables, account.name, id, at, agreement);
  return [...log, { at, agreement }];
}

/** The person's log, with what holds at present at the end. */
export async function noteRepresentation(account: Account, person: Person): Promise<RecordedFacts['representatives']> {
  const id = String(person.id);
  const log = await representationOf(account.tables, account.name, id);
  const representative = mayReport(person);
  const known = log.at(-1);
  if (known?.representative === representative) return log;
  const at = changedAt(person.updated_at, known, account.clock.now());
  await addRepresentation(account.tables, account.name, id, at, representative);
  return [...log, { at, representative }];
}

/** The incident that the mail names (A4), or the closed one that this continues (I8). What was found once is recorded. */
async function relations(
  account: Account,
  { ticket, people }: TicketSource,
  { history, facts }: ReadTicket,
): Promise<Pick<RecordedFacts, 'named' | 'continues'>> {
  if (facts) return { named: facts.named, continues: facts.continues };
  const follows = followedBy(ticket);
  const first = follows === null ? null : await relatedTicket(account, follows);
  if (first?.verdict) return { named: null, continues: { number: first.number, verdict: first.verdict } };
  const [report] = history.events;
  if (report?.type !== 'reported' || report.channel !== 'email') return { named: null, continues: null };
  const number = namedIncident(report.subject);
  const named = number === null || number === history.number ? null : await relatedTicket(account, number);
  if (!named?.verdict) return { named: null, continues: null };
  const sender = people.find(({ id }) => id === ticket.requester_id);
  const mayJoin = named.speaksFor(ticket.requester_id, sender?.organization_id ?? null);
  // What is closed for good takes no more: the mail opens an incident that continues it.
  if (mayJoin && named.isFinal) return { named: null, continues: { number: named.number, verdict: named.verdict } };
  return { named: { number: named.number, mayJoin }, continues: null };
}
