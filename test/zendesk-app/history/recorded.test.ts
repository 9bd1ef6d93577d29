import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Event } from '../../../core';
import {
  type Audit,
  auditSchema,
  organizationSchema,
  type Person,
  personSchema,
  type Ticket,
  ticketSchema,
} from '../../../zendesk-app/client';
import { readHistory, shownOf } from '../../../zendesk-app/history';
import { ARE_RECORDED, NOT_HERE, type Recording, recordedKinds, recordings } from '../../payloads/recorded';
import { INSTALLATION } from '../installation';

const each = (kind: string): [string, Recording][] =>
  recordings('zendesk', kind).map((one): [string, Recording] => [one.name, one]);

const factSchema = z.looseObject({
  at: z.string(),
  fact: z.string(),
  field: z.string().optional(),
  value: z.unknown().optional(),
  to: z.union([z.string(), z.number()]).nullish(),
  public: z.boolean().nullish(),
  author_id: z.number().optional(),
  author_role: z.string().optional(),
  event_id: z.number().optional(),
  by_rule: z.string().nullish(),
});
const expectedSchema = z.looseObject({ requester_id: z.number().nullable(), facts: z.array(factSchema) });
type Fact = z.infer<typeof factSchema>;

const recordedSchema = z.looseObject({
  ticket: z.unknown().optional(),
  users: z.array(personSchema),
  audits: z.array(auditSchema),
});

/** Some recordings hold audits alone; the ticket is then no more than what they say, and begins with them. */
function ticketOf(ticket: unknown, audits: readonly Audit[], requester: number | null): Ticket {
  if (ticket) return ticketSchema.parse(ticket);
  const began = new Date(Math.min(...audits.map(({ created_at }) => created_at))).toISOString();
  return ticketSchema.parse({
    id: audits[0]?.ticket_id,
    status: 'open',
    requester_id: requester ?? 7,
    created_at: began,
    updated_at: began,
  });
}

function load(one: Recording) {
  const expected = expectedSchema.parse(one.expected());
  const { ticket, users, audits } = recordedSchema.parse(one.read());
  const source = { ticket: ticketOf(ticket, audits, expected.requester_id), audits, people: users, organizations: [] };
  return { expected, source, events: readHistory(source, INSTALLATION, () => 'agent').history.events };
}

const iso = (at: number) => new Date(at).toISOString();

function told(event: Event): string {
  switch (event.type) {
    case 'message':
      return [iso(event.at), 'message', event.id, event.visibility, event.by.id].join(' | ');
    case 'status-set':
    case 'priority-set':
      return [iso(event.at), event.type, event.to, event.by.role === 'system' ? 'rule' : 'hand'].join(' | ');
    default:
      return [iso(event.at), event.type].join(' | ');
  }
}

/** A stated fact as our event of it would be told; null where it is none of the process's. */
function stated({ at, fact, to, public: isPublic, author_id, event_id, by_rule }: Fact): string | null {
  const by = by_rule ? 'rule' : 'hand';
  switch (fact) {
    case 'comment':
      return [at, 'message', event_id, isPublic ? 'public' : 'internal', author_id].join(' | ');
    case 'custom_status_change':
      return [at, 'status-set', to, by].join(' | ');
    case 'priority_change':
      return [at, 'priority-set', to, by].join(' | ');
    default:
      return null;
  }
}

const ROLES: Readonly<Record<string, readonly string[]>> = {
  agent: ['agent'],
  'end-user': ['customer'],
  unknown: ['unknown', 'customer'],
};

