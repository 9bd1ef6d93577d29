import { describe, expect, test } from 'vitest';
import { ANN, BOB, CAT, EVE, NOBODY } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { around, HOUR, MINUTE, wall } from './wall';

const ASK = RESPONSES['request-for-information'];
const asked = (severity: 1 | 2 | 3 = 1, policy: unknown = {}): Story =>
  given({ policy }).reported('Mon 10:00', { severity }).reply('Mon 10:10', ASK);

describe('when it starts and is due', () => {
  test.each([
    [1, 'Mon 10:10', 'Mon 10:40', 'D5'],
    [2, 'Mon 10:10', 'Thu 10:10', 'D11'],
    [1, 'Mon 08:00', 'Mon 09:30', 'E1: business hours only'],
    [1, 'Fri 16:50', 'Mon+1 09:20', 'E1: business hours only'],
  ] as const)('Severity %i, asked %s: due %s (%s), from that very instant (E4)', (severity, at, due, _clause) => {
    const story = given().reported('Mon 07:00', { severity }).reply(at, ASK);
    expect(story.incidentAt(at)).toMatchObject({
      status: 'Customer Information Requested',
      customerResponse: { state: 'running', startedAt: wall(at), dueAt: wall(due), cycle: 1 },
    });
  });

  test('Severity 3 has no target, so no clock (D18)', () => {
    expect(asked(3).incidentAt('Mon 10:10')).toMatchObject({
      status: 'Customer Information Requested',
      customerResponse: null,
    });
  });

  test('before support asks there is none (E4)', () => {
    expect(given().reported('Mon 10:00').incidentAt('Mon 12:00').customerResponse).toBeNull();
  });

  test.each([
    ['resolution options', RESPONSES['resolution-options'], {}, 1],
    ['a question that leaves the incident open', ASK, { status: 'Open' }, 0],
    [
      'another response that requests information by its status',
      RESPONSES.explanation,
      { status: 'Customer Information Requested' },
      1,
    ],
    ['an untyped reply', undefined, {}, 0],
  ] as const)('%s starts as many cycles as it asks (E4, H3, H7)', (_, response, change, cycles) => {
    const story = given()
      .reported('Mon 10:00')
      .message('Mon 11:00', { ...(response && { response }), ...change });
    expect(story.incidentAt('Mon 11:00').customerResponse?.cycle ?? 0).toBe(cycles);
  });

  test('the status set by hand starts it too (E4)', () => {
    const story = given().reported('Mon 10:00').status('Mon 11:00', 'Customer Information Requested');
    expect(story.incidentAt('Mon 11:00').customerResponse).toMatchObject({ cycle: 1, startedAt: wall('Mon 11:00') });
  });
});

describe('cycles', () => {
  test('a new request stops the running one and counts on (E4)', () => {
    const story = asked().reply('Mon 10:20', RESPONSES['resolution-options']);
    expect(story.incidentAt('Mon 10:30').customerResponse).toMatchObject({
      cycle: 2,
      startedAt: wall('Mon 10:20'),
      elapsed: 10 * MINUTE,
    });
  });

  test.each([
    ['an untyped reply', undefined],
    [
      'an explanation that stays in the status',
      { response: RESPONSES.explanation, status: 'Customer Information Requested' },
    ],
  ])('%s meanwhile is no new request (E4)', (_, change) => {
    expect(asked().message('Mon 10:20', change).incidentAt('Mon 10:20').customerResponse?.cycle).toBe(1);
  });

  test('asked again after an answer, it is the second cycle (E4)', () => {
    const story = asked().answers('Mon 10:20').reply('Mon 11:00', ASK);
    expect(story.incidentAt('Mon 11:00').customerResponse).toMatchObject({ cycle: 2, state: 'running', elapsed: 0 });
  });
});

