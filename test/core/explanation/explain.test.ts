import { describe, expect, test } from 'vitest';
import { explain } from '../../../core/explanation';
import { ANN, MANAGER, SUPERVISOR } from '../incident/people';
import { RESPONSES } from '../incident/responses';
import { given, type Story } from '../incident/story';
import { HOUR, MINUTE, wall } from '../incident/wall';

const at = (story: Story, when: string) => explain(story.passTo(when).input(), wall(when))!;

describe('the clocks', () => {
  test('a severity change is a target of its own; what was counted stays counted (C5)', () => {
    const story = given().reported('Mon 10:00').severity('Mon 10:10', 1);
    const { firstResponse } = at(story, 'Mon 10:20').clocks;
    expect(firstResponse).toMatchObject({ because: 'reported', from: wall('Mon 10:00'), timeZone: 'UTC' });
    expect(firstResponse?.targets).toEqual([
      {
        at: wall('Mon 10:00'),
        severity: 2,
        version: 1,
        target: 24 * HOUR,
        basis: 'business',
        startedAt: wall('Mon 10:00'),
        dueAt: wall('Thu 10:00'),
      },
      {
        at: wall('Mon 10:10'),
        severity: 1,
        version: 1,
        target: 30 * MINUTE,
        basis: 'business',
        startedAt: wall('Mon 10:00'),
        dueAt: wall('Mon 10:30'),
      },
    ]);
    expect(firstResponse?.clock.elapsed).toBe(20 * MINUTE);
  });

  test('a held one says so, has no start yet, and begins when it is let pass (F3)', () => {
    const story = given({ facts: { agreements: [] } }).reported('Mon 10:00');
    expect(at(story, 'Tue 10:00').clocks.firstResponse).toMatchObject({
      because: 'reported',
      targets: [{ startedAt: null, dueAt: null }],
      ahead: [],
      warnings: [],
    });
    story.act('Tue 12:00', MANAGER, { type: 'entitlement-overridden', reason: 'Renewed' });
    expect(at(story, 'Tue 12:00').clocks.firstResponse).toMatchObject({
      because: 'verified',
      from: wall('Tue 12:00'),
      targets: [{ dueAt: null }, { at: wall('Tue 12:00'), dueAt: wall('Fri 12:00') }],
    });
  });

  test('what is still to come ends at the deadline, with the warning on the way (E1)', () => {
    const { firstResponse } = at(given().reported('Thu 16:00'), 'Thu 16:30').clocks;
    expect(firstResponse?.ahead.map(({ start, end, reason }) => [start, end, reason])).toEqual([
      [wall('Thu 16:30'), wall('Thu 17:00'), 'counted'],
      [wall('Thu 17:00'), wall('Fri 00:00'), 'after-close'],
      [wall('Fri 00:00'), wall('Fri 09:00'), 'before-opening'],
      [wall('Fri 09:00'), wall('Fri 17:00'), 'counted'],
      [wall('Fri 17:00'), wall('Sat 00:00'), 'after-close'],
      [wall('Sat 00:00'), wall('Mon+1 00:00'), 'weekend'],
      [wall('Mon+1 00:00'), wall('Mon+1 09:00'), 'before-opening'],
      [wall('Mon+1 09:00'), wall('Mon+1 17:00'), 'counted'],
      [wall('Mon+1 17:00'), wall('Tue+1 00:00'), 'after-close'],
      [wall('Tue+1 00:00'), wall('Tue+1 09:00'), 'before-opening'],
      [wall('Tue+1 09:00'), wall('Tue+1 16:00'), 'counted'],
    ]);
    expect(firstResponse?.warnings).toEqual([{ share: 0.75, at: wall('Tue+1 10:00') }]);
  });

  test('round the clock everything between the opening and the deadline counts (E1)', () => {
    const firstResponse = { target: '24h', basis: 'elapsed' };
    const story = given({ policy: { severities: { 2: { firstResponse } } } }).reported('Mon 18:00');
    expect(at(story, 'Mon 20:00').clocks.firstResponse?.ahead).toEqual([
      { start: wall('Mon 20:00'), end: wall('Tue 00:00'), counted: false, reason: 'after-close' },
      { start: wall('Tue 00:00'), end: wall('Tue 09:00'), counted: false, reason: 'before-opening' },
      { start: wall('Tue 09:00'), end: wall('Wed 09:00'), counted: true, reason: 'counted' },
    ]);
  });

  test('the customer’s began when support asked (E4)', () => {
    const story = given().reported('Mon 10:00').reply('Mon 16:00', RESPONSES['request-for-information']);
    const { customerResponse } = at(story, 'Mon 16:30').clocks;
    expect(customerResponse).toMatchObject({ because: 'asked', from: wall('Mon 16:00') });
    expect(customerResponse?.clock.elapsed).toBe(30 * MINUTE);
  });

  test('a status update is owed from a message, or from entering the status (A1)', () => {
    const policy = { severities: { 2: { statusUpdate: { target: '4h', basis: 'business' } } } };
    const answered = given({ policy }).reported('Mon 10:00').message('Mon 11:00');
    expect(at(answered, 'Mon 12:00').clocks.statusUpdate).toMatchObject({
      because: 'updated',
      from: wall('Mon 11:00'),
    });
    const opened = answered.status('Mon 13:00', 'Open');
    expect(at(opened, 'Mon 14:00').clocks.statusUpdate).toMatchObject({
      because: 'status-entered',
      from: wall('Mon 13:00'),
    });
  });
});