describe.runIf(ARE_RECORDED)('recorded Zendesk histories', () => {
  it('are of the kinds that are read here', () => {
    expect(recordedKinds('zendesk')).toEqual(['comments', 'history', 'misc', 'ticket', 'vendor']);
  });

  it.each(each('history'))('%s: the events are the stated facts, and nothing else', (_, one) => {
    const { expected, events } = load(one);
    const [report, ...later] = events;
    // The first comment of the audit that made the ticket is the report itself.
    const [first] = expected.facts.filter(({ fact, at }) => fact === 'comment' && Date.parse(at) === report?.at);
    expect(later.map(told).sort()).toEqual(
      expected.facts
        .filter((fact) => fact !== first)
        .map(stated)
        .filter((fact) => fact !== null)
        .sort(),
    );
    expect(report).toMatchObject({ type: 'reported' });
    if (expected.requester_id !== null)
      expect(report?.by).toMatchObject({ id: String(expected.requester_id), role: 'customer' });
  });

  it.each(each('history'))('%s: whoever wrote has the role that the payload shows', (_, one) => {
    const { expected, events } = load(one);
    const roles = new Map(
      expected.facts.flatMap(({ event_id, author_role }) =>
        event_id === undefined ? [] : [[String(event_id), author_role ?? 'unknown']],
      ),
    );
    for (const event of events.filter(({ type }) => type === 'message'))
      expect(ROLES[roles.get(event.id) ?? 'unknown']).toContain(event.by.role);
  });

  it.each(each('comments'))('%s: the list of comments says what the audits say', (_, one) => {
    const { comments } = z
      .object({
        comments: z.array(
          z.looseObject({ id: z.number(), created_at: z.string(), public: z.boolean(), author_id: z.number() }),
        ),
      })
      .parse(one.read());
    const history = recordings('zendesk', 'history').find(({ name }) => one.name.endsWith(`${name.slice(8)}.comments`));
    if (!history) throw new Error(`${one.name} belongs to no recorded history`);
    const { source, events } = load(history);
    const [, ...listed] = comments.map(({ id, created_at, public: isPublic, author_id }) =>
      [iso(Date.parse(created_at)), 'message', id, isPublic ? 'public' : 'internal', author_id].join(' | '),
    );
    expect(source.audits.length).toBeGreaterThan(1);
    expect(events.filter(({ type }) => type === 'message').map(told)).toEqual(listed);
  });

  it.each(each('ticket'))('%s: a ticket without audits is its report, and shows what it shows', (_, one) => {
    const ticket = ticketSchema.parse(z.looseObject({ ticket: z.unknown() }).parse(one.read()).ticket);
    const { history } = readHistory({ ticket, audits: [], people: [], organizations: [] }, INSTALLATION, () => 'agent');
    expect(history).toMatchObject({
      number: String(ticket.id),
      events: [{ type: 'reported', at: Date.parse(ticket.created_at), subject: ticket.raw_subject }],
      shown: { status: null, priority: ticket.priority, severity: null },
    });
    expect(shownOf(INSTALLATION, ticket).priority).toBe(ticket.priority);
  });
});

/** What of the vendor's samples and of a site's lists our schemas read, by the key under which it stands. */
const READERS: Readonly<Record<string, z.ZodType>> = {
  ticket: ticketSchema,
  tickets: z.array(ticketSchema),
  user: personSchema,
  users: z.array(personSchema),
  organization: organizationSchema,
  organizations: z.array(organizationSchema),
};
/** What no reader of histories looks at. */
const NOT_READ = [
  'comments',
  'custom_statuses',
  'organization_fields',
  'satisfaction_ratings',
  'sla_policies',
  'suspended_tickets',
  'ticket_events',
  'ticket_fields',
  'ticket_form',
  'ticket_form_statuses',
  'ticket_forms',
  'ticket_metric',
  'ticket_metric_events',
];

describe.runIf(ARE_RECORDED)('samples of Zendesk', () => {
  it.each([...each('vendor'), ...each('misc')])('%s: what it holds is read, or is known not to be', (_, one) => {
    const keys = Object.entries(z.record(z.string(), z.unknown()).parse(one.read()));
    const known = keys.filter(([key]) => key in READERS || NOT_READ.includes(key));
    expect(known.length).toBeGreaterThan(0);
    for (const [key, value] of known) expect(READERS[key]?.safeParse(value).error?.issues ?? []).toEqual([]);
  });
});

describe.runIf(ARE_RECORDED)('people in recorded histories', () => {
  it('are known by their accounts alone: without them nobody but the requester is a customer', () => {
    for (const one of recordings('zendesk', 'history')) {
      const { source } = load(one);
      const alone = { ...source, people: [] as Person[] };
      const { events } = readHistory(alone, INSTALLATION, () => 'agent').history;
      const customers = events.filter(({ by }) => by.role === 'customer').map(({ by }) => by.id);
      expect(new Set(customers)).toEqual(new Set([String(source.ticket.requester_id)]));
    }
  });
});

if (!ARE_RECORDED) it(NOT_HERE, () => expect(recordedKinds('zendesk')).toEqual([]));
