import { describe, expect, test } from 'vitest';
import { AGENT, ANN, APP, ENGINEER, EVE, NOBODY, RULE } from './people';
import { RESPONSES } from './responses';
import { given } from './story';
import { around, HOUR, MINUTE, wall } from './wall';

describe('when it starts and is due', () => {
  test.each([
    ['open', 1, 'Mon 10:00', 'Mon 10:00', 'Mon 10:30', 'D4'],
    ['Friday 16:00', 2, 'Fri 16:00', 'Fri 16:00', 'Wed+1 16:00', 'D10, E1'],
    ['open', 3, 'Mon 10:00', 'Mon 10:00', 'Thu 10:00', 'D18, E1'],
    ['before the opening', 1, 'Mon 08:59:59.999', 'Mon 09:00', 'Mon 09:30', 'A3'],
    ['at the opening', 1, 'Mon 09:00', 'Mon 09:00', 'Mon 09:30', 'A3'],
    ['a moment before the close', 1, 'Fri 16:59:59.999', 'Fri 16:59:59.999', 'Mon+1 09:29:59.999', 'A3, E1'],
    ['at the close', 1, 'Fri 17:00', 'Mon+1 09:00', 'Mon+1 09:30', 'A3, E1'],
    ['at night', 2, 'Sat 03:00', 'Mon+1 09:00', 'Wed+1 17:00', 'A3, E1'],
    ['at the opening', 2, 'Mon 09:00', 'Mon 09:00', 'Wed 17:00', 'E1: due at the close, not at the next opening'],
  ] as const)('reported %s with Severity %i at %s: from %s, due %s (%s)', (_, severity, at, start, due, _clause) => {
    const { firstResponse, receivedAt } = given().reported(at, { severity }).incidentAt(at);
    expect(firstResponse.startedAt).toBe(wall(start));
    expect(firstResponse.dueAt).toBe(wall(due));
    expect(receivedAt).toBe(wall(start));
    expect(firstResponse.cycle).toBe(1);
  });

  test('before its start it runs with nothing elapsed (A3)', () => {
    const { firstResponse } = given().reported('Sat 12:00').incidentAt('Sun 12:00');
    expect(firstResponse).toMatchObject({ state: 'running', elapsed: 0, remaining: 24 * HOUR, endedAt: null });
  });

  test('a severity’s own calendar moves its clock alone: received stays with the policy’s (E1, A3)', () => {
    const all = [['00:00', '24:00']];
    const calendar = {
      timeZone: 'UTC',
      weekly: { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all },
      holidays: [],
      overrides: {},
    };
    const incident = given({ policy: { severities: { 1: { calendar } } } })
      .reported('Sat 03:00', { severity: 1 })
      .incidentAt('Sat 03:00');
    expect(incident.firstResponse).toMatchObject({ startedAt: wall('Sat 03:00'), dueAt: wall('Sat 03:30') });
    expect(incident.receivedAt).toBe(wall('Mon+1 09:00'));
  });

  test('on the elapsed basis it starts at the opening and then runs round the clock (E1 "unless noted otherwise")', () => {
    const firstResponse = { target: '24h', basis: 'elapsed' };
    const story = given({ policy: { severities: { 2: { firstResponse } } } }).reported('Mon 18:00');
    expect(story.incidentAt('Tue 21:00').firstResponse).toMatchObject({
      startedAt: wall('Tue 09:00'),
      dueAt: wall('Wed 09:00'),
      elapsed: 12 * HOUR,
    });
  });
});

describe('met or breached', () => {
  const due = around('Mon 10:30');
  test.each([
    ['1 ms before', 'met', due.before, 30 * MINUTE - 1],
    ['at', 'met', due.at, 30 * MINUTE],
    ['1 ms after', 'breached', due.after, 30 * MINUTE + 1],
  ] as const)(
    'a reply %s the due instant leaves it %s, and freezes what elapsed (D4, E2, E6)',
    (_, state, at, elapsed) => {
      const story = given().reported('Mon 10:00', { severity: 1 }).reply(at, RESPONSES.explanation);
      expect(story.incidentAt('Tue 12:00').firstResponse).toMatchObject({ state, elapsed, endedAt: at });
    },
  );

  test.each([
    ['1 ms before', 'running', due.before, null],
    ['at', 'running', due.at, null],
    ['1 ms after', 'breached', due.after, due.after],
  ] as const)('unanswered %s the due instant it is %s (E2)', (_, state, at, breachedAt) => {
    const { firstResponse } = given().reported('Mon 10:00', { severity: 1 }).incidentAt(at);
    expect(firstResponse).toMatchObject({ state, breachedAt });
  });

  test('a breached clock goes on counting until it is answered, then stays breached (E2)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 });
    expect(story.incidentAt('Mon 12:00').firstResponse).toMatchObject({ elapsed: 2 * HOUR, remaining: 0 });
    story.reply('Mon 13:00', RESPONSES.patch);
    expect(story.incidentAt('Tue 13:00').firstResponse).toMatchObject({ state: 'breached', elapsed: 3 * HOUR });
    expect(story.kinds('clock-breached')).toEqual(['clock-breached agent']);
  });

  test('a reply before the start meets it with nothing elapsed (A3, E2)', () => {
    const story = given().reported('Sat 12:00').reply('Sat 13:00', RESPONSES.explanation);
    expect(story.incidentAt('Mon+1 12:00').firstResponse).toMatchObject({
      state: 'met',
      elapsed: 0,
      endedAt: wall('Sat 13:00'),
    });
  });
});

