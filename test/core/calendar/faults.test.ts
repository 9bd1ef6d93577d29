import { describe, expect, test } from 'vitest';
import { addLocalDays, CalendarError, calendarFaults, createCalendar } from '../../../core/calendar';
import { ALWAYS, at, officeHours, week } from './office-hours';

const monday = (...hours: [string, string][]) => officeHours({ weekly: { ...week([]), mon: hours } });

describe('a calendar is sound', () => {
  test.each([
    ['office hours', officeHours()],
    ['round the clock', officeHours({ weekly: ALWAYS })],
    ['hours that touch', monday(['09:00', '12:00'], ['12:00', '17:00'])],
    ['hours in any order', monday(['13:00', '17:00'], ['09:00', '12:00'])],
    ['a holiday that is also an override', officeHours({ holidays: ['2026-01-01'], overrides: { '2026-01-01': [] } })],
    ['29 February of a leap year', officeHours({ holidays: ['2028-02-29'] })],
    ['hours on one date only', officeHours({ weekly: week([]), overrides: { '2026-03-07': [['10:00', '12:00']] } })],
  ])('with %s', (_, definition) => {
    expect(calendarFaults(definition)).toEqual([]);
  });
});

describe('a calendar is refused', () => {
  test.each(['Mars/Olympus', '', '+02:00', 'Etc/GMT+30'])('for the time zone "%s"', (timeZone) => {
    expect(calendarFaults(officeHours({ timeZone }))).toEqual([
      { path: ['timeZone'], code: 'time-zone-unknown', data: { timeZone } },
    ]);
  });

  test.each(['9:00', '09:60', '25:00', '24:01', '0900', '09:00:00', '', ' 09:00'])('for the wall time "%s"', (time) => {
    expect(calendarFaults(monday([time, '17:00']))).toEqual([
      { path: ['weekly', 'mon', 0, 0], code: 'wall-time-invalid', data: { time } },
    ]);
    expect(calendarFaults(monday(['08:00', time]))).toEqual([
      { path: ['weekly', 'mon', 0, 1], code: 'wall-time-invalid', data: { time } },
    ]);
  });

  test.each([
    ['an opening at 24:00', monday(['24:00', '24:00']), ['weekly', 'mon', 0, 0], 'wall-time-invalid'],
    ['an empty interval', monday(['09:00', '09:00']), ['weekly', 'mon', 0], 'interval-empty'],
    ['hours over midnight', monday(['22:00', '06:00']), ['weekly', 'mon', 0], 'interval-overnight'],
    ['hours until 00:00', monday(['22:00', '00:00']), ['weekly', 'mon', 0], 'interval-overnight'],
    ['an overlap', monday(['09:00', '12:00'], ['11:59', '17:00']), ['weekly', 'mon', 1], 'interval-overlap'],
    ['the same hours twice', monday(['09:00', '12:00'], ['09:00', '12:00']), ['weekly', 'mon', 1], 'interval-overlap'],
    ['an overlap, unsorted', monday(['11:00', '17:00'], ['09:00', '12:00']), ['weekly', 'mon', 0], 'interval-overlap'],
    ['a holiday that no year has', officeHours({ holidays: ['2026-02-30'] }), ['holidays', 0], 'date-invalid'],
    ['29 February of a common year', officeHours({ holidays: ['2026-02-29'] }), ['holidays', 0], 'date-invalid'],
    ['an override of no date', officeHours({ overrides: { easter: [] } }), ['overrides', 'easter'], 'date-invalid'],
  ])('for %s', (_, definition, path, code) => {
    expect(calendarFaults(definition)).toEqual([expect.objectContaining({ path, code })]);
  });

  test('with every fault at once, each with its place', () => {
    const definition = officeHours({
      timeZone: 'Mars/Olympus',
      weekly: {
        ...week([]),
        mon: [
          ['09:00', '09:00'],
          ['x', 'y'],
        ],
        sun: [['22:00', '02:00']],
      },
      holidays: ['2026-01-01', '2026-13-01'],
      overrides: {
        '2026-02-30': [
          ['10:00', '12:00'],
          ['11:00', '13:00'],
        ],
      },
    });
    const error = catchError(() => createCalendar(definition));
    expect(error).toBeInstanceOf(CalendarError);
    expect((error as CalendarError).faults.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'timeZone time-zone-unknown',
      'weekly.mon.0 interval-empty',
      'weekly.mon.1.0 wall-time-invalid',
      'weekly.mon.1.1 wall-time-invalid',
      'weekly.sun.0 interval-overnight',
      'holidays.1 date-invalid',
      'overrides.2026-02-30 date-invalid',
      'overrides.2026-02-30.1 interval-overlap',
    ]);
  });

  test.each([
    ['hours over midnight', monday(['22:00', '06:00']), { open: '22:00', close: '06:00' }],
    ['an empty interval', monday(['09:00', '09:00']), { open: '09:00', close: '09:00' }],
    ['an overlap', monday(['09:00', '12:00'], ['11:59', '17:00']), { open: '11:59', close: '17:00' }],
    ['a date that no year has', officeHours({ holidays: ['2026-02-30'] }), { date: '2026-02-30' }],
  ])('for %s, with what stands there', (_, definition, data) => {
    expect(calendarFaults(definition)).toEqual([expect.objectContaining({ data })]);
  });

  test('by an error that names every place and what is wrong there', () => {
    const error = catchError(() => createCalendar({ ...monday(['9', '17:00']), holidays: ['x'] })) as CalendarError;
    expect(`${error}`).toBe(
      'CalendarError: Calendar refused: weekly.mon.0.0 wall-time-invalid, holidays.0 date-invalid',
    );
  });
});

describe('a calendar that does not open in ten years is refused', () => {
  const dates = (first: string, count: number) => Array.from({ length: count }, (_, i) => addLocalDays(first, i));
  const once = officeHours({ weekly: week([]), overrides: { '2026-03-07': [['10:00', '12:00']] } });
  const neverOpen = [{ path: [], code: 'never-open' }];

  test.each([
    ['no hours at all', officeHours({ weekly: week([]) })],
    ['an override without hours', officeHours({ weekly: week([]), overrides: { '2026-03-07': [] } })],
    ['its only override a holiday', { ...once, holidays: ['2026-03-07'] }],
    ['holidays for ten years', officeHours({ holidays: dates('2026-01-01', 3660) })],
    [
      'hours only on the date that its zone skips',
      { ...once, timeZone: 'Pacific/Apia', overrides: { '2011-12-30': [['00:00', '24:00'] as const] } },
    ],
  ])('%s', (_, definition) => {
    expect(calendarFaults(definition)).toEqual(neverOpen);
    expect(() => createCalendar(definition)).toThrow(CalendarError);
  });

  test('holidays for nine years leave it open', () => {
    expect(calendarFaults(officeHours({ holidays: dates('2026-01-01', 3287) }))).toEqual([]);
  });

  test.each([
    ['2016-03-07T09:59:59.999Z', neverOpen],
    ['2016-03-07T10:00:00.001Z', []],
    ['2026-03-07T11:59:59.999Z', []],
    ['2026-03-07T12:00:00.000Z', neverOpen],
  ])('counted from %s when it is told so', (from, faults) => {
    expect(calendarFaults(once, at(from))).toEqual(faults);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
