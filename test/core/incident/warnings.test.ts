import { describe, expect, test } from 'vitest';
import { RESPONSES } from './responses';
import { given } from './story';
import { around, wall } from './wall';

const share = around('Mon 10:22:30');

describe('a warning at three quarters of the target (E2, E6)', () => {
  test.each([
    ['1 ms before', share.before, 0],
    ['at', share.at, 1],
    ['1 ms after', share.after, 1],
  ] as const)('%s the instant', (_, at, count) => {
    const story = given().reported('Mon 10:00', { severity: 1 }).passTo(at);
    expect(story.kinds('clock-warning')).toHaveLength(count);
  });

  test('goes to agents, once, with what is due when (E2)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).passTo('Tue 10:00');
    expect(story.kinds('clock-warning')).toEqual(['clock-warning agent']);
    expect(story.sentAt('clock-warning')).toEqual([share.at]);
    expect(story.messageOf('clock-warning')).toMatchObject({ clock: 'firstResponse', dueAt: wall('Mon 10:30') });
  });

  test('counts open time: 18 of 24 hours (E1, D10)', () => {
    expect(given().reported('Mon 10:00').passTo('Thu 10:00').sentAt('clock-warning')).toEqual([wall('Wed 12:00')]);
  });

  test('is for each cycle of the customer’s clock (E4)', () => {
    const story = given()
      .reported('Mon 10:00', { severity: 1 })
      .reply('Mon 10:05', RESPONSES['request-for-information']);
    story.reply('Mon 11:00', RESPONSES['resolution-options']).passTo('Mon 12:00');
    expect(story.sentAt('clock-warning')).toEqual([wall('Mon 10:27:30'), wall('Mon 11:22:30')]);
  });

  test('goes out at once when a change of severity made it due (C5)', () => {
    const story = given().reported('Mon 10:00').severity('Mon 10:25', 1).passTo('Mon 10:26');
    expect(story.sentAt('clock-warning')).toEqual([wall('Mon 10:25')]);
  });

  test('never goes out for a clock that is breached (C5)', () => {
    const story = given().reported('Mon 10:00').severity('Mon 10:31', 1).passTo('Mon 12:00');
    expect(story.kinds('clock-warning', 'clock-breached')).toEqual(['clock-breached agent']);
  });

  test('is not repeated when the severity changes after it (C5)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).severity('Mon 10:25', 2).passTo('Thu 09:00');
    expect(story.kinds('clock-warning')).toHaveLength(1);
  });

  test('after an outage a warning that is no longer true does not go out (E2)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).asleep().reply('Mon 10:25', RESPONSES.explanation);
    expect(story.awake('Mon 10:28').kinds('clock-warning')).toEqual([]);
  });

  test('after an outage what is still true goes out late, once (E2)', () => {
    const story = given().reported('Mon 10:00', { severity: 1 }).asleep().awake('Mon 10:28').passTo('Mon 10:30');
    expect(story.sentAt('clock-warning')).toEqual([wall('Mon 10:28')]);
  });

  test('several shares warn one by one, and late only the last (E2)', () => {
    const policy = { warnAt: [0.9, 0.5] };
    const story = given({ policy }).reported('Mon 10:00', { severity: 1 }).passTo('Mon 10:30');
    expect(story.sentAt('clock-warning')).toEqual([wall('Mon 10:15'), wall('Mon 10:27')]);
    const late = given({ policy })
      .reported('Mon 10:00', { severity: 1 })
      .asleep()
      .awake('Mon 10:28')
      .passTo('Mon 10:30');
    expect(late.sentAt('clock-warning')).toEqual([wall('Mon 10:28')]);
  });

  test('a held clock warns of nothing (F3)', () => {
    expect(
      given({ facts: { agreements: [] } })
        .reported('Mon 10:00')
        .passTo('Fri 10:00')
        .kinds('clock-warning'),
    ).toEqual([]);
  });
});
