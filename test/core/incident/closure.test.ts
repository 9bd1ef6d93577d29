import { describe, expect, test } from 'vitest';
import { AGENT, ANN, APP, EVE } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { around, wall } from './wall';

const RESOLVED = 'Resolved Pending Confirmation';
const resolved = (at: string | number = 'Mon 10:00', policy: unknown = {}): Story =>
  given({ policy }).reported('Mon 08:00').reply(at, RESPONSES.explanation);

describe('the plan', () => {
  test.each([
    [RESOLVED, 'Wed 09:00', 'Thu 17:00', 'I2, I3'],
    ['Customer Information Requested', 'Fri 09:00', 'Mon+1 17:00', 'I5, I6'],
    ['Software Change Required', 'Fri+3 09:00', 'Mon+4 17:00', 'I5, I6'],
  ])('%s from Monday 10:00: notice %s, closes %s (%s)', (status, notice, closes) => {
    const story = given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.explanation, { status });
    expect(story.incidentAt('Mon 12:00')).toMatchObject({
      noticeAt: wall(notice),
      closesAt: wall(closes),
      noticeSentAt: null,
    });
    const due = around(closes);
    expect(story.incidentAt(due.before).status).toBe(status);
    expect(story.sentAt('closing-soon')).toEqual([wall(notice)]);
    expect(story.incidentAt(due.at)).toMatchObject({
      status: 'Closed',
      closedBecause: 'no-answer',
      closedAt: due.at,
      noticeAt: null,
      closesAt: null,
    });
    expect(story.kinds('closing-soon', 'closed', 'survey')).toEqual([
      'closing-soon customer',
      'closed customer',
      'survey customer',
    ]);
  });

  test.each(['New', 'Open', 'Verification Required', 'Closed'])('nothing closes by itself in %s (I2, I5)', (status) => {
    const story =
      status === 'Verification Required'
        ? given({ facts: { agreements: [] } }).reported('Mon 08:00')
        : given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.explanation, { status });
    expect(story.incidentAt('Fri+8 12:00')).toMatchObject({ status, noticeAt: null, closesAt: null });
    expect(story.kinds('closing-soon')).toEqual([]);
  });

  test.each([
    ['before the opening', 'Tue 03:00', 'Thu 09:00', 'Fri 17:00'],
    ['late in the evening', 'Mon 23:59:59.999', 'Wed 09:00', 'Thu 17:00'],
    ['at midnight', 'Tue 00:00', 'Thu 09:00', 'Fri 17:00'],
    ['on Thursday', 'Thu 10:00', 'Mon+1 09:00', 'Tue+1 17:00'],
    ['on Saturday', 'Sat 10:00', 'Tue+1 09:00', 'Wed+1 17:00'],
  ])('counts business dates after the local date on which the wait begins: %s (I2)', (_, at, notice, closes) => {
    expect(resolved(at).incidentAt(at)).toMatchObject({ noticeAt: wall(notice), closesAt: wall(closes) });
  });

  test('a holiday is no business date (I2)', () => {
    const story = resolved('Mon 10:00', { calendar: { holidays: ['2026-03-03', '2026-03-05'] } });
    expect(story.incidentAt('Mon 12:00')).toMatchObject({ noticeAt: wall('Fri 09:00'), closesAt: wall('Mon+1 17:00') });
  });

  test('a shorter day gives its own start and end of business (I2, I3)', () => {
    const overrides = {
      '2026-03-04': [['11:00', '12:00']],
      '2026-03-05': [
        ['10:00', '12:00'],
        ['13:00', '14:30'],
      ],
    };
    const story = resolved('Mon 10:00', { calendar: { overrides } });
    expect(story.incidentAt('Mon 12:00')).toMatchObject({ noticeAt: wall('Wed 11:00'), closesAt: wall('Thu 14:30') });
  });

  test('closures follow the policy’s calendar, whatever the severity’s own (I2)', () => {
    const all = [['00:00', '24:00']];
    const calendar = {
      timeZone: 'UTC',
      weekly: { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all },
      holidays: [],
      overrides: {},
    };
    const story = resolved('Fri 10:00', { severities: { 2: { calendar } } });
    expect(story.incidentAt('Fri 10:00').closesAt).toBe(wall('Wed+1 17:00'));
  });
});

describe('the wait begins again', () => {
  test.each([
    ['an untyped public message of an agent', (story: Story) => story.message('Tue 12:00')],
    ['a typed one that stays in the status', (story: Story) => story.reply('Tue 12:00', RESPONSES.patch)],
    [
      'entering another waiting status',
      (story: Story) => story.status('Tue 12:00', 'Software Change Required').status('Tue 12:00', RESOLVED),
    ],
  ])('with %s (I2)', (_, change) => {
    expect(change(resolved()).incidentAt('Tue 12:00')).toMatchObject({
      noticeAt: wall('Thu 09:00'),
      closesAt: wall('Fri 17:00'),
    });
  });

  test.each([
    ['an internal note', (story: Story) => story.message('Tue 12:00', { visibility: 'internal' })],
    ['an agent’s automatic message', (story: Story) => story.message('Tue 12:00', { automatic: true })],
    ['a call', (story: Story) => story.call('Tue 12:00')],
    ['our own message', (story: Story) => story.message('Tue 12:00', { by: APP })],
    ['an automatic answer of the customer', (story: Story) => story.answers('Tue 12:00', ANN, { automatic: true })],
    ['a stranger’s message', (story: Story) => story.answers('Tue 12:00', EVE)],
    [
      'an escalation',
      (story: Story) => story.act('Tue 12:00', AGENT, { type: 'escalated', reason: '', collaborators: [] }),
    ],
    ['the status set once more', (story: Story) => story.status('Tue 12:00', RESOLVED)],
  ])('but not with %s (I2)', (_, change) => {
    expect(change(resolved()).incidentAt('Tue 12:00').closesAt).toBe(wall('Thu 17:00'));
  });

  test('after a notice, with a notice of its own (I3)', () => {
    const story = resolved().message('Wed 12:00').passTo('Mon+1 17:00');
    expect(story.sentAt('closing-soon')).toEqual([wall('Wed 09:00'), wall('Fri 09:00')]);
    expect(story.sentAt('closed')).toEqual([wall('Mon+1 17:00')]);
  });
});