describe('what answers it', () => {
  test.each([
    ['the requester', 'met', 'Open', ANN, {}],
    ['a participant', 'met', 'Open', BOB, {}],
    ['a colleague', 'met', 'Open', CAT, {}],
    ['a stranger', 'running', 'Customer Information Requested', EVE, {}],
    ['nobody known', 'running', 'Customer Information Requested', NOBODY, {}],
    [
      'an out-of-office answer',
      'running',
      'Customer Information Requested',
      ANN,
      { headers: { 'Auto-Submitted': 'auto-replied' } },
    ],
    [
      'an out-of-office answer without a header',
      'running',
      'Customer Information Requested',
      ANN,
      { subject: 'Automatic reply: Exports' },
    ],
    ['a message the platform flags', 'running', 'Customer Information Requested', ANN, { automatic: true }],
    ['forwarded mail, which a person wrote', 'met', 'Open', ANN, { headers: { 'Auto-Submitted': 'auto-forwarded' } }],
    ['an internal note', 'running', 'Customer Information Requested', ANN, { visibility: 'internal' }],
  ] as const)('%s: it is %s, and the incident %s (E4)', (_, state, status, by, change: object) => {
    const story = asked().answers('Mon 10:20', by, change);
    expect(story.incidentAt('Mon 10:20')).toMatchObject({ status, customerResponse: { state } });
  });

  test('"confirm resolved" answers it (E4, I1)', () => {
    const story = asked().act('Mon 10:20', ANN, { type: 'resolution-confirmed', text: '' });
    expect(story.incidentAt('Mon 12:00').customerResponse).toMatchObject({ state: 'met', elapsed: 10 * MINUTE });
  });

  test('a request for a supervisor does not answer it (E4, J3)', () => {
    const story = asked().act('Mon 10:20', ANN, { type: 'supervisor-requested', text: '' });
    expect(story.incidentAt('Mon 10:20').customerResponse?.state).toBe('running');
  });

  test('a call does not answer it, nor change the status (E4)', () => {
    expect(asked().call('Mon 10:20').incidentAt('Mon 10:20')).toMatchObject({
      status: 'Customer Information Requested',
      customerResponse: { state: 'running' },
    });
  });

  test.each(['Open', 'New', 'Software Change Required', 'Resolved Pending Confirmation', 'Closed'])(
    'an agent who takes the incident to %s stops it (E4)',
    (to) => {
      const story = asked().status('Mon 10:20', to);
      expect(story.incidentAt('Mon 12:00').customerResponse).toMatchObject({ state: 'stopped', elapsed: 10 * MINUTE });
    },
  );

  const due = around('Mon 10:40');
  test.each([
    ['1 ms before', 'met', 'urgent', due.before],
    ['at', 'met', 'urgent', due.at],
    ['1 ms after', 'breached', 'high', due.after],
  ] as const)('an answer %s the due instant: %s, priority %s (D5, E5)', (_, state, priority, at) => {
    const incident = asked().answers(at).incidentAt(at);
    expect(incident).toMatchObject({ status: 'Open', priority, customerResponse: { state, endedAt: at } });
  });
});

describe('breached', () => {
  test.each([
    [1, 'Mon 10:40', 'urgent', 'high', 'D5'],
    [2, 'Thu 10:10', 'high', 'normal', 'D11'],
  ] as const)(
    'Severity %i, due %s: from %s to %s, and the agent is told (E5, %s)',
    (severity, due, from, to, _clause) => {
      const story = asked(severity);
      expect(story.incidentAt(due).priority).toBe(from);
      expect(story.incidentAt(wall(due) + 1).priority).toBe(to);
      expect(story.kinds('priority-lowered', 'clock-breached')).toEqual(['priority-lowered agent']);
      expect(story.sentAt('priority-lowered')).toEqual([wall(due) + 1]);
      expect(story.messageOf('priority-lowered')).toEqual({ template: 'priority-lowered', from, to, dueAt: wall(due) });
    },
  );

  test('it falls once per cycle, down to the lowest, where nothing more is sent (E5)', () => {
    const story = asked();
    const seen = [];
    for (const time of ['Mon 10:10', 'Mon 12:00', 'Tue 12:00', 'Wed 12:00']) {
      if (time !== 'Mon 10:10') story.reply(time, ASK);
      seen.push(story.incidentAt(wall(time) + 2 * HOUR).priority);
    }
    expect(seen).toEqual(['high', 'normal', 'low', 'low']);
    expect(story.kinds('priority-lowered')).toHaveLength(3);
  });

  test('it goes on counting until answered, and stays breached (E5)', () => {
    const story = asked().answers('Mon 12:10');
    expect(story.incidentAt('Tue 10:00').customerResponse).toMatchObject({ state: 'breached', elapsed: 2 * HOUR });
  });
});

