import { describe, expect, test } from 'vitest';
import { defaultPolicy, type Policy } from '../../../core';
import { changesBetween } from '../../../zendesk-app/app/nav-bar/settings/changes/changes';
import { check, draftOf, enter, entered, laidOver } from '../../../zendesk-app/app/nav-bar/settings/policy/draft';
import * as examples from '../../../zendesk-app/app/nav-bar/settings/policy/examples';
import {
  readCount,
  readShares,
  readSpan,
  showShares,
  showSpan,
} from '../../../zendesk-app/app/nav-bar/settings/policy/spans';

/** Tuesday 24 November 2026, 15:06 in Chicago. */
const NOW = Date.parse('2026-11-24T21:06:00Z');
const CHICAGO: Policy = {
  ...defaultPolicy,
  calendar: { ...defaultPolicy.calendar, timeZone: 'America/Chicago', holidays: ['2026-11-26'] },
};
const said = (example: examples.Example | null) => example && `${example.before}${example.moment}${example.after}`;

describe('what an administrator types', () => {
  test.each([
    ['30 min', '30m'],
    ['24 h', '24h'],
    ['1 h 30 min', '1h30m'],
    ['90 minutes', '90m'],
    ['1h30m', '1h30m'],
    ['2 hours', '2h'],
    ['2 days', '2d'],
    ['soon', 'soon'],
    ['', ''],
  ])('a span "%s" is read as "%s"', (typed, read) => expect(readSpan(typed)).toBe(read));

  test.each([
    ['30m', '30 min'],
    ['24h', '24 h'],
    ['1h30m', '1 h 30 min'],
    ['soon', 'soon'],
  ])('a span %s is shown as %s', (written, shown) => expect(showSpan(written)).toBe(shown));

  test('numbers come with their unit or without; anything else is left for the check to name', () => {
    expect(['3', '3 days', '1 day', '5 business days', 'three', ''].map((typed) => readCount(typed))).toEqual([
      3,
      3,
      1,
      5,
      'three',
      '',
    ]);
    expect(readShares('50, 75 %')).toEqual([0.5, 0.75]);
    expect(showShares([0.5, 0.75])).toBe('50, 75');
    expect(readShares('half')).toEqual(['half']);
    expect(readShares('')).toEqual([]);
  });
});

describe('a draft of the policy', () => {
  const first = ['severities', '2', 'firstResponse', 'target'];

  test('is checked with its place and its words while the sound part still counts', () => {
    const faulty = enter(enter(draftOf(CHICAGO), first, '20h'), ['closure', 'notice'], 3);
    const { faults, sound } = check(faulty);
    expect(faults.map(({ path }) => path)).toEqual([['closure', 'waits', 'Resolved Pending Confirmation']]);
    expect(sound.severities[2].firstResponse.target).toBe('20h');
    expect(sound.closure.notice).toBe(1);
  });

  test('an entry of the old value is none', () => {
    const there = enter(draftOf(CHICAGO), first, '20h');
    expect(there.entries.size).toBe(1);
    expect(enter(there, first, '24h').entries.size).toBe(0);
  });

  test('an entry within an entered whole belongs to it', () => {
    const whole = enter(draftOf(CHICAGO), ['severities', '1', 'calendar'], CHICAGO.calendar);
    const within = enter(whole, ['severities', '1', 'calendar', 'timeZone'], 'UTC');
    expect(within.entries.size).toBe(1);
    expect(check(within).sound.severities[1].calendar?.timeZone).toBe('UTC');
    expect(enter(within, ['severities', '1', 'calendar'], undefined).entries.size).toBe(0);
  });

  test('entries are kept when somebody else saved a version meanwhile', () => {
    const mine = enter(draftOf(CHICAGO), first, '20h');
    const theirs: Policy = { ...CHICAGO, version: 2, warnAt: [0.5] };
    expect(entered(laidOver(mine, theirs))).toMatchObject({
      version: 2,
      warnAt: [0.5],
      severities: { 2: { firstResponse: { target: '20h' } } },
    });
  });
});

describe('worked examples, by the calendar of the process', () => {
  test('the first response to a report shortly before the weekend (E1, E2)', () => {
    expect(said(examples.firstResponseExample(CHICAGO, 1, NOW))).toBe(
      'Severity 1, reported Fri 27 Nov 16:45: first response due Mon 30 Nov 09:15. Round the clock it would be Fri 27 Nov 17:15.',
    );
    expect(said(examples.firstResponseExample(CHICAGO, 2, NOW))).toBe(
      'Severity 2, reported Fri 27 Nov 16:00: first response due Wed 2 Dec 16:00. Round the clock it would be Sat 28 Nov 16:00.',
    );
  });

  test('a holiday on that Friday moves the example with everything else', () => {
    const closed = { ...CHICAGO, calendar: { ...CHICAGO.calendar, holidays: ['2026-11-26', '2026-11-27'] } };
    expect(said(examples.firstResponseExample(closed, 1, NOW))).toContain('reported Fri 4 Dec 16:45');
  });

  test('reminder and closure, with what the process itself would do (I2, I3)', () => {
    expect(said(examples.closureExample(CHICAGO, 'Resolved Pending Confirmation', NOW))).toBe(
      'Resolved Pending Confirmation since Mon 30 Nov 10:00: reminder Wed 2 Dec 09:00, closes Thu 3 Dec 17:00.',
    );
  });

  test('what is not promised has no example; warnings and days of grace have one (E4, F1)', () => {
    expect(examples.laterExample(CHICAGO, 3, 'customerResponse', NOW)).toBeNull();
    expect(said(examples.laterExample(CHICAGO, 2, 'customerResponse', NOW))).toContain('answer due Wed 2 Dec 16:00.');
    expect(said(examples.warningExample(CHICAGO, NOW))).toContain('Wed 2 Dec 10:00');
    const graceful = { ...CHICAGO, entitlement: { required: true, graceDays: 14 } };
    expect(said(examples.graceExample(graceful, NOW))).toBe(
      'Agreement until Thu 31 Dec: the last day with support is Thu 14 Jan.',
    );
  });
});

describe('what a version changed', () => {
  test('is told by what it is called, with the old and the new value', () => {
    const next: Policy = {
      ...CHICAGO,
      version: 2,
      calendar: { ...CHICAGO.calendar, holidays: ['2026-11-27'], overrides: { '2026-12-24': [['09:00', '12:00']] } },
      severities: {
        ...CHICAGO.severities,
        2: { ...CHICAGO.severities[2], firstResponse: { target: '20h', basis: 'business' } },
      },
      warnAt: [],
    };
    expect(changesBetween(CHICAGO, next).map(({ sentence }) => sentence)).toEqual([
      'Fri 27 Nov 2026 becomes a holiday.',
      'Thu 26 Nov 2026 is no longer a holiday.',
      'Hours on Thu 24 Dec 2026: 09:00 to 12:00 instead of the weekly hours.',
      'Severity 2, first response: 20 h of support time instead of 24 h of support time.',
      'Warnings: None instead of 75 %.',
    ]);
    expect(changesBetween(CHICAGO, { ...CHICAGO, version: 2 })).toEqual([]);
  });
});