describe('a genuine reply prevents it', () => {
  test.each([
    ['before the notice', 'Tue 12:00'],
    ['after the notice', 'Wed 12:00'],
    ['1 ms before the closure', 'Thu 16:59:59.999'],
  ])('%s (I5)', (_, at) => {
    const story = resolved().answers(at).passTo('Fri+2 12:00');
    expect(story.reviewAt('Fri+2 12:00').incident).toMatchObject({ status: 'Open', closesAt: null });
    expect(story.kinds('closed')).toEqual([]);
  });

  test('even when the app already writes the closure (I5)', () => {
    const story = resolved().passTo('Wed 12:00').asleep().answers('Thu 16:59:59.999');
    story.status('Thu 17:00', 'Closed', APP).shown = { ...story.shown, status: 'Closed' };
    const { incident, effects } = story.reviewAt('Thu 17:00');
    expect(incident).toMatchObject({ status: 'Open', closedAt: null });
    expect(effects).toContainEqual({ type: 'set-status', to: 'Open', closes: false });
  });

  test('at the very instant of the closure it re-opens: what time makes due comes first (I7)', () => {
    const story = resolved().answers('Thu 17:00');
    expect(story.incidentAt('Thu 17:00').status).toBe('Open');
    expect(story.kinds('closed', 'reopened')).toEqual(['closed customer', 'reopened customer']);
  });
});

describe('never without notice', () => {
  test.each([
    ['the morning it was planned', 'Wed 09:00', 'Thu 17:00'],
    ['later that day', 'Wed 16:59', 'Thu 17:00'],
    ['at night', 'Wed 23:59:59.999', 'Thu 17:00'],
    ['the next day', 'Thu 00:00', 'Fri 17:00'],
    ['after the planned closure', 'Fri 12:00', 'Mon+1 17:00'],
    ['at the weekend', 'Sat 12:00', 'Mon+1 17:00'],
  ])('notice really out %s, at %s: closes %s (I3, I6)', (_, at, closes) => {
    const story = resolved().passTo('Mon 12:00').asleep().awake(at);
    expect(story.sentAt('closing-soon')).toEqual([wall(at)]);
    expect(story.messageOf('closing-soon')?.closesAt).toBe(wall(closes));
    expect(story.incidentAt(at)).toMatchObject({ noticeAt: wall(at), noticeSentAt: wall(at), closesAt: wall(closes) });
    expect(story.passTo('Fri+2 17:00').sentAt('closed')).toEqual([wall(closes)]);
  });

  test('a notice that only an agent recorded is none (I3)', () => {
    const story = resolved().asleep();
    const carriedOut = [{ key: `closing-soon:${wall('Mon 10:00')}`, at: wall('Wed 09:00') }];
    story.happens('Wed 09:00', { type: 'recorded', by: AGENT, carriedOut });
    const { incident, effects } = story.reviewAt('Thu 17:00');
    expect(incident).toMatchObject({ status: RESOLVED, noticeSentAt: null });
    expect(effects).toMatchObject([{ type: 'send', message: { template: 'closing-soon' } }]);
  });

  test('a notice period of two business dates (I3)', () => {
    const story = resolved('Mon 10:00', { closure: { notice: 2 } }).passTo('Mon+1 12:00');
    expect(story.sentAt('closing-soon')).toEqual([wall('Tue 09:00')]);
    expect(story.sentAt('closed')).toEqual([wall('Thu 17:00')]);
  });

  test('a notice that goes out late with a period of none still comes before the closure (I3)', () => {
    const late = resolved('Mon 10:00', { closure: { notice: 0 } })
      .passTo('Mon 12:00')
      .asleep()
      .awake('Thu 17:00');
    expect(late.sentAt('closing-soon')).toEqual([wall('Thu 17:00')]);
    expect(late.passTo('Mon+1 12:00').sentAt('closed')).toEqual([wall('Fri 17:00')]);
  });
});

test('the notice says since when, and when it closes (I3, I6)', () => {
  const story = resolved().passTo('Wed 10:00');
  expect(story.messageOf('closing-soon')).toEqual({
    template: 'closing-soon',
    status: RESOLVED,
    waitingSince: wall('Mon 10:00'),
    closesAt: wall('Thu 17:00'),
    questions: [],
  });
});

test('the closing message says why and since when nobody answered (I2)', () => {
  const story = resolved().passTo('Fri 10:00');
  expect(story.messageOf('closed')).toMatchObject({
    because: 'no-answer',
    waitingSince: wall('Mon 10:00'),
    survey: true,
  });
});

test('the closure is asked for with the status first, to be checked once more before it is carried out (I2)', () => {
  const story = resolved().passTo('Thu 16:00');
  expect(story.reviewAt('Thu 17:00').effects).toMatchObject([
    { type: 'set-status', to: 'Closed', closes: true },
    { type: 'send', message: { template: 'closed' } },
  ]);
});
