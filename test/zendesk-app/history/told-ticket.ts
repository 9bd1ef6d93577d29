import { defaultPolicy, type Event, NO_FACTS, review } from '../../../core';
import { auditSchema, personSchema, ticketSchema } from '../../../zendesk-app/client';
import { readHistory } from '../../../zendesk-app/history';
import { INSTALLATION } from '../installation';

export const ANN = 1;
export const BOB = 2;
export const JO = 10;
export const GONE = 12;
export const { statuses, fields } = INSTALLATION;
export const OPEN = statuses.Open;

export const ENTITLED = {
  ...NO_FACTS,
  organization: { id: '50', name: 'Acme' },
  agreements: [{ at: 0, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  representatives: [{ at: 0, representative: true }],
};

export interface Shape {
  readonly ticket?: object;
  readonly creation?: object;
  readonly audits?: readonly object[];
  readonly users?: readonly object[];
}

export const PEOPLE = [
  { id: ANN, role: 'end-user', name: 'Ann', organization_id: 50 },
  { id: BOB, role: 'end-user', name: 'Bob', organization_id: 51 },
  { id: JO, role: 'agent', name: 'Jo' },
];

let ids = 1_000_000;
export const audit = (time: string, author: number | null, events: readonly object[], more: object = {}) => {
  ids -= 1_000;
  const id = ids;
  return {
    id,
    ticket_id: 7,
    created_at: time.length === 8 ? `2026-03-02T${time}Z` : time,
    author_id: author,
    metadata: { system: { client: 'Mozilla', ip_address: '192.0.2.10' }, custom: {} },
    via: { channel: 'web' },
    ...more,
    events: events.map((event, place) => ({ id: id + place + 1, ...event })),
  };
};
export const comment = (isPublic: boolean, author?: number, more: object = {}) => ({
  type: 'Comment',
  public: isPublic,
  body: 'Words',
  ...(author === undefined ? {} : { author_id: author }),
  ...more,
});
export const change = (field: string | number, value: unknown, more: object = {}) => ({
  type: 'Change',
  field_name: String(field),
  value,
  previous_value: null,
  ...more,
});
export const create = (field: string, value: unknown) => ({ type: 'Create', field_name: field, value });
export const BY_RULE = { via: { channel: 'rule', source: { from: { id: 1, title: 'Assign' }, rel: 'trigger' } } };
export const made = audit('09:00:00', ANN, [
  comment(true),
  create('requester_id', String(ANN)),
  create('status', 'new'),
]);

/** What Zendesk answers about one ticket, read. */
export function read({ ticket = {}, creation = made, audits = [], users = PEOPLE }: Shape) {
  const shown = ticketSchema.parse({
    id: 7,
    status: 'open',
    requester_id: ANN,
    submitter_id: ANN,
    organization_id: 50,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
    ...ticket,
  });
  const parsed = [creation, ...audits].map((one) => auditSchema.parse(one));
  const people = users.map((one) => personSchema.parse(one));
  return readHistory({ ticket: shown, audits: parsed, people, organizations: [] }, INSTALLATION, () => 'agent').history;
}
export const eventsOf = (shape: Shape): Event[] => read(shape).events.slice(1);
export const say = (events: readonly Event[]): string[] =>
  events.map((event) => {
    if (event.type === 'message') return `${event.visibility} message by ${event.by.role}`;
    return 'to' in event ? `${event.type} ${event.to} by ${event.by.role}` : `${event.type} by ${event.by.role}`;
  });
export const incidentOf = (shape: Shape) =>
  review({ history: read(shape), policies: [defaultPolicy], facts: ENTITLED }, Date.UTC(2026, 2, 3)).incident;
