import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar, CalendarDefinition } from '../../../core/calendar';
import { createCalendar } from '../../../core/calendar';
import { RUNS } from '../law';
import { HOUR, officeHours, week } from './office-hours';

const DAY = 24 * HOUR;

const NIGHTS = week(
  [
    ['00:00', '03:00'],
    ['22:15', '24:00'],
  ],
  [['01:30', '02:30']],
);

const calendars: readonly Calendar[] = [
  officeHours({ timeZone: 'America/New_York', holidays: ['2024-12-25', '2025-01-01', '2026-12-31'] }),
  officeHours({ timeZone: 'Pacific/Apia', weekly: NIGHTS, overrides: { '2011-12-31': [] } }),
  officeHours({ timeZone: 'Antarctica/Troll', weekly: NIGHTS }),
  officeHours({ timeZone: 'Africa/Casablanca', weekly: NIGHTS }),
  officeHours({ timeZone: 'Australia/Lord_Howe', weekly: NIGHTS, holidays: ['2026-01-01'] }),
  sparse('Pacific/Kiritimati'),
  sparse('Pacific/Pago_Pago'),
].map((definition) => createCalendar(definition));

/** Open on a few dates of half a century only, at the turn of a year too. */
function sparse(timeZone: string): CalendarDefinition {
  const dates = ['1999-12-31', '2000-01-01', '2011-06-15', '2026-03-07', '2026-12-31', '2049-12-31', '2050-01-01'];
  return officeHours({
    timeZone,
    weekly: week([]),
    overrides: Object.fromEntries(dates.map((date) => [date, [['00:00', '24:00'] as const]])),
  });
}

const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2055, 0, 1) });
const scene = fc.record({
  calendar: fc.constantFrom(...calendars),
  instants: fc.tuple(instant, instant).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  share: fc.integer({ min: 1, max: 1_000_000 }),
});

describe('E1: counting keeps its laws over many years', () => {
  test('between is the sum over the years, and over the open intervals', () => {
    fc.assert(
      fc.property(scene, ({ calendar, instants: [a, b] }) => {
        let [sum, from] = [0, a];
        for (let year = new Date(a).getUTCFullYear() + 1; from < b; year++) {
          const to = Math.min(b, Date.UTC(year, 0, 1));
          sum += calendar.between(from, to);
          from = to;
        }
        expect(calendar.between(a, b)).toBe(sum);
        const intervals = calendar.openIntervals(a, b);
        expect(intervals.reduce((open, { start, end }) => open + end - start, 0)).toBe(sum);
      }),
      { numRuns: RUNS },
    );
  });

  test('add is the inverse of between, and the earliest', () => {
    fc.assert(
      fc.property(scene, ({ calendar, instants: [a, b], share }) => {
        const open = Math.ceil((calendar.between(a, b) * share) / 1_000_000);
        fc.pre(open > 0);
        const due = calendar.add(a, open);
        expect(due).toBeLessThanOrEqual(b);
        expect(calendar.between(a, due)).toBe(open);
        expect(calendar.between(a, due - 1)).toBe(open - 1);
      }),
      { numRuns: RUNS },
    );
  });

  test('I2: business dates are those whose open intervals begin and end as they say', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 30 }), ({ calendar, instants: [a] }, n) => {
        const date = calendar.localDate(a);
        const all = attempt(() => calendar.businessDatesAfter(date, n));
        const last = attempt(() => calendar.nthBusinessDateAfter(date, n));
        expect(last).toBe(all?.at(-1));
        for (const found of all ?? []) {
          const [start, end] = [calendar.startOfBusiness(found), calendar.endOfBusiness(found)];
          expect(found > date && calendar.isBusinessDate(found)).toBe(true);
          expect([calendar.localDate(start), calendar.localDate(end - 1)]).toEqual([found, found]);
          expect([calendar.isOpen(start - 1) && calendar.localDate(start - 1) === found]).toEqual([false]);
          expect([calendar.isOpen(start), calendar.isOpen(end - 1)]).toEqual([true, true]);
          expect(calendar.startOfLocalDate(found)).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('E1: the years 1 to 9998 count', () => {
  const always = createCalendar(officeHours({ weekly: week([['00:00', '24:00']], [['00:00', '24:00']]) }));
  const first = Date.parse('0001-01-01T00:00Z');
  const last = Date.parse('9998-12-31T23:59:59.999Z');

  test.each([
    ['0001-01-01T00:00:00.000Z', '0001-01-01'],
    ['0099-12-31T23:59:59.999Z', '0099-12-31'],
    ['9998-12-31T23:59:59.999Z', '9998-12-31'],
  ])('%s is on %s', (t, date) => {
    expect(always.localDate(Date.parse(t))).toBe(date);
    expect(always.isOpen(Date.parse(t))).toBe(true);
    expect(always.startOfLocalDate(date)).toBe(Date.parse(`${date}T00:00Z`));
  });

  test.each([first - 1, last + 1])('%d is beyond them', (t) => {
    expect(() => always.isOpen(t)).toThrow(new RangeError(`${t} is not an instant in epoch milliseconds`));
  });

  test('a century at either end adds up', () => {
    expect(always.between(first, first + 36_500 * DAY)).toBe(36_500 * DAY);
    expect(always.between(last - 36_500 * DAY, last)).toBe(36_500 * DAY);
    expect(always.add(first, 36_500 * DAY)).toBe(first + 36_500 * DAY);
  });

  test('after the year 9999 nothing is due', () => {
    expect(always.add(last, 365 * DAY + 1)).toBe(last + 365 * DAY + 1);
    expect(() => always.add(last, 365 * DAY + 2)).toThrow('less than 31536000002 ms of open time');
    expect(always.businessDatesAfter('9999-12-30', 1)).toEqual(['9999-12-31']);
    expect(() => always.nthBusinessDateAfter('9999-12-30', 2)).toThrow('less than 2 business dates after 9999-12-30');
  });
});

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}
