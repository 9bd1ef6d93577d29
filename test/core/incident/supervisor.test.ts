import { describe, expect, test } from 'vitest';
import { ADMIN, AGENT, ANN, BOB, ENGINEER, EVE, MANAGER, SUPERVISOR } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { wall } from './wall';

const request = { type: 'supervisor-requested', text: 'Please call me.' } as const;
const acknowledge = { type: 'supervisor-acknowledged', text: 'I will.' } as const;
// Notice Wednesday 09:00, closure Thursday 17:00.
const resolved = (): Story => given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.explanation);

describe('a request for a supervisor', () => {
  test('is open until a supervisor or a manager acknowledges it, and both sides hear (J3)', () => {
    const story = given().reported('Mon 10:00').act('Mon 11:00', ANN, request);
    expect(story.incidentAt('Mon 11:00').supervisor).toBe('requested');
    expect(story.kinds('supervisor-requested')).toEqual(['supervisor-requested supervisor']);
    expect(story.act('Mon 12:00', SUPERVISOR, acknowledge).incidentAt('Mon 12:00').supervisor).toBe('acknowledged');
    expect(story.kinds('supervisor-acknowledged')).toEqual(['supervisor-acknowledged customer']);
    expect(story.messageOf('supervisor-acknowledged')).toMatchObject({ by: 'Sam', text: 'I will.' });
  });

  test.each([
    ['a manager', MANAGER, 'acknowledged'],
    ['an agent', AGENT, 'requested'],
    ['an engineer', ENGINEER, 'requested'],
    ['an administrator', ADMIN, 'requested'],
    ['the customer', ANN, 'requested'],
  ] as const)('acknowledged by %s: %s (J3)', (_, by, supervisor) => {
    const story = given().reported('Mon 10:00').act('Mon 11:00', ANN, request).act('Mon 12:00', by, acknowledge);
    expect(story.incidentAt('Mon 12:00').supervisor).toBe(supervisor);
  });

  test('can be made in any status, by whoever speaks for the customer (J3)', () => {
    for (const status of ['New', 'Open', 'Closed', 'Software Change Required']) {
      expect(
        given()
          .reported('Mon 10:00')
          .status('Mon 10:30', status)
          .act('Mon 11:00', BOB, request)
          .incidentAt('Mon 11:00'),
      ).toMatchObject({ status, supervisor: 'requested' });
    }
    expect(
      given({ facts: { agreements: [] } })
        .reported('Mon 10:00')
        .act('Mon 11:00', ANN, request)
        .incidentAt('Mon 11:00').supervisor,
    ).toBe('requested');
    expect(given().reported('Mon 10:00').act('Mon 11:00', EVE, request).incidentAt('Mon 11:00').supervisor).toBe(
      'none',
    );
  });

  test('made twice is told once; made again after the answer it is told again (J3)', () => {
    const story = given().reported('Mon 10:00').act('Mon 11:00', ANN, request).act('Mon 11:30', BOB, request);
    expect(story.kinds('supervisor-requested')).toHaveLength(1);
    story.act('Mon 12:00', SUPERVISOR, acknowledge).act('Mon 13:00', ANN, request);
    expect(story.incidentAt('Mon 13:00').supervisor).toBe('requested');
    expect(story.kinds('supervisor-requested')).toHaveLength(2);
  });

  test('that was acknowledged during an outage is not told afterwards (J3)', () => {
    const story = given()
      .reported('Mon 10:00')
      .asleep()
      .act('Mon 11:00', ANN, request)
      .act('Mon 11:30', SUPERVISOR, acknowledge);
    expect(story.awake('Mon 12:00').kinds('supervisor-requested', 'supervisor-acknowledged')).toEqual([
      'supervisor-acknowledged customer',
    ]);
  });
});

