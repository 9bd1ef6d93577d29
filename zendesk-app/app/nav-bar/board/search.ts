import { z } from 'zod';
import { type BoardNames, SEVERITIES } from '../../../../core';
import { organizationSchema, personSchema, type Ticket, ticketSchema } from '../../../client';
import { type Installation, tagOf } from '../../../setup';
import type { Zaf } from '../../zaf/zaf';

/** Zendesk gives up to a thousand, and warns of large pages with many archived tickets in them. */
const PAGE = 300;
/** The most that one request shows by their ids. */
export const MOST_SHOWN = 100;

const found = z.looseObject({
  results: z.array(ticketSchema),
  meta: z.looseObject({ has_more: z.boolean().optional(), after_cursor: z.string().nullish() }).optional(),
});
const shown = z.looseObject({
  tickets: z.array(ticketSchema),
  users: z.array(personSchema).default([]),
  organizations: z.array(organizationSchema).default([]),
});

/** The process's tickets carry their severity; words of one kind are alternatives. */
const ours = SEVERITIES.map((severity) => `tags:${tagOf('severity', severity)}`).join(' ');

export const openIncidents = ({ statuses }: Pick<Installation, 'statuses'>): string =>
  `status<closed -custom_status_id:${statuses.Closed} ${ours}`;

/** Incidents reported in `[start, end)`, epoch ms. */
export const reportedBetween = (start: number, end: number): string =>
  `created>=${second(start)} created<${second(end)} ${ours}`;

const second = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/**
 * Every ticket that answers the query and that the agent may see, three hundred a request; `date` is the host's time (epoch ms).
 * https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
 */
export async function searchTickets(
  zaf: Zaf,
  query: string,
): Promise<{ readonly tickets: readonly Ticket[]; readonly date: number | null }> {
  const tickets: Ticket[] = [];
  for (let after: string | null = null; ; ) {
    const asked = new URLSearchParams({ query, 'filter[type]': 'ticket', 'page[size]': String(PAGE) });
    if (after !== null) asked.set('page[after]', after);
    const { data, date } = await zaf.api(`search/export.json?${asked}`, found);
    tickets.push(...data.results);
    after = data.meta?.has_more === true ? (data.meta.after_cursor ?? null) : null;
    if (after === null) return { tickets, date };
  }
}

export const NO_NAMES: BoardNames = { people: new Map(), organizations: new Map() };

/** The first hundred of these tickets as they are this moment (search may be minutes behind), and who is on them: one request. */
export async function showTickets(
  zaf: Zaf,
  ids: readonly number[],
): Promise<{ readonly tickets: readonly Ticket[]; readonly names: BoardNames }> {
  const asked = new URLSearchParams({ ids: ids.slice(0, MOST_SHOWN).join(','), include: 'users,organizations' });
  const { data } = await zaf.api(`tickets/show_many.json?${asked}`, shown);
  const named = (list: readonly { readonly id: number; readonly name?: string | null | undefined }[]) =>
    new Map(list.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
  return { tickets: data.tickets, names: { people: named(data.users), organizations: named(data.organizations) } };
}

export const joined = (a: BoardNames, b: BoardNames): BoardNames => ({
  people: new Map([...a.people, ...b.people]),
  organizations: new Map([...a.organizations, ...b.organizations]),
});
