import { z } from 'zod';
import { changedSince, instantSchema, organizationSchema, personSchema } from '../../client';
import type { Account } from '../account/account';
import { noteAgreement, noteRepresentation } from '../review/gather-facts';
import { keepSwept, sweptTo } from '../store/sweeps';
import { heldTickets, reviewedSince } from '../store/tickets';

const changedTicket = z.looseObject({
  id: z.number(),
  status: z.string(),
  created_at: instantSchema,
  updated_at: instantSchema,
});
const ticketsPage = z.looseObject({ tickets: z.array(changedTicket) });
const usersPage = z.looseObject({ users: z.array(personSchema) });
const organizationsPage = z.looseObject({
  organizations: z.array(organizationSchema),
  end_time: z.number().nullish(),
  end_of_stream: z.boolean().nullish(),
  count: z.number().nullish(),
});

/**
 * Finds what lost webhooks missed: tickets that changed since the last sweep, by the cursor export, and agreements and
 * representatives that changed. On an account that this store has never swept it goes back to the day of the installation, so
 * a store that was lost is built up again.
 */
export async function sweep(account: Account): Promise<void> {
  await sweepPeople(account);
  await sweepOrganizations(account);
  await sweepTickets(account);
}

/** Rings tickets that changed after they were last reviewed. Tickets closed for good change no more. */
async function sweepTickets(account: Account): Promise<void> {
  const { tables, name, queue, installation } = account;
  for await (const { records, cursor } of exported(account, 'tickets', ticketsPage)) {
    const changed = records.tickets.filter(
      ({ status, created_at }) => status !== 'deleted' && status !== 'closed' && created_at >= installation.since,
    );
    const reviewed = await reviewedSince(
      tables,
      name,
      changed.map(({ id, updated_at }) => ({ ticket: String(id), at: updated_at })),
    );
    await queue.ringAll(
      changed.map(({ id }) => ({ account: name, ticket: String(id) })).filter(({ ticket }) => !reviewed.has(ticket)),
    );
    await keepCursor(account, 'tickets', cursor);
  }
}

async function sweepPeople(account: Account): Promise<void> {
  for await (const { records, cursor } of exported(account, 'users', usersPage)) {
    for (const person of records.users.filter(({ role }) => role === 'end-user')) {
      const held = await heldTickets(account.tables, account.name, { requester: String(person.id) });
      if (held.length === 0) continue;
      await noteRepresentation(account, person);
      await account.queue.ringAll(held);
    }
    await keepCursor(account, 'users', cursor);
  }
}

/** Organizations have a time-based export only. https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-organization-export */
async function sweepOrganizations(account: Account): Promise<void> {
  const { tables, name, queue, clock, installation, zendesk } = account;
  const swept = await sweptTo(tables, name, 'organizations');
  const youngest = Math.floor(clock.now() / 1000) - 60;
  let start_time = Math.max(
    0,
    Math.min(swept ? Number(swept.cursor) : Math.floor(installation.since / 1000), youngest),
  );
  for (;;) {
    const page = await zendesk.connection.call('GET', 'incremental/organizations', organizationsPage, {
      query: { start_time },
    });
    for (const organization of page.organizations) {
      const held = await heldTickets(tables, name, { organization: String(organization.id) });
      await noteAgreement(account, organization);
      await queue.ringAll(held);
    }
    const end = page.end_time ?? start_time;
    await keepSwept(tables, name, 'organizations', { cursor: String(end), sweptAt: clock.now() });
    if (page.end_of_stream !== false || end <= start_time) return;
    start_time = end;
  }
}

async function* exported<T>(account: Account, stream: 'tickets' | 'users', records: z.ZodType<T>) {
  const { tables, name, clock, installation, zendesk } = account;
  const swept = await sweptTo(tables, name, stream);
  const from = swept ? { cursor: swept.cursor } : { since: installation.since, now: clock.now() };
  yield* changedSince(zendesk.connection, stream, records, from);
}

async function keepCursor({ tables, name, clock }: Account, stream: string, cursor: string | null): Promise<void> {
  if (cursor !== null) await keepSwept(tables, name, stream, { cursor, sweptAt: clock.now() });
}
