import { describe, expect, test } from 'vitest';
import type { WallInterval, Weekday } from '../../../core/calendar';
import { defaultPolicy } from '../../../core/policy';
import {
  dayWords,
  SETTINGS_IN_ENGLISH as ENGLISH,
  hoursWords,
  readWallTime,
  runName,
  runsOf,
  weekWords,
  withMoreHours,
} from '../../../core/settings';
import { CHICAGO, OTHER } from './chicago';

const { weekly } = defaultPolicy.calendar;
const DAY: readonly WallInterval[] = [['09:00', '17:00']];

describe('weekly hours', () => {
  test('stand in as few rows as they allow', () => {
    expect(runsOf(weekly, false)).toEqual([
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: DAY },
      { days: ['sat', 'sun'], hours: [] },
    ]);
    expect(runsOf({ ...weekly, wed: [] }, false).map((run) => runName(run, ENGLISH))).toEqual([
      'Monday and Tuesday',
      'Wednesday',
      'Thursday and Friday',
      'Saturday and Sunday',
    ]);
    expect(runsOf({ ...weekly, sat: DAY, sun: DAY }, false)).toHaveLength(1);
  });

  test('stand a row a day where that is wanted', () => {
    expect(runsOf(weekly, true).map(({ days, hours }) => `${days.join()} ${hours.length}`)).toEqual([
      ...['mon 1', 'tue 1', 'wed 1', 'thu 1', 'fri 1', 'sat 0', 'sun 0'],
    ]);
  });

  test.each<[readonly Weekday[], string, string]>([
    [['mon'], 'Monday', 'Lundi'],
    [['sat', 'sun'], 'Saturday and Sunday', 'Samedi und dimanche'],
    [['mon', 'tue', 'wed'], 'Monday to Wednesday', 'Lundi bis mercredi'],
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'Monday to Sunday', 'Lundi bis dimanche'],
  ])('of %j are called %s; in a language that writes weekdays small, %s', (days, english, other) => {
    const shown = [ENGLISH, OTHER].map((said) => runName({ days, hours: [] }, said));
    expect(shown).toEqual([english, other]);
  });

  test('are told on one line, closed days left out', () => {
    expect(weekWords(CHICAGO, ENGLISH)).toBe('Monday to Friday 09:00 to 17:00, America/Chicago');
    const sat: readonly WallInterval[] = [
      ['09:00', '12:00'],
      ['13:00', '15:00'],
    ];
    const calendar = { ...CHICAGO.calendar, weekly: { ...weekly, fri: [], sat }, timeZone: 'UTC' };
    expect(weekWords({ ...CHICAGO, calendar }, ENGLISH)).toBe(
      'Monday to Thursday 09:00 to 17:00, Saturday 09:00 to 12:00 and 13:00 to 15:00, UTC',
    );
  });

  test.each<[unknown, string]>([
    [[], 'closed'],
    [undefined, 'closed'],
    [null, 'closed'],
    [DAY, '09:00 to 17:00'],
    [[...DAY, ['18:00', '19:00']], '09:00 to 17:00 and 18:00 to 19:00'],
  ])('%j are said as "%s"', (hours, said) => expect(hoursWords(hours, ENGLISH)).toBe(said));
});

describe('one more stretch of hours in a day', () => {
  test.each<[string, readonly WallInterval[], readonly WallInterval[]]>([
    ['is a plain day’s where there is none', [], DAY],
    [
      'comes after a break of an hour in the middle',
      DAY,
      [
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ],
    ],
    [
      'has its break on a full hour',
      [['09:30', '16:00']],
      [
        ['09:30', '12:00'],
        ['13:00', '16:00'],
      ],
    ],
    [
      'fits into two hours that begin within one',
      [['09:30', '11:30']],
      [
        ['09:30', '10:00'],
        ['11:00', '11:30'],
      ],
    ],
    [
      'follows two hours, of which a break would leave nothing',
      [['09:00', '11:00']],
      [
        ['09:00', '11:00'],
        ['11:00', '11:00'],
      ],
    ],
    [
      'follows hours that begin where a break would',
      [['09:00', '10:59']],
      [
        ['09:00', '10:59'],
        ['10:59', '10:59'],
      ],
    ],
    [
      'follows hours that end just where the break would',
      [['09:30', '11:00']],
      [
        ['09:30', '11:00'],
        ['11:00', '11:00'],
      ],
    ],
    [
      'parts the last of several',
      [
        ['07:00', '08:00'],
        ['09:00', '17:00'],
      ],
      [
        ['07:00', '08:00'],
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ],
    ],
    [
      'parts early hours',
      [['05:00', '08:00']],
      [
        ['05:00', '06:00'],
        ['07:00', '08:00'],
      ],
    ],
    [
      'follows hours that cannot be read',
      [['9', '17:00']],
      [
        ['9', '17:00'],
        ['17:00', '17:00'],
      ],
    ],
    [
      'follows hours whose end cannot be read',
      [['09:00', '17:00h']],
      [
        ['09:00', '17:00h'],
        ['17:00h', '17:00h'],
      ],
    ],
    [
      'follows hours whose begin has something before it',
      [['x09:00', '17:00']],
      [
        ['x09:00', '17:00'],
        ['17:00', '17:00'],
      ],
    ],
  ])('%s', (_, hours, more) => expect(withMoreHours(hours)).toEqual(more));
});

describe('a time of day that an administrator types', () => {
  test.each([
    ['9', '09:00'],
    ['17', '17:00'],
    ['9:00', '09:00'],
    ['09.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    [' 9:05 ', '09:05'],
    ['24:00', '24:00'],
    ['9:5', '9:5'],
    ['9:005', '9:005'],
    ['at 9', 'at 9'],
    ['9h', '9h'],
    [' noon ', 'noon'],
    ['', ''],
  ])('is read from "%s" as "%s"', (typed, read) => expect(readWallTime(typed)).toBe(read));
});

describe('a date of the policy', () => {
  test.each([
    ['2026-11-26', 'Thu 26 Nov 2026'],
    ['2026-12-31', 'Thu 31 Dec 2026'],
    ['2027-01-01', 'Fri 1 Jan 2027'],
    ['2027-01-05', 'Tue 5 Jan 2027'],
    ['2027-01-06', 'Wed 6 Jan 2027'],
    ['soon', 'soon'],
    ['2026-02-30', '2026-02-30'],
  ])('%s is said as %s', (date, said) => expect(dayWords(date)).toBe(said));

  test('is said in the reader’s own words for days', () => {
    const time = {
      ...ENGLISH.process.time,
      at: (_: unknown, sameYear: boolean) => `jeu. 26 nov.${sameYear ? '' : ' 2026'} 12:00`,
    };
    expect(dayWords('2026-11-26', time)).toBe('jeu. 26 nov. 2026');
  });
});
