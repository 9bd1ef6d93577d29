import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Event } from '../../core';
import {
  type Audit,
  auditSchema,
  type Person,
  personSchema,
  type Ticket,
  ticketSchema,
} from '../../zendesk-app/client';
import { readHistory, type TicketSource } from '../../zendesk-app/history';
import { INSTALLATION } from './installation';

const FOLDER = '../shared/payloads/zendesk/history';
// The recorded payloads lie beside the project; CI always has them, so there their absence is a failure.
const names =
  existsSync(FOLDER) || process.env.CI ? readdirSync(FOLDER).filter((name) => name.endsWith('.expected.json')) : [];

const factSchema = z.looseObject({
  at: z.string(),
  fact: z.string(),
  public: z.boolean().nullish(),
  author_role: z.string().optional(),
  event_id: z.number().optional(),
  by_rule: z.string().nullish(),
  to: z.union([z.string(), z.number()]).nullish(),
});
const expectedSchema = z.looseObject({ requester_id: z.number().nullable(), facts: z.array(factSchema) });
const recordedSchema = z.looseObject({
  ticket: z.unknown().optional(),
  users: z.array(personSchema.partial({ name: true })),
  audits: z.array(auditSchema),
});

function load(name: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const expected = expectedSchema.parse(read(name));
  const recorded = recordedSchema.parse(read(name.replace('.expected', '')));
  const source = sourceOf(recorded.ticket, recorded.audits, recorded.users, expected.requester_id);
  return { expected, events: readHistory(source, INSTALLATION, () => 'agent').history.events };
}

/** Some recordings hold audits alone; the ticket is then no more than what they say. */
function sourceOf(ticket: unknown, audits: Audit[], people: Person[], requester: number | null): TicketSource {
  const [first] = audits;
  const bare: Ticket = {
    id: first?.ticket_id ?? 0,
    status: 'open',
    requester_id: requester ?? 0,
    created_at: '2000-01-01T00:00:00Z',
    updated_at: '2000-01-01T00:00:00Z',
  };
  return { ticket: ticket ? ticketSchema.parse(ticket) : bare, audits, people, organizations: [] };
}

const ROLES: Readonly<Record<string, readonly string[]>> = {
  agent: ['agent'],
  'end-user': ['customer'],
  unknown: ['unknown', 'customer'],
};

describe.each(names)('recorded: %s', (name) => {
  const { expected, events } = load(name);
  const messages = events.filter((event) => event.type === 'message');
  const later = expected.facts
    .filter(({ fact }) => fact === 'comment')
    .filter(({ at }) => Date.parse(at) > (events[0]?.at ?? 0));

  it('every later comment is one message, at its instant, with its visibility and its author’s role', () => {
    expect(messages.map(({ id, at, visibility }) => [id, at, visibility])).toEqual(
      later.map(({ event_id, at, public: isPublic }) => [
        String(event_id),
        Date.parse(at),
        isPublic ? 'public' : 'internal',
      ]),
    );
    for (const [place, { author_role }] of later.entries()) {
      expect(ROLES[author_role ?? 'unknown']).toContain(messages[place]?.by.role);
    }
  });

  it('what rules changed is nobody’s doing; what a ticket was made with is no change', () => {
    const changes = expected.facts.filter(({ fact }) => fact === 'custom_status_change' || fact === 'priority_change');
    const read = events.filter(
      (event): event is Extract<Event, { type: 'status-set' | 'priority-set' }> =>
        event.type === 'status-set' || event.type === 'priority-set',
    );
    expect(read.map(({ at, to, by }) => [at, to, by.role === 'system'])).toEqual(
      changes.map(({ at, to, by_rule }) => [Date.parse(at), String(to), by_rule !== null]),
    );
  });

  it('there is one report, by the requester', () => {
    expect(events.filter(({ type }) => type === 'reported')).toHaveLength(1);
    if (expected.requester_id !== null)
      expect(events[0]?.by).toMatchObject({ id: String(expected.requester_id), role: 'customer' });
  });
});

it('the recordings are there, or nothing was read', () => {
  expect(names.length > 0 || !existsSync(FOLDER)).toBe(true);
});
