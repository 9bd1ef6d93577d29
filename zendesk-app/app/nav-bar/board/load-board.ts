import { type BoardNames, closuresOf, rowsOf } from '../../../../core';
import type { Ticket } from '../../../client';
import { type AccountSetup, readAccountSetup } from '../../account/account-setup';
import { type CurrentUser, readCurrentUser } from '../../account/me';
import type { Zaf } from '../../zaf/zaf';
import { incidentOn, type TicketIncident } from './incident';
import { joined, MOST_SHOWN, NO_NAMES, openIncidents, searchTickets, showTickets } from './search';

/** Everything that the board shows of open incidents. */
export interface BoardData {
  readonly setup: AccountSetup;
  readonly me: CurrentUser;
  readonly incidents: readonly TicketIncident[];
  readonly names: BoardNames;
  /** Tickets whose names were asked for, as they were then. */
  readonly named: ReadonlySet<string>;
  /** What time the host had (epoch ms), where it told. */
  readonly date: number | null;
}

/**
 * Three requests for up to three hundred open incidents: what setup made, the search, and the first hundred with their names. One more
 * for each further page of the search. Null where the process was never set up.
 */
export async function loadBoard(zaf: Zaf): Promise<BoardData | null> {
  const [setup, me] = await Promise.all([readAccountSetup(zaf), readCurrentUser(zaf)]);
  if (!setup) return null;
  return refreshBoard(zaf, { setup, me, incidents: [], names: NO_NAMES, named: new Set(), date: null });
}

/** One request for up to three hundred open incidents; a second only where some came whose names are not known. */
export async function refreshBoard(zaf: Zaf, before: BoardData): Promise<BoardData> {
  const { setup } = before;
  const { tickets, date } = await searchTickets(zaf, openIncidents(setup.installation));
  const incidents = newest(setup, before.incidents, tickets);
  return withNames(zaf, { ...before, incidents, date }, firstOf(incidents));
}

/** The names of the first hundred of these, where some are not known and were not asked for yet: one request, or none. */
export async function withNames(zaf: Zaf, data: BoardData, wanted: readonly TicketIncident[]): Promise<BoardData> {
  const unknown = wanted
    .filter((incident) => !data.named.has(versionOf(incident)) && !areNamed(data.names, incident))
    .slice(0, MOST_SHOWN);
  if (unknown.length === 0) return data;
  const { tickets, names } = await showTickets(
    zaf,
    unknown.map(({ id }) => id),
  );
  const shown = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return {
    ...data,
    incidents: data.incidents.flatMap((incident) => {
      const ticket = shown.get(incident.id);
      return ticket ? open(data.setup, ticket) : [incident];
    }),
    names: joined(data.names, names),
    named: new Set([...data.named, ...unknown.map(versionOf)]),
  };
}

const versionOf = ({ id, updatedAt }: TicketIncident): string => `${id}@${updatedAt}`;

const areNamed = (
  { people, organizations }: BoardNames,
  { requester, assignee, organization }: TicketIncident,
): boolean =>
  people.has(requester) &&
  (assignee === null || people.has(assignee)) &&
  (organization === null || organizations.has(organization));

/** Search may be minutes behind what was read of a ticket before. */
function newest(setup: AccountSetup, before: readonly TicketIncident[], tickets: readonly Ticket[]): TicketIncident[] {
  const known = new Map(before.map((incident) => [incident.id, incident]));
  return tickets.flatMap((ticket) => {
    const last = known.get(ticket.id);
    const [read] = open(setup, ticket);
    return read && last && last.updatedAt > read.updatedAt ? [last] : read ? [read] : [];
  });
}

function open({ installation }: AccountSetup, ticket: Ticket): TicketIncident[] {
  const incident = incidentOn(ticket, installation);
  return incident && incident.status !== 'Closed' ? [incident] : [];
}

/** Those that are seen first, in the list and among the closures. */
const firstOf = (incidents: readonly TicketIncident[]): TicketIncident[] => {
  const closures = closuresOf(incidents).slice(0, 10);
  const rows = rowsOf(incidents).slice(0, MOST_SHOWN - closures.length);
  return [...new Set([...closures, ...rows].map(({ incident }) => incident))];
};
