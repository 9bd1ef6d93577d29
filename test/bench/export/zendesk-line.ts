import type { Happening, Life, Person } from './life';

/** A life as one line of `{ ticket, audits, users }`. */
export function zendeskLine(life: Life): object {
  const { number, happenings } = life;
  const people = new Map(
    [life.requester, ...happenings.map(({ by }) => by)]
      .filter(({ deleted, side }) => !deleted && side !== 'machine')
      .map((person) => [person.number, userOf(person)]),
  );
  return {
    ticket: {
      url: `https://example.zendesk.com/api/v2/tickets/${number}.json`,
      id: number,
      external_id: null,
      via: { channel: viaOf(life), source: { from: {}, to: {}, rel: null } },
      created_at: instant(life.reportedAt),
      updated_at: instant(happenings.at(-1)?.at ?? life.reportedAt),
      type: 'incident',
      subject: life.subject,
      raw_subject: life.subject,
      description: life.body,
      priority: life.priority,
      status: life.state,
      requester_id: idOf(life.requester),
      submitter_id:
        life.channel === 'agent' ? idOf({ number: 100, side: 'agent', deleted: false }) : idOf(life.requester),
      assignee_id: null,
      organization_id: 900 + (life.requester.number % 50),
      group_id: 77,
      collaborator_ids: [],
      follower_ids: [],
      email_cc_ids: [],
      problem_id: null,
      has_incidents: false,
      is_public: true,
      due_at: null,
      tags: [],
      custom_fields: [{ id: 360_004_146_720, value: null }],
      satisfaction_rating: { score: 'unoffered' },
      brand_id: 360_000_366_759,
    },
    audits: [creationOf(life), ...happenings.map((happening, place) => auditOf(life, happening, place + 1))],
    users: [...people.values()],
  };
}

function creationOf(life: Life): object {
  const { number, reportedAt, requester } = life;
  const base = number * 10_000;
  const made = (offset: number, field_name: string, value: string | null) => ({
    id: base + offset,
    type: 'Create',
    field_name,
    value,
  });
  return {
    ...frameOf(life, requester, reportedAt, base),
    via: { channel: viaOf(life), source: { from: {}, to: {}, rel: null } },
    events: [
      commentEvent(base + 1, requester, life.body, true),
      made(2, 'subject', life.subject),
      made(3, 'requester_id', String(idOf(requester))),
      made(4, 'status', 'new'),
      made(5, 'priority', life.firstPriority),
      made(6, 'type', 'incident'),
      made(7, 'group_id', '77'),
      {
        id: base + 8,
        type: 'Notification',
        via: {
          channel: 'rule',
          source: { from: { deleted: false, title: 'Notify requester of received request', id: 5 }, rel: 'trigger' },
        },
        subject: 'Request received: {{ticket.title}}',
        body: 'Your request ({{ticket.id}}) has been received and is being reviewed by our support staff.',
        recipients: [idOf(requester)],
      },
    ],
  };
}

function auditOf(life: Life, { at, by, comment, changes }: Happening, place: number): object {
  const base = life.number * 10_000 + place * 20;
  const rule =
    by.side === 'machine'
      ? { via: { channel: 'rule', source: { from: { id: 9, title: 'Close after 4 days' }, rel: 'automation' } } }
      : {};
  return {
    ...frameOf(life, by, at, base, comment?.automatic),
    via: { channel: by.side === 'customer' ? 'email' : 'web', source: { from: {}, to: {}, rel: null } },
    events: [
      ...(comment ? [commentEvent(base + 1, by, comment.text, comment.isPublic)] : []),
      ...changes.map(({ field, from, to }, index) => ({
        id: base + 2 + index,
        type: 'Change',
        field_name: {
          status: 'status',
          priority: 'priority',
          assignee: 'assignee_id',
          tags: 'tags',
          component: '360004171379',
        }[field],
        value: to,
        previous_value: from,
        ...rule,
      })),
    ],
  };
}

const frameOf = ({ number }: Life, by: Person, at: number, id: number, automatic = false): object => ({
  id,
  ticket_id: number,
  created_at: instant(at),
  author_id: by.side === 'machine' ? -1 : idOf(by),
  metadata: {
    system: {
      client: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
      ip_address: '192.0.2.10',
      location: 'Exampleville',
      latitude: 0,
      longitude: 0,
    },
    custom: {},
    ...(automatic ? { flags: [4], flags_options: { 4: { trusted: true } } } : {}),
  },
});

const commentEvent = (id: number, by: Person, text: string, isPublic: boolean): object => ({
  id,
  type: 'Comment',
  author_id: idOf(by),
  body: text,
  html_body: `<div class="zd-comment" dir="auto"><p dir="auto">${text}</p></div>`,
  plain_body: text,
  public: isPublic,
  attachments: [],
  audit_id: id - 1,
});

const userOf = ({ number, side }: Person): object => ({
  id: 362_626_000_000 + number,
  name: `Person ${number}`,
  email: `person${number}@example.com`,
  role: side === 'agent' ? 'agent' : 'end-user',
  organization_id: side === 'agent' ? null : 900 + (number % 50),
  active: true,
});

const idOf = ({ number }: Person): number => 362_626_000_000 + number;
const viaOf = ({ channel }: Life): string => ({ portal: 'web', email: 'email', agent: 'web' })[channel];
const instant = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');