describe('the closure', () => {
  const solved = () => given().reported('Mon 09:30').reply('Mon 10:00', RESPONSES['information-or-resolution']);

  test('is planned by the business dates waited, the reminder one before (I2, I3)', () => {
    expect(at(solved(), 'Tue 10:00').closure).toEqual({
      state: 'planned',
      wait: {
        status: 'Resolved Pending Confirmation',
        since: wall('Mon 10:00'),
        because: 'agent-message',
        days: ['2026-03-03', '2026-03-04', '2026-03-05'],
        noticeDay: '2026-03-04',
        noticeAt: wall('Wed 09:00'),
        noticeSentAt: null,
        daysAfterNotice: ['2026-03-05'],
        closesAt: wall('Thu 17:00'),
        moved: false,
      },
    });
  });

  test('waits from entering the status where no message came after it (I2)', () => {
    const story = given().reported('Mon 09:30').status('Mon 10:00', 'Software Change Required');
    expect(at(story, 'Tue 10:00').closure).toMatchObject({
      wait: { because: 'status-entered', since: wall('Mon 10:00') },
    });
  });

  test('is moved when the reminder went out late (I3)', () => {
    const story = solved().asleep().awake('Thu 12:00');
    expect(explain(story.input(), wall('Thu 12:00'))?.closure).toMatchObject({
      state: 'planned',
      wait: {
        noticeSentAt: wall('Thu 12:00'),
        daysAfterNotice: ['2026-03-06'],
        closesAt: wall('Fri 17:00'),
        moved: true,
      },
    });
  });

  test('is suspended while a supervisor is asked for (J3)', () => {
    const story = solved().act('Tue 10:00', ANN, { type: 'supervisor-requested', text: '' });
    expect(at(story, 'Wed 10:00').closure).toMatchObject({ state: 'suspended', wait: { since: wall('Mon 10:00') } });
    story.act('Wed 11:00', SUPERVISOR, { type: 'supervisor-acknowledged', text: '' });
    expect(at(story, 'Wed 12:00').closure).toMatchObject({ state: 'planned' });
  });

  test('once carried out keeps the wait that led to it, whatever comes after (I2)', () => {
    const story = solved().passTo('Thu 17:00').message('Fri 10:00');
    expect(at(story, 'Fri 12:00').closure).toMatchObject({
      state: 'closed',
      at: wall('Thu 17:00'),
      because: 'no-answer',
      wait: { because: 'agent-message', noticeSentAt: wall('Wed 09:00'), closesAt: wall('Thu 17:00'), moved: false },
    });
  });

  test('by the customer had no wait; of what awaits nothing there is none (I2)', () => {
    const story = given().reported('Mon 09:30');
    expect(at(story, 'Mon 10:00').closure).toBeNull();
    story.act('Mon 11:00', ANN, { type: 'resolution-confirmed', text: '' });
    expect(at(story, 'Mon 12:00').closure).toEqual({
      state: 'closed',
      at: wall('Mon 11:00'),
      because: 'confirmed',
      wait: null,
    });
  });
});

describe('the severity', () => {
  test('is what the report showed, then each change with its reason (C2, C5)', () => {
    const answers = { request: 'problem', impact: 'documented-functionality', severity: 1 } as const;
    const story = given().reported('Mon 10:00', { answers }).severity('Mon 11:00', 1).severity('Mon 12:00', 7);
    expect(at(story, 'Mon 13:00').severity).toMatchObject({
      severity: 1,
      customerView: 1,
      confidence: 1,
      needsReview: false,
      steps: [
        { at: wall('Mon 10:00'), by: ANN, severity: 2, reasons: [{ from: 'answer' }] },
        { at: wall('Mon 11:00'), severity: 1, reasons: [{ from: 'agent', words: 'seen more' }] },
      ],
    });
  });
});

test('the version that judges is named, and since when (section 8)', () => {
  const story = given().reported('Mon 10:00');
  expect(at(story, 'Mon 11:00').policy).toMatchObject({ version: 1, since: wall('Mon 10:00') });
  story.changePolicy('Tue 10:00', { version: 2, warnAt: [0.5] }, true);
  expect(at(story, 'Tue 11:00').policy).toMatchObject({ version: 2, since: wall('Tue 10:00') });
});

test('of a ticket without a report there is nothing to explain', () => {
  expect(explain(given().asleep().message('Mon 10:00').input(), wall('Tue 10:00'))).toBeNull();
});
