import { describe, expect, test } from 'vitest';
import { explain } from '../../../core/explanation';
import { ANN, MANAGER } from '../incident/people';
import { RESPONSES } from '../incident/responses';
import { given, type Story } from '../incident/story';
import { wall } from '../incident/wall';

type Row = readonly [start: string, end: string, reason: string];
const rows = (
  story: Story,
  at: string,
  clock: 'firstResponse' | 'customerResponse' | 'statusUpdate' = 'firstResponse',
) =>
  explain(story.input(), wall(at))?.clocks[clock]?.stretches.map(({ start, end, reason, counted }) => {
    expect(counted).toBe(reason === 'counted');
    return { start, end, reason };
  });
const table = (...stretches: readonly Row[]) =>
  stretches.map(([start, end, reason]) => ({ start: wall(start), end: wall(end), reason }));

describe('why this deadline?', () => {
  test('each stretch from the report is counted or has its reason (E1, A3)', () => {
    const story = given({
      policy: {
        calendar: {
          holidays: ['2026-03-10'],
          overrides: {
            '2026-03-09': [
              ['09:00', '12:00'],
              ['13:00', '15:00'],
            ],
          },
        },
      },
    });
    expect(rows(story.reported('Fri 08:00'), 'Wed+1 10:00')).toEqual(
      table(
        ['Fri 08:00', 'Fri 09:00', 'before-opening'],
        ['Fri 09:00', 'Fri 17:00', 'counted'],
        ['Fri 17:00', 'Sat 00:00', 'after-close'],
        ['Sat 00:00', 'Mon+1 00:00', 'weekend'],
        ['Mon+1 00:00', 'Mon+1 09:00', 'before-opening'],
        ['Mon+1 09:00', 'Mon+1 12:00', 'counted'],
        ['Mon+1 12:00', 'Mon+1 13:00', 'between-hours'],
        ['Mon+1 13:00', 'Mon+1 15:00', 'counted'],
        ['Mon+1 15:00', 'Tue+1 00:00', 'after-close'],
        ['Tue+1 00:00', 'Wed+1 00:00', 'holiday'],
        ['Wed+1 00:00', 'Wed+1 09:00', 'before-opening'],
        ['Wed+1 09:00', 'Wed+1 10:00', 'counted'],
      ),
    );
  });

  test('a break between hours has its own reason (E1)', () => {
    const mon = [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ];
    const story = given({ policy: { calendar: { weekly: { mon } } } }).reported('Mon 11:00');
    expect(rows(story, 'Mon 14:00')).toEqual(
      table(
        ['Mon 11:00', 'Mon 12:00', 'counted'],
        ['Mon 12:00', 'Mon 13:00', 'between-hours'],
        ['Mon 13:00', 'Mon 14:00', 'counted'],
      ),
    );
  });

  test('it ends where the clock ended (E2)', () => {
    expect(rows(given().reported('Mon 10:00').message('Mon 11:00'), 'Fri 10:00')).toEqual(
      table(['Mon 10:00', 'Mon 11:00', 'counted']),
    );
  });

  test('an answer before the start counted nothing (A3)', () => {
    const story = given().reported('Sat 10:00').message('Sat 11:00');
    expect(rows(story, 'Mon+1 10:00')).toEqual(table(['Sat 10:00', 'Sat 11:00', 'weekend']));
  });

  test('the time that it is held is said to be so (F3)', () => {
    const story = given({ facts: { agreements: [] } }).reported('Mon 10:00');
    expect(rows(story, 'Tue 12:00')).toEqual(table(['Mon 10:00', 'Tue 12:00', 'verification']));
    story.act('Tue 18:00', MANAGER, { type: 'entitlement-overridden', reason: 'Renewed' });
    expect(rows(story, 'Wed 10:00')).toEqual(
      table(
        ['Mon 10:00', 'Tue 18:00', 'verification'],
        ['Tue 18:00', 'Wed 00:00', 'after-close'],
        ['Wed 00:00', 'Wed 09:00', 'before-opening'],
        ['Wed 09:00', 'Wed 10:00', 'counted'],
      ),
    );
  });

  test('round the clock, only the wait for the opening is not counted (E1)', () => {
    const firstResponse = { target: '24h', basis: 'elapsed' };
    const story = given({ policy: { severities: { 2: { firstResponse } } } }).reported('Mon 18:00');
    expect(rows(story, 'Tue 20:00')).toEqual(
      table(
        ['Mon 18:00', 'Tue 00:00', 'after-close'],
        ['Tue 00:00', 'Tue 09:00', 'before-opening'],
        ['Tue 09:00', 'Tue 20:00', 'counted'],
      ),
    );
  });

  test('the customer’s clock begins with the request (E4)', () => {
    const story = given()
      .reported('Mon 10:00')
      .reply('Mon 16:00', RESPONSES['request-for-information'])
      .answers('Tue 10:00', ANN);
    expect(rows(story, 'Fri 10:00', 'customerResponse')).toEqual(
      table(
        ['Mon 16:00', 'Mon 17:00', 'counted'],
        ['Mon 17:00', 'Tue 00:00', 'after-close'],
        ['Tue 00:00', 'Tue 09:00', 'before-opening'],
        ['Tue 09:00', 'Tue 10:00', 'counted'],
      ),
    );
  });

  test('there is no such clock: null (D18, A1)', () => {
    const story = given().reported('Mon 10:00', { severity: 3 });
    expect(rows(story, 'Mon 11:00', 'customerResponse')).toBeUndefined();
    expect(explain(story.input(), wall('Mon 11:00'))?.clocks.statusUpdate).toBeNull();
  });
});
