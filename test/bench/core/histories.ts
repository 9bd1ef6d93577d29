import type { Actor, Event, Facts, History } from '../../../core';
import { NO_FACTS } from '../../../core';
import { createRandom, type Random } from './random';

const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 0, 5);
const YEAR = 300 * 24 * 60 * MINUTE;

const AGENTS: readonly Actor[] = [
  { id: 'a1', role: 'agent', name: 'Alex' },
  { id: 'a2', role: 'engineer', name: 'Erin' },
  { id: 'a3', role: 'manager', name: 'Max' },
];
const APP: Actor = { id: 'app', role: 'app' };

/** Facts of a customer whose agreement holds. */
export const FACTS: Facts = {
  ...NO_FACTS,
  organization: { id: 'acme', name: 'Acme' },
  agreements: [{ at: 0, agreement: { startsOn: '2025-01-01', endsOn: '2027-12-31' } }],
  representatives: [{ at: 0, representative: true }],
};

const SUBJECTS = [
  'Exports fail since the update',
  'Production is down',
  'How do we change the logo?',
  'Printing is slow',
];
const SENTENCES = [
  'Since this morning the nightly export stops after about two hundred rows.',
  'The log shows error 4711 and then nothing more.',
  'We restarted the service twice and it did not help.',
  'Our users in the second warehouse cannot print any labels.',
  'The same file was imported without a problem last week.',
  'Nothing was changed on our side, as far as we know.',
  'Please tell us what else you need.',
  'It happens with every customer whose name holds an umlaut.',
];
const RESPONSES: readonly unknown[] = [
  { type: 'request-for-information', questions: [{ kind: 'logs', text: 'Please send the service log.' }] },
  { type: 'information-or-resolution' },
  { type: 'known-issue', fix: 'Version 5.2, in May', workaround: 'none known' },
  { type: 'document-link', url: 'https://docs.example.com/exports' },
];

type Step = (random: Random, place: number, customer: Actor) => Record<string, unknown>;

const text = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => random.pick(SENTENCES)).join(' ');

const message = (by: Actor, visibility: string, words: string, more: object = {}): Record<string, unknown> => ({
  type: 'message',
  by,
  visibility,
  text: words,
  ...more,
});

/** What happens in tickets, each as often as it stands here. */
const STEPS: readonly Step[] = [
  (random, _, customer) => message(customer, 'public', text(random, 2)),
  (random, _, customer) =>
    message(customer, 'public', text(random, 3), { headers: { 'Message-Id': '<x@y>', From: 'ann@acme.example' } }),
  (random) => message(random.pick(AGENTS), 'public', text(random, 3), { response: random.pick(RESPONSES) }),
  (random) => message(random.pick(AGENTS), 'public', text(random, 2), { response: random.pick(RESPONSES) }),
  (random) => message(random.pick(AGENTS), 'public', text(random, 2)),
  (random) => message(random.pick(AGENTS), 'internal', text(random, 2)),
  (random) => message(random.pick(AGENTS), 'internal', text(random, 1)),
  (_, place) => ({
    type: 'recorded',
    by: APP,
    carriedOut: [{ key: `clock-warning:customer-response:${place}:0.75`, kind: 'clock-warning', to: 'agent', at: 0 }],
  }),
  (_, place) => ({
    type: 'recorded',
    by: APP,
    carriedOut: [{ key: `closing-soon:${place}`, kind: 'closing-soon', to: 'customer', at: 0 }],
  }),
  (random) => ({
    type: 'status-set',
    by: APP,
    to: random.pick(['Open', 'Customer Information Requested']),
    reason: '',
  }),
  (random) => ({
    type: 'status-set',
    by: random.pick(AGENTS),
    to: random.pick(['Open', 'Software Change Required', 'Closed']),
    reason: '',
  }),
  (random) => ({
    type: 'fields-changed',
    by: random.pick(AGENTS),
    fields: { productionVersion: '5.1', errorMessages: 'E4711' },
  }),
  (random) => ({ type: 'call-logged', by: random.pick(AGENTS), reached: random.next() < 0.7, text: 'Called back.' }),
  (random) => ({ type: 'severity-set', by: random.pick(AGENTS), to: 1 + random.below(3), reason: 'seen more' }),
  (random) => ({
    type: 'priority-set',
    by: random.pick(AGENTS),
    to: random.pick(['high', 'normal', 'urgent']),
    reason: '',
  }),
  (random) => ({ type: 'escalated', by: random.pick(AGENTS), reason: 'Needs an engineer.', collaborators: ['erin'] }),
  (_, __, customer) => ({ type: 'supervisor-requested', by: customer, text: 'Please call me.' }),
  () => ({ type: 'supervisor-acknowledged', by: AGENTS[2]!, text: 'On it.' }),
];

/** A ticket's history of `length` events over some weeks, its report among them; the same for the same seed. */
export function anyHistory(seed: number, length: number): History {
  const random = createRandom(seed);
  const customer: Actor = { id: `c${seed % 997}`, role: 'customer', name: 'Ann', relation: 'requester' };
  let at = BEGIN + random.below(YEAR / MINUTE) * MINUTE + random.below(MINUTE);
  const events: Event[] = [
    {
      type: 'reported',
      id: 'e0',
      at,
      by: customer,
      channel: random.pick(['portal', 'email', 'email']),
      subject: random.pick(SUBJECTS),
      body: text(random, 4),
      answers: random.next() < 0.5 ? { request: 'problem', impact: 'documented-functionality' } : {},
      fields: { reporterName: 'Ann', organization: 'Acme', stepsToReproduce: 'Export more than 200 rows.' },
    },
  ];
  for (let place = 1; place < length; place++) {
    at += MINUTE + random.below(12 * 60) * MINUTE;
    const step = random.pick(STEPS)(random, place, customer);
    if (Array.isArray(step.carriedOut)) step.carriedOut = step.carriedOut.map((done: object) => ({ ...done, at }));
    events.push({ ...step, id: `e${place}`, at } as Event);
  }
  return { number: String(40_000 + seed), events, shown: { status: 'Open', priority: 'normal', severity: 2 } };
}