describe('severity changes while information is requested', () => {
  test('to one without a target: it stops, and stays visible (C5, D18)', () => {
    const story = asked().severity('Mon 10:20', 3);
    expect(story.incidentAt('Mon 14:00').customerResponse).toMatchObject({
      state: 'stopped',
      elapsed: 10 * MINUTE,
      cycle: 1,
    });
  });

  test('a breached one stays breached but stops counting (C5, D18)', () => {
    const story = asked().severity('Mon 11:10', 3);
    expect(story.incidentAt('Mon 14:00').customerResponse).toMatchObject({
      state: 'breached',
      elapsed: HOUR,
      endedAt: wall('Mon 11:10'),
    });
  });

  test('from one without a target: a new cycle starts then (C5, D18)', () => {
    const story = asked(3).severity('Mon 11:00', 1);
    expect(story.incidentAt('Mon 11:00').customerResponse).toMatchObject({
      cycle: 1,
      startedAt: wall('Mon 11:00'),
      dueAt: wall('Mon 11:30'),
    });
  });

  test('there and back: the second cycle (C5, D18)', () => {
    const story = asked(1).severity('Mon 10:20', 3).severity('Mon 10:30', 1);
    expect(story.incidentAt('Mon 10:30').customerResponse).toMatchObject({ cycle: 2, startedAt: wall('Mon 10:30') });
  });

  test('from one without a target in another status: no cycle (C5, E4)', () => {
    const story = asked(3).status('Mon 10:20', 'Open').severity('Mon 11:00', 1);
    expect(story.incidentAt('Mon 11:00').customerResponse).toBeNull();
  });

  test('raised so that it is overdue: the priority is set first, then lowered, once (C5, E5)', () => {
    const story = asked(2).severity('Mon 12:10', 1);
    expect(story.incidentAt('Mon 12:10')).toMatchObject({
      severity: 1,
      priority: 'high',
      customerResponse: { state: 'breached', breachedAt: wall('Mon 12:10'), dueAt: wall('Mon 10:40') },
    });
    expect(story.passTo('Tue 12:00').kinds('priority-lowered')).toHaveLength(1);
  });
});

describe('restoreOnReply', () => {
  const restore = { priorityLowering: { restoreOnReply: true } };
  test.each([
    ['a policy that says so puts it back', restore, 'urgent'],
    ['by default it stays where it fell', {}, 'high'],
  ] as const)('a late answer: %s (E5)', (_, policy, priority) => {
    expect(asked(1, policy).answers('Mon 12:00').incidentAt('Mon 12:00').priority).toBe(priority);
  });

  test.each([
    ['priority', (story: Story) => story.priority('Mon 11:00', 'normal'), 'normal'],
    ['severity', (story: Story) => story.severity('Mon 11:00', 2), 'high'],
  ] as const)('not where somebody set the %s since (E5)', (_, change, priority) => {
    const story = change(asked(1, restore)).answers('Mon 12:00');
    expect(story.incidentAt('Mon 12:00').priority).toBe(priority);
  });

  test('a lowering of an earlier cycle is not undone (E5)', () => {
    const story = asked(1, restore).reply('Mon 11:00', ASK).answers('Mon 11:10');
    expect(story.incidentAt('Mon 11:10').priority).toBe('high');
  });
});

test('what was asked stands in the notice before the closure (H3, I6)', () => {
  const story = asked(3).passTo('Mon+1 10:00');
  expect(story.messageOf('closing-soon')?.questions).toEqual(['Please send the service log.']);
});