describe('what answers it', () => {
  test.each(Object.entries(RESPONSES))('every response type is a valid response: %s (E3, E6)', (_, response) => {
    const story = given().reported('Mon 10:00').reply('Mon 11:00', response);
    expect(story.incidentAt('Mon 11:00').firstResponse.state).toBe('met');
  });

  test.each([
    ['an engineer’s public reply', 'met', { by: ENGINEER }],
    ['an internal note', 'running', { by: AGENT, visibility: 'internal' }],
    ['an agent’s automatic message', 'running', { by: AGENT, automatic: true }],
    [
      'a message that only its header shows to be automatic',
      'running',
      { by: AGENT, headers: { 'Auto-Submitted': 'auto-generated' } },
    ],
    ['the customer’s own message', 'running', { by: ANN }],
    ['a stranger’s message', 'running', { by: EVE }],
    ['our own message', 'running', { by: APP }],
    ['a platform rule’s message', 'running', { by: RULE }],
    ['a message of nobody known', 'running', { by: NOBODY }],
  ] as const)('%s: it is %s (E2)', (_, state, change: object) => {
    const story = given().reported('Mon 10:00').message('Mon 11:00', change);
    expect(story.incidentAt('Mon 11:00').firstResponse.state).toBe(state);
  });

  test('the automatic acknowledgement is no response (C1, E2)', () => {
    const story = given().reported('Mon 10:00');
    expect(story.incidentAt('Mon 10:00').firstResponse.state).toBe('running');
    expect(story.kinds()).toEqual(['acknowledgement customer']);
    expect(story.messageOf('acknowledgement')).toMatchObject({ severity: 2, firstResponseDueAt: wall('Thu 10:00') });
  });

  test.each([
    ['that reached the customer', 'met', true],
    ['that reached nobody', 'running', false],
  ] as const)('a call %s: it is %s, and the status stays (E2)', (_, state, reached) => {
    const story = given().reported('Mon 10:00').call('Mon 11:00', reached);
    expect(story.incidentAt('Mon 11:00')).toMatchObject({ status: 'New', firstResponse: { state } });
  });

  test('a report taken by phone is no response, and asks for the written report until the customer writes (D3, E2)', () => {
    const story = given().reported('Mon 10:00', { channel: 'phone', severity: 1 });
    expect(story.incidentAt('Mon 10:01')).toMatchObject({
      firstResponse: { state: 'running' },
      writtenReport: 'outstanding',
      phoneFollowUp: 'done',
    });
    expect(story.answers('Mon 10:05').incidentAt('Mon 10:05').writtenReport).toBe('given');
  });

  test.each(['Open', 'Software Change Required', 'Resolved Pending Confirmation'])(
    'the status %s does not pause it (E2)',
    (to) => {
      const story = given().reported('Mon 10:00', { severity: 1 }).status('Mon 10:10', to);
      expect(story.incidentAt('Mon 10:20').firstResponse).toMatchObject({ state: 'running', elapsed: 20 * MINUTE });
    },
  );
});

describe('a reply without a response type', () => {
  test('answers, changes no status, and asks for the type until an agent names one (E2, E3)', () => {
    const story = given().reported('Mon 10:00').message('Mon 11:00');
    expect(story.incidentAt('Mon 11:00')).toMatchObject({
      status: 'New',
      responseTypeMissing: true,
      firstResponse: { state: 'met' },
    });
    expect(story.message('Mon 12:00').incidentAt('Mon 12:00').responseTypeMissing).toBe(true);
    expect(story.reply('Mon 13:00', RESPONSES.explanation).incidentAt('Mon 13:00').responseTypeMissing).toBe(false);
  });

  test.each([
    ['a typed reply', (at: string) => given().reported('Mon 10:00').reply(at, RESPONSES['request-for-information'])],
    ['a call', (at: string) => given().reported('Mon 10:00').call(at)],
  ])('after %s it is a status update, and nothing is missing (E2)', (_, answered) => {
    expect(answered('Mon 11:00').message('Mon 12:00').incidentAt('Mon 12:00').responseTypeMissing).toBe(false);
  });
});

test('a closure stops a clock that is not met, and keeps a breached one breached (E2)', () => {
  const early = given().reported('Mon 10:00', { severity: 1 }).act('Mon 10:10', AGENT, { type: 'closed', text: '' });
  expect(early.incidentAt('Tue 10:00').firstResponse).toMatchObject({ state: 'stopped', elapsed: 10 * MINUTE });
  const late = given().reported('Mon 10:00', { severity: 1 }).act('Mon 11:00', AGENT, { type: 'closed', text: '' });
  expect(late.incidentAt('Tue 10:00').firstResponse).toMatchObject({
    state: 'breached',
    elapsed: HOUR,
    endedAt: wall('Mon 11:00'),
  });
});
