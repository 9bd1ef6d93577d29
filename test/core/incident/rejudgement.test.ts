import { describe, expect, test } from 'vitest';
import { AGENT } from './people';
import { RESPONSES } from './responses';
import { given } from './story';
import { HOUR, wall } from './wall';

const target = (text: string) => ({ target: text, basis: 'business' });
const stricter = { severities: { 2: { firstResponse: target('4h'), customerResponse: target('4h') } } };

describe('a new version of the policy', () => {
  test('does not touch incidents reported before it, and judges those after it (E6)', () => {
    const story = given().reported('Mon 10:00').changePolicy('Mon 12:00', stricter);
    expect(story.incidentAt('Mon 12:00').firstResponse.target).toBe(24 * HOUR);
    const next = given().changePolicy('Mon 12:00', stricter).reported('Mon 12:00');
    expect(next.incidentAt('Mon 12:00').firstResponse.target).toBe(4 * HOUR);
  });

  test('before the first version, the first holds (E6)', () => {
    expect(
      given({ policy: { effectiveFrom: '2027-01-01T00:00:00Z' } })
        .reported('Mon 10:00')
        .incidentAt('Mon 10:00').severity,
    ).toBe(2);
  });
});

describe('open incidents judged anew', () => {
  test('count by the new targets from their start, and lose nothing that elapsed (C5, E6)', () => {
    const story = given().reported('Mon 10:00').changePolicy('Mon 12:00', stricter, true);
    expect(story.incidentAt('Mon 12:00').firstResponse).toMatchObject({
      target: 4 * HOUR,
      dueAt: wall('Mon 14:00'),
      elapsed: 2 * HOUR,
    });
    expect(story.reviewAt('Mon 12:00').incident.steps.at(-1)).toMatchObject({ what: 're-judged', by: 'process' });
  });

  test('a clock that becomes overdue is breached as of then, and nobody is alerted (E2)', () => {
    const story = given().reported('Mon 10:00').changePolicy('Mon 15:00', stricter, true);
    expect(story.incidentAt('Tue 15:00').firstResponse).toMatchObject({
      state: 'breached',
      breachedAt: wall('Mon 15:00'),
    });
    expect(story.kinds('clock-breached', 'clock-warning')).toEqual([]);
  });

  test('a customer’s breach lowers silently (E5)', () => {
    const story = given()
      .reported('Mon 09:00')
      .reply('Mon 10:00', RESPONSES['resolution-options'])
      .changePolicy('Mon 15:00', stricter, true);
    expect(story.incidentAt('Tue 15:00')).toMatchObject({
      priority: 'normal',
      customerResponse: { state: 'breached' },
    });
    expect(story.kinds('priority-lowered', 'clock-warning')).toEqual([]);
  });

  test('a warning that it made due is passed over; the breach that comes later is told (E2)', () => {
    const story = given().reported('Mon 10:00').changePolicy('Mon 13:30', stricter, true).passTo('Mon 16:00');
    expect(story.kinds('clock-warning', 'clock-breached')).toEqual(['clock-breached agent']);
  });

  test('a warning that is still ahead goes out (E2)', () => {
    const story = given().reported('Mon 10:00').changePolicy('Mon 12:00', stricter, true).passTo('Mon 13:30');
    expect(story.sentAt('clock-warning')).toEqual([wall('Mon 13:00')]);
  });

  test('a status update that it makes owed and overdue is breached silently (A1)', () => {
    const updates = { severities: { 2: { statusUpdate: target('1h') } } };
    const story = given()
      .reported('Mon 09:00')
      .reply('Mon 10:00', RESPONSES.patch, { status: 'Open' })
      .changePolicy('Mon 12:00', updates, true);
    expect(story.incidentAt('Mon 13:00').statusUpdate).toMatchObject({
      state: 'breached',
      breachedAt: wall('Mon 12:00'),
    });
    expect(story.kinds('clock-breached')).toEqual([]);
  });

  test.each([
    ['met', 'Mon 11:00'],
    ['breached', 'Fri 11:00'],
  ])('a %s clock keeps its outcome and its target (E2)', (state, at) => {
    const story = given().reported('Mon 10:00').message(at).changePolicy('Fri 12:00', stricter, true);
    expect(story.incidentAt('Fri 12:00').firstResponse).toMatchObject({
      state,
      target: 24 * HOUR,
      dueAt: wall('Thu 10:00'),
    });
  });

  test('a closure notice that has become due goes out at once, and the closure follows it (I3)', () => {
    const sooner = { closure: { waits: { 'Software Change Required': 3 } } };
    const story = given()
      .reported('Mon 08:00')
      .status('Mon 10:00', 'Software Change Required')
      .changePolicy('Fri 12:00', sooner, true);
    expect(story.sentAt('closing-soon')).toEqual([wall('Fri 12:00')]);
    expect(story.incidentAt('Fri 12:00').closesAt).toBe(wall('Mon+1 17:00'));
    expect(story.passTo('Fri+1 17:00').sentAt('closed')).toEqual([wall('Mon+1 17:00')]);
  });

  test('closed ones are left alone (E6)', () => {
    const story = given()
      .reported('Mon 10:00')
      .act('Mon 11:00', AGENT, { type: 'closed', text: '' })
      .changePolicy('Mon 12:00', stricter, true);
    const { firstResponse, steps } = story.incidentAt('Mon 12:00');
    expect(firstResponse).toMatchObject({ state: 'stopped', target: 24 * HOUR });
    expect(steps.map(({ what }) => what)).not.toContain('re-judged');
  });

  test('held ones are held or let go by the new policy (F3)', () => {
    const story = given({ facts: { agreements: [] } })
      .reported('Mon 10:00')
      .changePolicy('Mon 12:00', { entitlement: { required: false } }, true);
    expect(story.incidentAt('Mon 12:00')).toMatchObject({
      status: 'New',
      firstResponse: { startedAt: wall('Mon 12:00') },
    });
  });
});

test('a closure that a re-judgement makes due is believed when it is carried out at that very instant (section 8)', () => {
  const story = given().reported('Mon 09:30').reply('Mon 10:00', RESPONSES['information-or-resolution']);
  story.changePolicy('Thu 12:00', { calendar: { weekly: { thu: [['09:00', '11:00']] } } }, true);
  const { incident } = story.reviewAt('Thu 12:00');
  expect([incident.status, incident.closedAt]).toEqual(['Closed', wall('Thu 12:00')]);
});
