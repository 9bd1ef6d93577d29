import type { Effect, Join, OpenIncident, Send } from '../../../core/incident/effect';
import type { RecordEntry } from '../../../core/incident/record';
import { APP } from './people';
import type { Site } from './site';
import type { Ticket } from './ticket';
import { happen, say } from './ticket';

/** Does at once, at the present instant, what a review decided. */
export function carryOut(effect: Effect, ticket: Ticket, site: Site): void {
  const at = site.now();
  switch (effect.type) {
    case 'send':
      return send(effect, ticket, at);
    case 'set-status':
      ticket.shown = { ...ticket.shown, status: effect.to };
      // As a platform's changelog shows it.
      return happen(ticket, { type: 'status-set', at, by: APP, to: effect.to, reason: '' });
    case 'set-priority':
      ticket.shown = { ...ticket.shown, priority: effect.to };
      return;
    case 'set-severity':
      ticket.shown = { ...ticket.shown, severity: effect.to };
      return;
    case 'open-incident':
      return openIncident(effect, ticket, site);
    case 'join':
      return join(effect, ticket, site);
    default:
      return effect satisfies never;
  }
}

function send({ entries }: Send, ticket: Ticket, at: number): void {
  record(ticket, at, entries);
  for (const { kind, to } of entries) if (kind && kind !== 'note' && to) ticket.sent.push({ kind, to });
}

const keyOf = ({ key }: RecordEntry): string => key;

function record(ticket: Ticket, at: number, entries: readonly RecordEntry[]): void {
  const done = new Set(
    ticket.events.flatMap((event) => (event.type === 'recorded' ? event.carriedOut : [])).map(keyOf),
  );
  for (const { key } of entries) if (done.has(key)) throw new Error(`Incident# ${ticket.number}: ${key} a second time`);
  happen(ticket, { type: 'recorded', at, by: APP, carriedOut: entries.map((entry) => ({ ...entry, at })) });
}

function openIncident({ key, item, origin }: OpenIncident, first: Ticket, site: Site): void {
  const asked = first.toOpen.findIndex(({ subject }) => subject === item.subject);
  const [waiting] = asked < 0 ? [] : first.toOpen.splice(asked, 1);
  const further = site.openTicket(waiting?.as, first.requester, null);
  happen(further, {
    type: 'reported',
    at: origin.reportedAt,
    by: first.requester,
    channel: 'agent',
    ...item,
    fields: {},
    origin,
  });
  first.linked.push(further.number);
  further.linked.push(first.number);
  record(first, site.now(), [{ key, number: further.number }]);
  site.ring(further);
}

/** The mail's text becomes its sender's message on the incident that it names; its own ticket is withdrawn. */
function join({ key, number }: Join, ticket: Ticket, site: Site): void {
  const at = site.now();
  const mail = ticket.events.find((event) => event.type === 'reported');
  const target = site.byNumber(number);
  if (!mail || !target) throw new Error(`Incident# ${ticket.number} cannot join ${number}`);
  const { subject, body, headers, automatic } = mail;
  say(target, {
    at,
    by: site.people.actor(mail.by.id, target.requester),
    visibility: 'public',
    text: body,
    subject,
    ...(headers && { headers }),
    ...(automatic !== undefined && { automatic }),
  });
  record(target, at, [{ key }]);
  ticket.stored.push({ key, at });
  site.ring(target);
}
