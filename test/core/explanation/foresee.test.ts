import { describe, expect, test } from 'vitest';
import {
  defaultPolicy,
  type Event,
  foresee,
  NO_FACTS,
  panelOutlook,
  type Response,
  type ReviewInput,
  review,
} from '../../../core';

const HOUR = 60 * 60 * 1000;
/** A Monday in support hours. */
const MONDAY = Date.parse('2026-03-02T10:00:00Z');
const ann = { id: 'ann', role: 'customer', name: 'Ann', relation: 'requester' } as const;
const alex = { id: 'alex', role: 'agent', name: 'Alex' } as const;

const reported: Event = {
  type: 'reported',
  id: '1',
  at: MONDAY,
  by: ann,
  channel: 'portal',
  subject: 'Exports fail',
  body: '',
  answers: { request: 'problem', productionDown: 'no', impact: 'documented-functionality' },
  fields: {},
};
const input: ReviewInput = {
  history: { number: '7', events: [reported], shown: { status: null, priority: null, severity: null } },
  policies: [defaultPolicy],
  facts: {
    ...NO_FACTS,
    organization: { id: 'acme', name: 'Acme' },
    agreements: [{ at: 0, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
    representatives: [{ at: 0, representative: true }],
  },
};
const replying = (at: number, response?: Response): Event => ({
  type: 'message',
  id: 'foreseen',
  at,
  by: alex,
  visibility: 'public',
  text: '…',
  ...(response ? { response } : {}),
});
const now = MONDAY + HOUR;
const lines = (event: Event, at = now): string[] =>
  panelOutlook
    .outlookLines(foresee(input, event, at), 'Ann', { now: at, timeZone: 'UTC' })
    .map(({ text, strong, rest }) => text + strong + rest);

describe('What a reply would do is what the process then does', () => {
  test('a question meets the first response, starts the customer’s clock and plans the end of the wait (E2, E4, E5, I5)', () => {
    const question: Response = {
      type: 'request-for-information',
      questions: [{ kind: 'logs', text: 'The log, please.' }],
    };
    expect(lines(replying(now, question))).toEqual([
      'First response is met',
      'Status becomes Customer Information Requested',
      'Ann should answer by Thu 5 Mar 11:00; after that the priority drops to normal',
      'Still no answer: reminder Fri 6 Mar, closes Mon 9 Mar 17:00',
    ]);
  });

  test('a solution plans its closure without a clock of the customer’s (I2)', () => {
    expect(lines(replying(now, { type: 'information-or-resolution' }))).toEqual([
      'First response is met',
      'Status becomes Resolved Pending Confirmation',
      'Without an answer from Ann: reminder Wed 4 Mar, closes Thu 5 Mar 17:00',
    ]);
  });

  test('a first response after its deadline is said to be late (E3)', () => {
    const late = MONDAY + 14 * 24 * HOUR;
    expect(lines(replying(late), late)[0]).toBe('First response is given, after its deadline');
  });

  test('a higher severity moves the deadline, and says where its time is used up already (C5, D3)', () => {
    const raised: Event = { type: 'severity-set', id: 'foreseen', at: now, by: alex, to: 1, reason: '…' };
    const said = lines(raised);
    expect(said).toContain('Priority becomes urgent');
    expect(said.find((line) => line.startsWith('First response'))).toMatch(/allows .+, which are used up/);
    expect(said).toContain('A call with Ann is needed');
  });

  test('the outlook’s incident is the one that the review of the same history gives', () => {
    const event = replying(now, { type: 'explanation' });
    const history = { ...input.history, events: [reported, event] };
    expect(foresee(input, event, now).incident).toEqual(review({ ...input, history }, now).incident);
  });

  test('what the process refuses changes nothing', () => {
    const refused: Event = { type: 'entitlement-overridden', id: 'foreseen', at: now, by: alex, reason: '' };
    expect(lines(refused)).toEqual([]);
  });
});
