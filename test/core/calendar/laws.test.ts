import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDefinition, WallInterval } from '../../../core/calendar';
import { createCalendar } from '../../../core/calendar';
import { RUNS } from '../law';
import { at, HOUR, MINUTE } from './office-hours';
import { openMinutes } from './wall-clock';

const DAY = 24 * HOUR;

/** Zones with an instant near which their clocks do something. */
const TURNS: readonly (readonly [string, string])[] = [
  ['UTC', '2026-01-01T00:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['America/St_Johns', '2010-11-07T02:31Z'],
  ['Asia/Beirut', '2026-03-28T22:00Z'],
  ['Antarctica/Troll', '2026-10-25T01:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Pacific/Kiritimati', '2025-12-31T10:00Z'],
];

const quarter = fc.integer({ min: 0, max: 96 });
const dayHours = fc.uniqueArray(quarter, { maxLength: 6 }).map((marks): WallInterval[] => {
  const sorted = marks.sort((a, b) => a - b).map(wallTime);
  return sorted.flatMap((open, i) => (i % 2 === 0 && sorted[i + 1] ? [[open, sorted[i + 1]!] as const] : []));
});

/** A calendar with at least Wednesdays, listed dates near the turn, and instants from three days around it. */
const scene = fc
  .record({
    turn: fc.constantFrom(...TURNS),
    hours: fc.tuple(dayHours, dayHours, dayHours, dayHours, dayHours, dayHours),
    holiday: fc.integer({ min: -3, max: 3 }),
    override: fc.tuple(fc.integer({ min: -3, max: 3 }), dayHours),
    offsets: fc.tuple(offset(), offset(), offset()),
    spans: fc.tuple(span(), span()),
  })
  .map(({ turn: [timeZone, instant], hours, holiday, override, offsets, spans }) => {
    const around = at(instant);
    const [mon, tue, thu, fri, sat, sun] = hours;
    const definition: CalendarDefinition = {
      timeZone,
      weekly: { mon, tue, wed: [['00:15', '23:45']], thu, fri, sat, sun },
      holidays: [dateNear(around, holiday)],
      overrides: { [dateNear(around, override[0])]: override[1] },
    };
    const [a, b, c] = offsets.map((ms) => around + ms).sort((x, y) => x - y) as [number, number, number];
    const [short, long] = spans.sort((x, y) => x - y) as [number, number];
    return { definition, calendar: createCalendar(definition), a, b, c, short, long };
  });

function law(title: string, holds: (given: typeof scene extends fc.Arbitrary<infer S> ? S : never) => void): void {
  test(title, () => {
    fc.assert(fc.property(scene, holds), { numRuns: RUNS });
  });
}

describe('E1: counting agrees with reading the wall clock minute by minute', () => {
  law('between', ({ definition, calendar, a, c }) => {
    expect(calendar.between(a, c)).toBe(countOpen(definition, a, c));
  });

  law('isOpen and nextOpening', ({ definition, calendar, a, c }) => {
    const opening = openMinutes(definition, a, c + DAY)[0];
    expect(calendar.isOpen(a)).toBe(opening !== undefined && opening <= a);
    if (opening !== undefined) expect(calendar.nextOpening(a)).toBe(Math.max(a, opening));
  });

  law('add', ({ definition, calendar, a, c, short }) => {
    const due = calendar.add(a, short);
    if (due > c + 3 * DAY) return;
    expect(countOpen(definition, a, due)).toBe(short);
    if (short > 0) expect(countOpen(definition, a, due - 1)).toBe(short - 1);
  });

  law('business dates', ({ definition, calendar, a, c }) => {
    const days = new Map<string, number[]>();
    for (const t of openMinutes(definition, a - DAY, c + DAY)) {
      const date = calendar.localDate(t);
      const minutes = days.get(date);
      if (minutes) minutes.push(t);
      else days.set(date, [t]);
    }
    const dates = [...days.keys()];
    // The first and the last date may lie partly outside the span that was read.
    for (const date of dates.slice(1, -1)) {
      expect(calendar.startOfBusiness(date)).toBe(days.get(date)![0]);
      expect(calendar.endOfBusiness(date)).toBe(days.get(date)!.at(-1)! + MINUTE);
    }
    const [first, ...rest] = dates;
    if (first) expect(calendar.businessDatesAfter(first, rest.length)).toEqual(rest);
    rest.forEach((date, i) => {
      expect(calendar.nthBusinessDateAfter(first!, i + 1)).toBe(date);
    });
  });
});

describe('E1: counting keeps its laws', () => {
  law('add and between are inverse, and add is the earliest', ({ calendar, a, short }) => {
    const due = calendar.add(a, short);
    expect(due).toBeGreaterThanOrEqual(calendar.nextOpening(a));
    expect(calendar.between(a, due)).toBe(short);
    if (short > 0) expect(calendar.between(a, due - 1)).toBe(short - 1);
  });

  law('between adds up', ({ calendar, a, b, c }) => {
    expect(calendar.between(a, b) + calendar.between(b, c)).toBe(calendar.between(a, c));
    expect(calendar.between(c, a)).toBe(0);
  });

  law('a longer span is never due earlier, nor is a later start', ({ calendar, a, b, short, long }) => {
    expect(calendar.add(a, short)).toBeLessThanOrEqual(calendar.add(a, long));
    expect(calendar.add(a, short)).toBeLessThanOrEqual(calendar.add(b, short));
  });

  law('adding in two steps is adding at once', ({ calendar, a, short, long }) => {
    expect(calendar.add(calendar.add(a, short), long + 1)).toBe(calendar.add(a, short + long + 1));
  });

  law('add 0 is the next opening, and the next opening is open', ({ calendar, a }) => {
    expect(calendar.add(a, 0)).toBe(calendar.nextOpening(a));
    expect(calendar.isOpen(calendar.nextOpening(a))).toBe(true);
    expect(calendar.between(a, calendar.nextOpening(a))).toBe(0);
  });

  law('open intervals are apart, within the span, and sum up to between', ({ calendar, a, c }) => {
    const intervals = calendar.openIntervals(a, c);
    expect(intervals.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(calendar.between(a, c));
    let last = a - 1;
    for (const { start, end } of intervals) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(calendar.isOpen(start)).toBe(true);
      expect(calendar.isOpen(end - 1)).toBe(true);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(c);
  });

  law('an instant is closed for a reason, open for none', ({ calendar, b }) => {
    expect(calendar.whyClosed(b) === null).toBe(calendar.isOpen(b));
    expect(calendar.whyClosed(b)?.date ?? calendar.localDate(b)).toBe(calendar.localDate(b));
  });
});

function offset() {
  return fc.oneof(
    fc.integer({ min: -3 * DAY, max: 3 * DAY }),
    fc.integer({ min: -12, max: 12 }).map((quarters) => quarters * 15 * MINUTE),
  );
}

function span() {
  return fc.oneof(
    fc.integer({ min: 0, max: 40 * HOUR }),
    fc.integer({ min: 0, max: 96 }).map((n) => n * 15 * MINUTE),
  );
}

function wallTime(quarters: number): string {
  return `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
}

function dateNear(t: number, days: number): string {
  return new Date(t + days * DAY).toISOString().slice(0, 10);
}

function countOpen(definition: CalendarDefinition, a: number, b: number): number {
  return openMinutes(definition, a, b).reduce((sum, t) => sum + Math.min(b, t + MINUTE) - Math.max(a, t), 0);
}
