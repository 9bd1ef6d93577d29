import { describe, expect, test } from 'vitest';
import {
  defaultPolicy,
  type Event,
  foresee,
  NO_FACTS,
  type Outlook,
  panelOutlook,
  type Response,
  type ReviewInput,
  review,
} from '../../../core';
import { AGENT } from '../incident/people';
import { given, type Happening, type Story } from '../incident/story';
import { MINUTE, wall } from '../incident/wall';

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

  const NEVER_ANSWERED = {
    firstResponse: null,
    customerResponse: null,
    statusUpdateDueAt: null,
    closure: null,
    call: null,
  };
  const asked: Response = {
    type: 'request-for-information',
    questions: [{ kind: 'logs', text: 'The log, please.' }],
  };

  const of = (story: Story, when: string, event: Happening): Outlook =>
    foresee(story.input(), { ...event, id: 'foreseen', at: wall(when) } as Event, wall(when));
  const says = (response?: Response): Happening => ({
    ...{ type: 'message', by: AGENT, visibility: 'public', text: '…' },
    ...(response ? { response } : {}),
  });

  test('closing what was never answered answers nothing (I1)', () => {
    const closes = of(given().reported('Mon 10:00'), 'Mon 11:00', { type: 'closed', by: AGENT, text: '' });
    expect(closes).toMatchObject({ ...NEVER_ANSWERED, status: 'Closed', priority: null, severity: null, moved: [] });
  });

  test('a call that reaches nobody answers nothing, one that reaches them meets the first response (E2, D3)', () => {
    const call = (reached: boolean, severity: 1 | 2): Outlook =>
      of(given().reported('Mon 10:00', { severity }), 'Mon 10:10', {
        type: 'call-logged',
        by: AGENT,
        reached,
        text: '',
      });
    expect(call(false, 1)).toMatchObject(NEVER_ANSWERED);
    expect(call(true, 1)).toMatchObject({ firstResponse: 'met', call: 'on-record' });
    expect(call(true, 2)).toMatchObject({ firstResponse: 'met', call: null });
  });

  test('a second message answers nothing first, and a wait without a question starts no clock (E2)', () => {
    const answered = given().reported('Mon 10:00').message('Mon 11:00');
    expect(of(answered, 'Mon 12:00', says({ type: 'explanation' }))).toMatchObject({
      ...{ firstResponse: null, customerResponse: null, statusUpdateDueAt: null },
      status: 'Resolved Pending Confirmation',
      closure: { noticeAt: wall('Wed 09:00'), closesAt: wall('Thu 17:00') },
    });
  });

  test('a further question gives the customer the whole time again (E4)', () => {
    const story = given().reported('Mon 10:00').reply('Mon 11:00', asked);
    expect(of(story, 'Tue 11:00', says(asked)).customerResponse).toEqual({
      dueAt: wall('Fri 11:00'),
      lowersTo: 'normal',
    });
    expect(of(story, 'Tue 11:00', says()).customerResponse).toBeNull();
  });

  test('the lowest priority drops no further (E5)', () => {
    const story = given().reported('Mon 10:00').priority('Mon 10:10', 'low');
    expect(of(story, 'Mon 11:00', says(asked)).customerResponse).toEqual({ dueAt: wall('Thu 11:00'), lowersTo: null });
  });

  test('where status updates are promised, a message sets the next one (A1)', () => {
    const policy = { severities: { 2: { statusUpdate: { target: '8h', basis: 'business' } } } };
    const story = given({ policy }).reported('Mon 10:00').message('Mon 11:00');
    expect(of(story, 'Mon 12:00', says()).statusUpdateDueAt).toBe(wall('Tue 12:00'));
    expect(of(story, 'Mon 12:00', { type: 'escalated', by: AGENT, reason: '…', collaborators: [] })).toMatchObject({
      ...NEVER_ANSWERED,
      moved: [],
    });
  });

  test('a changed severity moves what still runs, and nothing that has ended, is held or never began (C5, F3)', () => {
    const to = (severity: number): Happening => ({ type: 'severity-set', by: AGENT, to: severity, reason: '…' });
    const fresh = given().reported('Mon 10:00');
    expect(of(fresh, 'Mon 10:10', to(1))).toMatchObject({ severity: 1, priority: 'urgent', call: 'needed' });
    expect(of(fresh, 'Mon 10:10', to(1)).moved).toEqual([
      {
        ...{ clock: 'firstResponse', from: wall('Thu 10:00'), to: wall('Mon 10:30') },
        ...{ target: 30 * MINUTE, breaks: false },
      },
    ]);
    expect(of(fresh, 'Mon 11:00', to(1)).moved).toMatchObject([{ to: wall('Mon 10:30'), breaks: true }]);
    expect(of(fresh, 'Mon 10:10', to(3)).moved).toEqual([]);
    expect(of(given().reported('Mon 10:00').message('Mon 10:05'), 'Mon 10:10', to(1)).moved).toEqual([]);
    const held = given({ facts: { agreements: [] } }).reported('Mon 10:00');
    expect(of(held, 'Mon 10:10', to(1))).toMatchObject({ severity: 1, moved: [] });
    const waits = given().reported('Mon 10:00').reply('Mon 11:00', asked);
    expect(of(waits, 'Mon 12:00', to(3)).moved).toMatchObject([
      { clock: 'customerResponse', from: wall('Thu 11:00'), to: null, breaks: false },
    ]);
    const overdue = given().reported('Mon 10:00', { severity: 1 });
    expect(of(overdue, 'Mon 12:00', to(2))).toMatchObject({ severity: 2, call: null, moved: [] });
  });

  test('a Severity 1 whose call is made stays with it', () => {
    const called = given().reported('Mon 10:00', { severity: 1 }).call('Mon 10:10');
    expect(of(called, 'Mon 10:20', says()).call).toBeNull();
  });
});
