import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../core/calendar';
import { createOffsetReader } from '../../../core/calendar/offset-reader';
import { createOffsets } from '../../../core/calendar/offsets';
import { ALWAYS, at, HOUR, iso, officeHours, week } from './office-hours';

const NIGHT = week([['00:00', '06:00']], [['00:00', '06:00']]);

describe('E1: open is what the wall clock reads', () => {
  test.each([
    ['a spring gap counts nothing', 'America/New_York', '2026-03-08', 5 * HOUR],
    ['an autumn hour that occurs twice counts twice', 'America/New_York', '2026-11-01', 7 * HOUR],
    ['half an hour is skipped', 'Australia/Lord_Howe', '2026-10-04', 5.5 * HOUR],
    ['half an hour occurs twice', 'Australia/Lord_Howe', '2026-04-05', 6.5 * HOUR],
    ['midnight itself is skipped', 'Asia/Beirut', '2026-03-29', 5 * HOUR],
    ['midnight itself is skipped', 'America/Sao_Paulo', '2018-11-04', 5 * HOUR],
    ['two hours are skipped', 'Antarctica/Troll', '2026-03-29', 4 * HOUR],
    ['two hours occur twice', 'Antarctica/Troll', '2026-10-25', 8 * HOUR],
    ['the clock goes back for Ramadan', 'Africa/Casablanca', '2026-02-15', 7 * HOUR],
    ['and forward after it', 'Africa/Casablanca', '2026-03-22', 5 * HOUR],
    ['winter time is the exception by law', 'Europe/Dublin', '2026-10-25', 7 * HOUR],
    ['no change', 'Asia/Kolkata', '2026-03-29', 6 * HOUR],
    ['the zone skips the date', 'Pacific/Apia', '2011-12-30', 0],
  ])('%s (%s, %s)', (_, timeZone, date, open) => {
    const calendar = createCalendar(officeHours({ timeZone, weekly: NIGHT }));
    const noon = at(`${date}T12:00Z`);
    const ofDate = calendar
      .openIntervals(noon - 48 * HOUR, noon + 48 * HOUR)
      .filter(({ start }) => calendar.localDate(start) === date);
    expect(ofDate.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(open);
    expect(calendar.isBusinessDate(date)).toBe(open > 0);
  });

  const newYork = createCalendar(
    officeHours({ timeZone: 'America/New_York', weekly: week([['09:00', '17:00']], [['01:15', '02:30']]) }),
  );

  test.each([
    ['before both occurrences', '2026-11-01T01:14:59.999-04:00', false],
    ['at the first opening', '2026-11-01T01:15:00.000-04:00', true],
    ['at the end of the first occurrence', '2026-11-01T01:59:59.999-04:00', true],
    ['at the start of the second', '2026-11-01T01:00:00.000-05:00', false],
    ['at the second opening', '2026-11-01T01:15:00.000-05:00', true],
    ['before the close', '2026-11-01T02:29:59.999-05:00', true],
    ['at the close', '2026-11-01T02:30:00.000-05:00', false],
  ])('%s in the autumn hour (%s): %s', (_, t, open) => {
    expect(newYork.isOpen(at(t))).toBe(open);
  });

  test('A3: an opening that falls into a spring gap never comes; the next day’s does', () => {
    const inGap = createCalendar(officeHours({ timeZone: 'America/New_York', weekly: week([], [['02:00', '03:00']]) }));
    expect(iso(inGap.nextOpening(at('2026-03-08T00:00-05:00')))).toBe('2026-03-14T06:00:00.000Z');
    expect(inGap.isBusinessDate('2026-03-08')).toBe(false);
    expect(inGap.businessDatesAfter('2026-03-07', 1)).toEqual(['2026-03-14']);
  });

  test('an opening that falls into a spring gap comes at its end', () => {
    const halfGap = createCalendar(officeHours({ timeZone: 'Europe/Berlin', weekly: week([], [['02:30', '04:00']]) }));
    expect(iso(halfGap.startOfBusiness('2026-03-29'))).toBe('2026-03-29T01:00:00.000Z');
    expect(iso(halfGap.add(at('2026-03-29T00:00Z'), HOUR))).toBe('2026-03-29T02:00:00.000Z');
  });

  test('office hours keep their wall time through a change', () => {
    expect(iso(newYork.add(at('2026-03-06T16:30-05:00'), 3 * HOUR))).toBe('2026-03-09T13:30:00.000Z');
    expect(iso(newYork.startOfBusiness('2026-03-06'))).toBe('2026-03-06T14:00:00.000Z');
    expect(iso(newYork.startOfBusiness('2026-03-09'))).toBe('2026-03-09T13:00:00.000Z');
  });
});

describe('F1: a local date starts at its first instant', () => {
  test.each([
    ['at midnight', 'America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['after the gap where midnight is skipped', 'Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['after the gap where midnight is skipped', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['after the hour before it occurred twice', 'America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'],
    ['at the first of two midnights', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['where it comes twice, at the first', 'America/St_Johns', '2010-11-07', '2010-11-07T02:30:00.000Z'],
    ['with the date after it where it is skipped', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['with the date after it where it is skipped', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('%s (%s, %s)', (_, timeZone, date, start) => {
    const calendar = createCalendar(officeHours({ timeZone, weekly: ALWAYS }));
    expect(iso(calendar.startOfLocalDate(date))).toBe(start);
  });

  test('I2: a skipped date is no business date, though its weekday has hours', () => {
    const apia = createCalendar(officeHours({ timeZone: 'Pacific/Apia', weekly: ALWAYS }));
    expect(apia.businessDatesAfter('2011-12-29', 2)).toEqual(['2011-12-31', '2012-01-01']);
    expect(() => apia.startOfBusiness('2011-12-30')).toThrow(RangeError);
  });

  test('I2: business that comes twice ends with the second time', () => {
    const saoPaulo = createCalendar(
      officeHours({ timeZone: 'America/Sao_Paulo', weekly: week([], [['20:00', '23:30']]) }),
    );
    // Saturday 17 February 2018: at midnight the clock went back to 23:00.
    expect(iso(saoPaulo.endOfBusiness('2018-02-17'))).toBe('2018-02-18T02:30:00.000Z');
    expect(saoPaulo.between(at('2018-02-17T12:00Z'), at('2018-02-18T12:00Z'))).toBe(4 * HOUR);
  });
});

describe('offset changes are found to the millisecond', () => {
  test.each([
    ['America/New_York', 2026, ['2026-03-08T07:00:00.000Z', '2026-11-01T06:00:00.000Z']],
    ['America/Recife', 2000, ['2000-02-27T02:00:00.000Z', '2000-10-08T03:00:00.000Z', '2000-10-15T02:00:00.000Z']],
    [
      'Africa/Cairo',
      2014,
      ['2014-05-15T22:00:00.000Z', '2014-06-26T21:00:00.000Z', '2014-07-31T22:00:00.000Z', '2014-09-25T21:00:00.000Z'],
    ],
    ['Pacific/Apia', 2011, ['2011-04-02T14:00:00.000Z', '2011-09-24T14:00:00.000Z', '2011-12-30T10:00:00.000Z']],
    ['Asia/Kolkata', 2026, []],
  ])('%s in %d', (timeZone, year, changes) => {
    const stretches = createOffsets(createOffsetReader(timeZone)!).of(year);
    expect(stretches.slice(1).map(({ start }) => iso(start))).toEqual(changes);
    expect(stretches[0]!.start).toBe(Date.UTC(year, 0, 1));
    expect(stretches.at(-1)!.end).toBe(Date.UTC(year + 1, 0, 1));
    stretches.slice(1).forEach(({ start }, i) => {
      expect(stretches[i]!.end).toBe(start);
    });
  });
});
