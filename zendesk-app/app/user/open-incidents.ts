import {
  type DeadlineReader,
  isSeverity,
  type PreparedTarget,
  policyInForce,
  preparePolicy,
  STATUSES,
  type Status,
} from '../../../core';
import type { Ticket } from '../../client';
import { shownField } from '../../effects';
import { type TicketFieldName, valueOfTag } from '../../setup';
import type { Here } from '../people/account';
import { peopleWords } from '../texts/people';
import { deadlineText, moment } from '../texts/process/time';

const words = peopleWords.incidents;

/** An incident as its ticket's own fields show it. */
export interface OpenIncident {
  readonly number: string;
  readonly subject: string;
  readonly status: Status;
  /** What is due next, with its moment. */
  readonly due: string;
}

const DUE = [
  ['firstResponseDue', 'firstResponse'],
  ['customerResponseDue', 'customerResponse'],
  ['statusUpdateDue', 'statusUpdate'],
] as const;

/** The incidents among tickets that are open, the earliest due first. */
export function openIncidents(tickets: readonly Ticket[], here: Here): OpenIncident[] {
  return tickets
    .flatMap((ticket) => {
      const status = statusOf(ticket, here);
      const severity = Number(valueOfTag('severity', field(ticket, here, 'severity')));
      if (!status || status === 'Closed' || !isSeverity(severity)) return [];
      const next = nextOf(ticket, here);
      const incident = { number: String(ticket.id), subject: ticket.subject ?? '', status, due: dueText(ticket, here) };
      return [{ incident, at: next?.at ?? Number.POSITIVE_INFINITY }];
    })
    .toSorted((a, b) => a.at - b.at || Number(a.incident.number) - Number(b.incident.number))
    .map(({ incident }) => incident);
}

const field = (ticket: Ticket, { setup }: Here, name: TicketFieldName) => shownField(ticket, setup.installation, name);

function statusOf({ custom_status_id }: Ticket, { setup }: Here): Status | null {
  const { statuses, systemNew } = setup.installation;
  if (custom_status_id === systemNew) return 'New';
  return STATUSES.find((status) => statuses[status] === custom_status_id) ?? null;
}

function nextOf(ticket: Ticket, here: Here) {
  const moments = DUE.flatMap(([name, clock]) => {
    const at = Date.parse(String(field(ticket, here, name)));
    return Number.isNaN(at) ? [] : [{ at, clock }];
  });
  return moments.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function dueText(ticket: Ticket, here: Here): string {
  const next = nextOf(ticket, here);
  if (next) {
    const target = targetOf(ticket, next.clock, here);
    const reader: DeadlineReader = { now: here.now, timeZone: here.timeZone, calendar: target.calendar };
    const state = here.now > next.at ? 'breached' : 'running';
    const text = deadlineText({ state, dueAt: next.at, endedAt: null, basis: target.basis }, reader);
    return `${words[next.clock]}: ${text}`;
  }
  const closes = Date.parse(String(field(ticket, here, 'closesAt')));
  if (!Number.isNaN(closes)) return words.closes(moment(closes, here));
  return statusOf(ticket, here) === 'Verification Required' ? words.held : words.nothingDue;
}

/** By what its distance is counted: the severity's own calendar and basis, in the policy of the report. */
function targetOf(
  ticket: Ticket,
  clock: (typeof DUE)[number][1],
  here: Here,
): Pick<PreparedTarget, 'calendar' | 'basis'> {
  const prepared = preparePolicy(policyInForce(here.setup.policies, Date.parse(ticket.created_at)));
  const severity = Number(valueOfTag('severity', field(ticket, here, 'severity')));
  const targets = isSeverity(severity) ? prepared.severities[severity] : null;
  return targets?.[clock] ?? targets?.firstResponse ?? { calendar: prepared.calendar, basis: 'business' };
}
