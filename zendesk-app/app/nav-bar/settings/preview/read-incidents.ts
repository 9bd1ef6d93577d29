import { z } from 'zod';
import type { PreviewInput } from '../../../../../core';
import { type Organization, organizationSchema, type Ticket, ticketSchema, ZendeskFailure } from '../../../../client';
import { readHistory } from '../../../../history';
import { roleIn } from '../../../../setup';
import { readAudits } from '../../../ticket/load/audit-pages';
import { factsOf } from '../../../ticket/load/facts-of';
import { withMissingPeople } from '../../../ticket/load/missing-people';
import { withOutsideFacts } from '../../../ticket/load/outside-facts';
import type { Zaf } from '../../../zaf/zaf';
import type { AccountFacts } from '../load/versions';
import { breathe } from './breathe';

/** The tickets that a preview looks at. */
export interface ReadIncidents {
  readonly open: readonly PreviewInput[];
  readonly closed: readonly PreviewInput[];
  /** How many there are, read or not. */
  readonly all: number;
  /** Tickets that Zendesk did not give. */
  readonly unread: number;
}

export interface Reading {
  readonly setup: AccountFacts;
  /** Epoch ms. */
  readonly now: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** A preview is looked at by a person who waits: the ones that changed last are read, and how many there are is said. */
const MOST_OPEN = 300;
const MOST_CLOSED = 100;
const RECENTLY = 30 * 86_400_000;
const AT_ONCE = 3;
const PAGE = 100;

const found = z.looseObject({ results: z.array(ticketSchema), count: z.number().nullish() });
const shown = z.looseObject({ organizations: z.array(organizationSchema) });

/** Reads open and recently closed tickets as the administrator sees them. Throws what ends it early; the signal's reason too. */
export async function readIncidents(zaf: Zaf, reading: Reading): Promise<ReadIncidents> {
  const { installation } = reading.setup;
  const since = new Date(installation.since).toISOString().slice(0, 10);
  const recent = new Date(reading.now - RECENTLY).toISOString().slice(0, 10);
  const closed = `custom_status_id:${installation.statuses.Closed}`;
  const [opened, ended] = [
    await search(zaf, `type:ticket status<closed -${closed} created>=${since}`, MOST_OPEN, reading),
    await search(zaf, `type:ticket ${closed} created>=${since} updated>=${recent}`, MOST_CLOSED, reading),
  ];
  const tickets = [...opened.tickets, ...ended.tickets];
  const organizations = await readOrganizations(zaf, tickets);
  const inputs = await readAll(zaf, tickets, organizations, reading);
  const read = (list: readonly Ticket[]) => list.flatMap(({ id }) => inputs.get(id) ?? []);
  return {
    open: read(opened.tickets),
    closed: read(ended.tickets),
    all: opened.count + ended.count,
    unread: tickets.length - inputs.size,
  };
}

/** https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/ */
async function search(zaf: Zaf, query: string, most: number, { setup, signal }: Reading) {
  const tickets: Ticket[] = [];
  for (let page = 1; tickets.length < most; page += 1) {
    signal.throwIfAborted();
    const asked = { query, sort_by: 'updated_at', sort_order: 'desc', per_page: String(PAGE), page: String(page) };
    const { data } = await zaf.api(`search.json?${new URLSearchParams(asked)}`, found);
    tickets.push(...data.results);
    const count = data.count ?? tickets.length;
    if (data.results.length === 0 || tickets.length >= count || tickets.length >= most)
      return { tickets: tickets.slice(0, most).filter((ticket) => isOurs(ticket, setup)), count };
  }
  return { tickets, count: tickets.length };
}

const isOurs = ({ created_at }: Ticket, { installation }: AccountFacts): boolean =>
  Date.parse(created_at) >= installation.since;

async function readOrganizations(zaf: Zaf, tickets: readonly Ticket[]): Promise<ReadonlyMap<number, Organization>> {
  const ids = [...new Set(tickets.flatMap(({ organization_id }) => organization_id ?? []))];
  const known = new Map<number, Organization>();
  for (let from = 0; from < ids.length; from += PAGE) {
    const { data } = await zaf.api(`organizations/show_many.json?ids=${ids.slice(from, from + PAGE).join(',')}`, shown);
    for (const one of data.organizations) known.set(one.id, one);
  }
  return known;
}

async function readAll(
  zaf: Zaf,
  tickets: readonly Ticket[],
  organizations: ReadonlyMap<number, Organization>,
  reading: Reading,
): Promise<ReadonlyMap<number, PreviewInput>> {
  const inputs = new Map<number, PreviewInput>();
  const waiting = [...tickets];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let ticket = waiting.shift(); ticket; ticket = waiting.shift()) {
      reading.signal.throwIfAborted();
      const input = await readOne(zaf, ticket, organizations, reading).catch(withoutForbidden);
      if (input) inputs.set(ticket.id, input);
      done += 1;
      reading.onProgress(done, tickets.length);
      await breathe();
    }
  };
  reading.onProgress(0, tickets.length);
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return inputs;
}

/** One ticket that was deleted or taken away meanwhile does not spoil the others. */
function withoutForbidden(error: unknown): null {
  if (error instanceof ZendeskFailure && error.status >= 400 && error.status < 500 && error.status !== 429) return null;
  throw error;
}

async function readOne(
  zaf: Zaf,
  ticket: Ticket,
  organizations: ReadonlyMap<number, Organization>,
  { setup, now }: Reading,
): Promise<PreviewInput> {
  const { audits, people } = await readAudits(zaf, ticket.id);
  const organization = organizations.get(ticket.organization_id ?? 0);
  const known = { ticket, audits, people, organizations: organization ? [organization] : [] };
  const told = await withMissingPeople(zaf, known);
  const read = (source: typeof told) =>
    readHistory(source, setup.installation, (person, at) => roleIn(setup.roles, person, at));
  const first = read(told);
  const source = first.facts ? told : await withOutsideFacts(zaf, told);
  const { history, facts } = first.facts ? first : read(source);
  return { history, facts: factsOf(source, facts, setup, now) };
}
