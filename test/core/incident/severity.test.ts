import { describe, expect, test } from 'vitest';
import { compareUrgency } from '../../../core/incident/urgency';
import { AGENT, ANN, ENGINEER } from './people';
import { RESPONSES } from './responses';
import { given } from './story';
import { HOUR, MINUTE, wall } from './wall';

describe('the report determines it', () => {
  test.each([
    ['down, no workaround', { productionDown: 'yes', workaround: 'no' }, 1, 'urgent', 'D1, D2'],
    ['down, workaround unknown', { productionDown: 'yes' }, 1, 'urgent', 'D1'],
    ['down, a restart solves it', { productionDown: 'yes', workaround: 'yes' }, 2, 'high', 'D2, D8'],
    ['documented functionality', { impact: 'documented-functionality' }, 2, 'high', 'D7'],
    ['cosmetic', { impact: 'cosmetic' }, 3, 'normal', 'D13, D14'],
    ['an enhancement', { request: 'enhancement', productionDown: 'yes' }, 3, 'normal', 'D15'],
    ['a question', { request: 'information' }, 3, 'normal', 'D16'],
  ] as const)('%s: %j is Severity %i, priority %s (C1, C2, C3, %s)', (_, answers, severity, priority, _clause) => {
    const incident = given().reported('Mon 10:00', { answers }).incidentAt('Mon 10:00');
    expect(incident).toMatchObject({ severity, priority, number: '40100' });
  });

  test('it shows its reasons, and keeps the customer’s own view apart (C4)', () => {
    const answers = { impact: 'cosmetic', severity: 1 } as const;
    const { severity, determination } = given().reported('Mon 10:00', { answers }).incidentAt('Mon 10:00');
    expect(severity).toBe(3);
    expect(determination.reasons.length).toBeGreaterThan(0);
    expect(determination.customerView).toBe(1);
  });
});

describe('an agent changes it', () => {
  test('who, when and why is kept, and the reason is the determination’s (C4, C5)', () => {
    const { steps, determination } = given()
      .reported('Mon 10:00')
      .severity('Mon 11:00', 1, ENGINEER)
      .incidentAt('Mon 11:00');
    expect(steps.at(-1)).toMatchObject({
      at: wall('Mon 11:00'),
      by: ENGINEER,
      what: 'severity-set',
      why: 'seen more',
      severity: 1,
    });
    expect(determination).toMatchObject({
      severity: 1,
      reasons: [{ from: 'agent', words: 'seen more' }],
      needsReview: false,
    });
  });

  test.each([
    [2, 3, 'running', 'Thu 10:00'],
    [3, 2, 'running', 'Thu 10:00'],
    [1, 2, 'running', 'Thu 10:00'],
    [2, 1, 'running', 'Mon 10:30'],
  ] as const)(
    'from %i to %i the first response is %s until %s, and loses no elapsed time (C5)',
    (from, to, state, due) => {
      const { firstResponse } = given()
        .reported('Mon 10:00', { severity: from })
        .severity('Mon 10:20', to)
        .incidentAt('Mon 10:20');
      expect(firstResponse).toMatchObject({
        state,
        startedAt: wall('Mon 10:00'),
        dueAt: wall(due),
        elapsed: 20 * MINUTE,
      });
    },
  );

  test('an overdue first response is breached as of now, once (C5)', () => {
    const story = given().reported('Mon 10:00').severity('Mon 12:00', 1).passTo('Tue 10:00');
    expect(story.reviewAt('Tue 10:00').incident.firstResponse).toMatchObject({
      state: 'breached',
      breachedAt: wall('Mon 12:00'),
    });
    expect(story.sentAt('clock-breached')).toEqual([wall('Mon 12:00')]);
  });

  test.each([
    ['at the new due instant it is still met', 'Mon 10:30', 'running'],
    ['1 ms later it is not', 'Mon 10:30:00.001', 'breached'],
  ])('%s (C5)', (_, at, state) => {
    expect(given().reported('Mon 10:00').severity(at, 1).incidentAt(at).firstResponse.state).toBe(state);
  });

  test.each([
    [
      'met',
      (at: string) => given().reported('Mon 10:00', { severity: 2 }).reply(at, RESPONSES.explanation),
      1,
      24 * HOUR,
    ],
    ['breached', () => given().reported('Mon 10:00', { severity: 1 }), 2, 30 * MINUTE],
  ] as const)('a %s clock keeps its outcome, target and due instant (C5)', (state, story, to, target) => {
    const told = story('Mon 12:00').passTo('Mon 13:00');
    const { dueAt } = told.reviewAt('Mon 13:00').incident.firstResponse;
    expect(told.severity('Mon 14:00', to).incidentAt('Mon 14:00').firstResponse).toMatchObject({
      state,
      target,
      dueAt,
    });
  });

  test('a calendar of the new severity gives the first response another start (C5)', () => {
    const all = [['00:00', '24:00']];
    const calendar = {
      timeZone: 'UTC',
      weekly: { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all },
      holidays: [],
      overrides: {},
    };
    const story = given({ policy: { severities: { 1: { calendar } } } })
      .reported('Sat 12:00')
      .severity('Sat 12:10', 1);
    expect(story.incidentAt('Sat 12:10').firstResponse).toMatchObject({
      startedAt: wall('Sat 12:00'),
      dueAt: wall('Sat 12:30'),
      elapsed: 10 * MINUTE,
    });
  });

  test.each([
    ['urgent', 3, 'normal'],
    ['low', 1, 'urgent'],
    ['low', 2, 'high'],
  ] as const)('a priority of %s set before gives way to the base of Severity %i: %s (C5)', (set, to, priority) => {
    expect(
      given().reported('Mon 10:00').priority('Mon 10:10', set).severity('Mon 10:20', to).incidentAt('Mon 10:20')
        .priority,
    ).toBe(priority);
  });
});

