import { describe, expect, test } from 'vitest';
import { AGENT, ANN, MANAGER, SUPERVISOR } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';
import { wall } from './wall';

const wakeAfter = (story: Story, at: string): number | null => story.passTo(at).reviewAt(at).wakeAt;

describe('when to look again if nothing happens', () => {
  test.each([
    ['the warning', given().reported('Mon 10:00', { severity: 1 }), 'Mon 10:00', 'Mon 10:22:30'],
    [
      'after it, 1 ms after the due instant',
      given().reported('Mon 10:00', { severity: 1 }),
      'Mon 10:22:30',
      'Mon 10:30:00.001',
    ],
    ['the notice', given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.patch), 'Mon 10:00', 'Wed 09:00'],
    [
      'after it, the closure',
      given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.patch),
      'Wed 09:00',
      'Thu 17:00',
    ],
    [
      'the customer’s warning before the notice',
      given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES['request-for-information']),
      'Mon 10:00',
      'Wed 12:00',
    ],
    [
      'the day an agreement starts',
      given({
        facts: { agreements: [{ at: 0, agreement: { startsOn: '2026-03-05', endsOn: '2026-12-31' } }] },
      }).reported('Mon 10:00'),
      'Mon 10:00',
      'Thu 00:00',
    ],
  ] as const)('%s (E2, E4, I3, F1)', (_, story, at, wake) => {
    expect(wakeAfter(story, at)).toBe(wall(wake));
  });

  const suspended = given()
    .reported('Mon 08:00')
    .reply('Mon 10:00', RESPONSES.patch)
    .act('Mon 11:00', ANN, { type: 'supervisor-requested', text: '' });
  test.each([
    ['answered and open', given().reported('Mon 10:00').message('Mon 10:00'), 'Mon 10:00'],
    ['breached and told', given().reported('Mon 10:00', { severity: 1 }), 'Mon 10:30:00.001'],
    ['closed', given().reported('Mon 10:00').act('Mon 11:00', AGENT, { type: 'closed', text: '' }), 'Mon 11:00'],
    ['suspended by a supervisor request', suspended, 'Mon 11:00'],
    ['held, and no date can lift it', given({ facts: { agreements: [] } }).reported('Mon 10:00'), 'Mon 10:00'],
    [
      'an automatic mail',
      given().reported('Mon 10:00', { channel: 'email', headers: { 'Auto-Submitted': 'auto-replied' } }),
      'Mon 10:00',
    ],
    ['a ticket without a report', given().asleep().message('Mon 10:00'), 'Mon 10:00'],
  ] as const)('never: %s (E2, I2, J3, F3)', (_, story, at) => {
    expect(wakeAfter(story, at)).toBeNull();
  });

  test('a notice that goes out now is followed by the closure it leads to, known before it is out (I3)', () => {
    const story = given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.patch).passTo('Mon 10:00').asleep();
    expect(story.reviewAt('Wed 09:00').wakeAt).toBe(wall('Thu 17:00'));
    expect(story.reviewAt('Fri 12:00').wakeAt).toBe(wall('Mon+1 17:00'));
  });

  test('a warning that went out already is not waited for again when the target grows (C5)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).passTo('Mon 10:25').severity('Mon 10:25', 2);
    expect(wakeAfter(story, 'Mon 10:25')).toBe(wall('Thu 10:00:00.001'));
  });

  test('it is always ahead: what is due already is done now, not waited for (I2)', () => {
    const story = given().reported('Mon 08:00').reply('Mon 10:00', RESPONSES.patch).passTo('Wed 10:00').asleep();
    expect(story.reviewAt('Thu 17:00').wakeAt).toBeNull();
    story.act('Fri 10:00', SUPERVISOR, { type: 'supervisor-acknowledged', text: '' });
    story.severity('Fri 10:00', 1, MANAGER);
    expect(story.reviewAt('Fri 10:00').wakeAt).toBeNull();
  });
});