describe('while it is open', () => {
  test('notice and closure are suspended (J3)', () => {
    const story = resolved().act('Tue 10:00', ANN, request);
    expect(story.incidentAt('Fri+3 12:00')).toMatchObject({
      status: 'Resolved Pending Confirmation',
      noticeAt: null,
      closesAt: null,
    });
    expect(story.kinds('closing-soon', 'closed')).toEqual([]);
  });

  test('it suspends a closure whose notice is out (J3)', () => {
    const story = resolved().act('Thu 16:59:59.999', ANN, request);
    expect(story.incidentAt('Fri 12:00').status).toBe('Resolved Pending Confirmation');
  });
});

describe('once it is acknowledged', () => {
  test.each([
    ['before the notice: all as planned', 'Mon 12:00', 'Tue 12:00', ['Wed 09:00'], 'Thu 17:00'],
    ['after the notice instant: a fresh notice now', 'Tue 12:00', 'Wed 12:00', ['Wed 12:00'], 'Thu 17:00'],
    ['a day after it: the notice moves the closure', 'Tue 12:00', 'Thu 12:00', ['Thu 12:00'], 'Fri 17:00'],
    ['notice out, closure ahead: it stands', 'Wed 12:00', 'Thu 16:59:59.999', ['Wed 09:00'], 'Thu 17:00'],
    [
      'notice out, closure just past: a fresh notice',
      'Wed 12:00',
      'Thu 17:00',
      ['Wed 09:00', 'Thu 17:00'],
      'Fri 17:00',
    ],
    [
      'notice out, closure long past: a fresh notice',
      'Wed 12:00',
      'Sat 12:00',
      ['Wed 09:00', 'Sat 12:00'],
      'Mon+1 17:00',
    ],
  ])('%s (J3, I3)', (_, requested, acknowledged, notices, closes) => {
    const story = resolved().act(requested, ANN, request).act(acknowledged, SUPERVISOR, acknowledge);
    expect(story.incidentAt(acknowledged).closesAt).toBe(wall(closes));
    story.passTo('Fri+2 17:00');
    expect(story.sentAt('closing-soon')).toEqual(notices.map(wall));
    expect(story.sentAt('closed')).toEqual([wall(closes)]);
  });

  test('twice suspended, twice noticed anew (J3, I3)', () => {
    const story = resolved().act('Wed 12:00', ANN, request).act('Fri 12:00', SUPERVISOR, acknowledge);
    story.act('Fri 13:00', ANN, request).act('Wed+1 12:00', MANAGER, acknowledge).passTo('Fri+2 17:00');
    expect(story.sentAt('closing-soon')).toEqual(['Wed 09:00', 'Fri 12:00', 'Wed+1 12:00'].map(wall));
    expect(story.sentAt('closed')).toEqual([wall('Thu+1 17:00')]);
  });

  test('the acknowledgement does not begin the wait anew (J3, I2)', () => {
    const story = resolved().act('Mon 12:00', ANN, request).act('Tue 12:00', SUPERVISOR, acknowledge);
    expect(story.incidentAt('Tue 12:00')).toMatchObject({ noticeAt: wall('Wed 09:00'), closesAt: wall('Thu 17:00') });
  });
});

describe('escalation', () => {
  test('moves to the Product Support Engineer, and records collaborators once each (J1, J2)', () => {
    const story = given()
      .reported('Mon 10:00')
      .act('Mon 11:00', AGENT, { type: 'escalated', reason: 'Deep', collaborators: ['erin'] });
    expect(story.incidentAt('Mon 11:00')).toMatchObject({
      tier: 'product-support-engineer',
      collaborators: ['erin'],
      status: 'New',
    });
    story.act('Mon 12:00', ENGINEER, { type: 'escalated', reason: 'Deeper', collaborators: ['dora', 'erin'] });
    expect(story.incidentAt('Mon 12:00').collaborators).toEqual(['erin', 'dora']);
    expect(story.kinds('escalated')).toEqual(['escalated agent', 'escalated agent']);
    expect(story.messageOf('escalated')).toMatchObject({ by: 'Erin', reason: 'Deeper' });
  });

  test('is the agents’ to make (J1)', () => {
    const story = given()
      .reported('Mon 10:00')
      .act('Mon 11:00', ANN, { type: 'escalated', reason: '', collaborators: [] });
    expect(story.incidentAt('Mon 11:00').tier).toBe('support-representative');
  });
});