describe('the telephone', () => {
  test.each([
    [1, 'outstanding', 'D3'],
    [2, 'not-required', 'D9'],
    [3, 'not-required', 'D17'],
  ] as const)('a written Severity %i report: %s (%s)', (severity, phoneFollowUp, _clause) => {
    const story = given().reported('Mon 10:00', { severity });
    expect(story.incidentAt('Mon 10:00')).toMatchObject({ phoneFollowUp, writtenReport: 'given' });
    expect(story.messageOf('acknowledgement')?.callNeeded).toBe(phoneFollowUp === 'outstanding');
  });

  test('a call that reached the customer does it, one that did not does not (D3)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).call('Mon 10:05', false);
    expect(story.incidentAt('Mon 10:05').phoneFollowUp).toBe('outstanding');
    expect(story.call('Mon 10:06').incidentAt('Mon 10:06').phoneFollowUp).toBe('done');
  });

  test('so do a support session, and a call before the severity was raised (D3, C5)', () => {
    const session = { type: 'session-held', with: 'Ann', minutes: 20 } as const;
    expect(
      given().reported('Mon 10:00', { severity: 1 }).act('Mon 11:00', AGENT, session).incidentAt('Mon 11:00')
        .phoneFollowUp,
    ).toBe('done');
    expect(
      given().reported('Mon 10:00').call('Mon 10:05').severity('Mon 10:10', 1).incidentAt('Mon 10:10').phoneFollowUp,
    ).toBe('done');
  });

  test('raised to Severity 1, the call is asked for (D3, C5)', () => {
    expect(given().reported('Mon 10:00').severity('Mon 10:10', 1).incidentAt('Mon 10:10').phoneFollowUp).toBe(
      'outstanding',
    );
  });
});

test('Severity 1 comes before all else, then what is late, then the nearest deadline, closed last (D6, D12)', () => {
  const at = 'Thu 12:00';
  const closed = given().reported('Mon 09:00', { severity: 1 }).act('Mon 09:10', AGENT, { type: 'closed', text: '' });
  const told = {
    'down, today': given().reported('Thu 11:50', { severity: 1 }),
    late: given().reported('Mon 10:00'),
    soon: given().reported('Tue 10:00'),
    later: given().reported('Wed 10:00'),
    'a question': given().reported('Mon 09:30', { severity: 3 }),
    closed,
  };
  const sorted = Object.entries(told)
    .map(([name, story]) => ({ name, incident: story.incidentAt(at) }))
    .reverse()
    .sort((a, b) => compareUrgency(a.incident, b.incident));
  expect(sorted.map(({ name }) => name)).toEqual(Object.keys(told));
});

test('a Severity 3 solution may come with a later version: a known issue with a fix announced waits longest (D19, H9)', () => {
  const story = given().reported('Mon 10:00', { severity: 3 }).reply('Mon 11:00', RESPONSES['known-issue']);
  expect(story.incidentAt('Mon 11:00')).toMatchObject({
    status: 'Software Change Required',
    closesAt: wall('Mon+4 17:00'),
  });
});

test('the customer may not set the severity (C4)', () => {
  expect(given().reported('Mon 10:00').severity('Mon 10:10', 1, ANN).incidentAt('Mon 10:10').severity).toBe(2);
});
