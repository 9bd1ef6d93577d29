import { isPriority, type PreviewInput, STATUSES, type Status } from '../core';
import type { Audit, AuditEvent } from '../zendesk-app/client';
import { RECORD_KEY, readHistory, recordOf } from '../zendesk-app/history';
import { type Installation, type TicketFieldName, tagOf, ticketFieldNames, valueOfTag } from '../zendesk-app/setup';
import { ASSUMED_FACTS } from './assumed-facts';
import { type SeveritySource, severityAtReport, severityOfPriority } from './severity-by-priority';
import type { StatusReading } from './status-reading';
import type { ZendeskLine } from './zendesk-line';
import { peopleOf } from './zendesk-people';

/** Ids that no account has: what they stand for is put into the process's own words beforehand. */
const NOBODY = Number.MIN_SAFE_INTEGER;
const STATUS_IDS = Object.fromEntries(STATUSES.map((status, place) => [status, -1 - place])) as Record<Status, number>;
const FIELD_IDS = Object.fromEntries(ticketFieldNames.map((name, place) => [name, -100 - place])) as Record<
  TicketFieldName,
  number
>;

/**
 * Zendesk's status categories as statuses of the process. `closed` is Closed where a person closed the ticket; Zendesk's own
 * closing of solved tickets is a rule's doing, and the process has its own.
 */
const BY_CATEGORY: Readonly<Record<string, Status>> = {
  new: 'New',
  open: 'Open',
  pending: 'Customer Information Requested',
  hold: 'Software Change Required',
  solved: 'Resolved Pending Confirmation',
  closed: 'Closed',
};

/**
 * An exported Zendesk ticket as the process's history, read by the app's own reader. Assumed, since an export does not say it: who
 * is an agent (see {@link peopleOf}), what a status means, that the priority stands for the severity where no field of the
 * process does, and that the reporter has support, unless the app's own record in the ticket says otherwise.
 */
export function readZendeskTicket(line: ZendeskLine, statuses: StatusReading, severity: SeveritySource): PreviewInput {
  const { ticket } = line;
  const fields = { ...FIELD_IDS, ...fieldsByTag(line.audits) };
  const bySite = severity === 'priority' && fields.severity === FIELD_IDS.severity;
  const audits = line.audits.map((audit) => inOurWords(audit, statuses, bySite));
  const installation: Installation = {
    appUser: recorderOf(line.audits) ?? NOBODY,
    fields,
    statuses: STATUS_IDS,
    systemNew: NOBODY,
    form: NOBODY,
    since: 0,
    groups: { engineer: NOBODY, supervisor: NOBODY, manager: NOBODY },
    defaultAgents: { byGroup: {}, otherwise: NOBODY },
  };
  const source = { ticket, audits, people: peopleOf(line), organizations: [] };
  const { history, facts } = readHistory(source, installation, () => 'agent');
  const input: PreviewInput = { history, facts: facts ? { ...ASSUMED_FACTS, ...facts } : ASSUMED_FACTS };
  const report = history.events.find(({ type }) => type === 'reported');
  if (!bySite || !report) return input;
  const first = firstPriority(line);
  const atReport = severityAtReport(first !== null && isPriority(first) ? first : null, report.at);
  return { ...input, history: { ...history, events: [...history.events, ...atReport] } };
}

/** The account that wrote the process's records, if the site has the app. */
const recorderOf = (audits: readonly Audit[]): number | undefined =>
  audits.find(({ metadata }) => {
    const custom = metadata?.custom;
    return custom && RECORD_KEY in custom && recordOf(custom).entries !== undefined;
  })?.author_id;

/** The process's own drop-downs, found by their tags, which are unique on an account. */
function fieldsByTag(audits: readonly Audit[]): Partial<Record<TicketFieldName, number>> {
  const found: Partial<Record<TicketFieldName, number>> = {};
  for (const { field_name, value } of audits.flatMap(({ events }) => events)) {
    if (typeof value !== 'string' || !value.startsWith('sp_') || !Number.isInteger(Number(field_name))) continue;
    const name = ticketFieldNames.find((field) => valueOfTag(field, value) !== null);
    if (name) found[name] = Number(field_name);
  }
  return found;
}

function inOurWords(audit: Audit, statuses: StatusReading, bySite: boolean): Audit {
  const told = audit.events.find((event) => isCustomStatus(event) && statuses.known(String(event.value)) !== null);
  const events = audit.events.flatMap((event): AuditEvent[] => {
    if (event.type !== 'Change') return [event];
    if (isCustomStatus(event)) return event === told ? [statusSet(event, statuses.known(String(event.value)))] : [];
    if (event.field_name === 'status') {
      const name = String(event.value);
      return told ? [] : [statusSet(event, statuses.known(name) ?? BY_CATEGORY[name] ?? statuses.read(name, name))];
    }
    if (event.field_name !== 'priority' || !bySite) return [event];
    const priority = String(event.value);
    if (!isPriority(priority)) return [event];
    const level = tagOf('severity', severityOfPriority(priority));
    return [{ ...event, field_name: String(FIELD_IDS.severity), value: level }, event];
  });
  return { ...audit, events };
}

const isCustomStatus = ({ type, field_name }: AuditEvent): boolean =>
  type === 'Change' && field_name === 'custom_status_id';

const statusSet = (event: AuditEvent, status: Status | null): AuditEvent => ({
  ...event,
  field_name: 'custom_status_id',
  value: status === null ? null : STATUS_IDS[status],
});

/** The priority that the ticket was made with: as its creation says, else before its first change, else what it is. */
function firstPriority({ ticket, audits }: ZendeskLine): string | null {
  const events = audits
    .toSorted((a, b) => a.created_at - b.created_at)
    .flatMap(({ events }) => events.filter(({ field_name }) => field_name === 'priority'));
  const made = events.find(({ type }) => type === 'Create');
  if (made) return typeof made.value === 'string' ? made.value : null;
  const changed = events.find(({ type }) => type === 'Change');
  if (changed) return typeof changed.previous_value === 'string' ? changed.previous_value : null;
  return ticket.priority ?? null;
}
