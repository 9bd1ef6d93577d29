import { describe, expect, test } from 'vitest';
import { days, readCount, readShares, readSpan, saysNone, showShares, showSpan } from '../../../core/settings';
import { OTHER } from './chicago';

describe('a span of time that an administrator types', () => {
  test.each([
    ['30 min', '30m'],
    ['24 h', '24h'],
    ['24H', '24h'],
    ['1 h 30 min', '1h30m'],
    ['1h30m', '1h30m'],
    ['1h30min', '1h30m'],
    ['90 minutes', '90m'],
    ['1 minute', '1m'],
    ['1 min', '1m'],
    ['5 mins', '5m'],
    ['1 hour', '1h'],
    ['2 hours', '2h'],
    ['1 hr', '1h'],
    ['2 hrs', '2h'],
    ['1 second', '1s'],
    ['45 seconds', '45s'],
    ['45 secs', '45s'],
    ['45s', '45s'],
    ['1h 1m 1s', '1h1m1s'],
    ['  24   h  ', '24h'],
    ['２４ｈ', '24h'],
    ['2 days', '2d'],
    ['1 day', '1d'],
    ['2d', '2d'],
    [' soon ', 'soon'],
    ['24 months', '24 months'],
    ['1 hour and 30 min', '1 hour and 30 min'],
    ['h 24', 'h 24'],
    ['1 hours 2 seconds', '1h2s'],
    ['1 sec', '1s'],
    ['', ''],
  ])('is read from "%s" as "%s" (E1)', (typed, read) => expect(readSpan(typed)).toBe(read));

  test.each([
    ['30m', '30 min'],
    ['24h', '24 h'],
    ['45s', '45 s'],
    ['1h30m', '1 h 30 min'],
    ['1h1m1s', '1 h 1 min 1 s'],
    ['12h345m', '12 h 345 min'],
    ['90m', '90 min'],
    ['2d', '2d'],
    ['soon', 'soon'],
    ['', ''],
  ])('is shown of %s as "%s"', (written, shown) => expect(showSpan(written)).toBe(shown));

  test.each([
    ['30m', '30\u00A0Min.'],
    ['1h30m', '1\u00A0Std.30\u00A0Min.'],
    ['45s', '45\u00A0Sek.'],
  ])('is shown of %s in the reader’s language as "%s"', (written, shown) =>
    expect(showSpan(written, OTHER)).toBe(shown),
  );

  test.each([
    ['30\u00A0Min.', '30m'],
    ['30 min', '30m'],
    ['24 Std', '24h'],
    ['24std.', '24h'],
    ['1 Std. 30 Min.', '1h30m'],
    ['1\u00A0Std.30\u00A0Min.', '1h30m'],
    ['45 Sek.', '45s'],
    ['2 Tage', '2d'],
    ['1 Tag', '1d'],
    ['1 hour', '1h'],
    ['24', '24'],
    ['24 Wochen', '24 Wochen'],
    ['1 Std. 2 Wochen', '1 Std. 2 Wochen'],
  ])('is read in the reader’s language or in English: "%s" is %s', (typed, read) =>
    expect(readSpan(typed, OTHER)).toBe(read),
  );

  test.each(['none', 'None', ' off ', 'no', '-', '–', '', '  '])('is none where it says "%s"', (typed) => {
    expect(saysNone(typed)).toBe(true);
    expect(saysNone(typed, OTHER)).toBe(true);
  });

  test.each(['Keine', 'keine ', 'AUS'])('is none where it says "%s" in the reader’s language alone', (typed) => {
    expect(saysNone(typed, OTHER)).toBe(true);
    expect(saysNone(typed)).toBe(false);
  });

  test.each(['none at all', 'not', '0', 'x-', '30 min'])('is not none where it says "%s"', (typed) => {
    expect(saysNone(typed)).toBe(false);
    expect(saysNone(typed, OTHER)).toBe(false);
  });
});

describe('a number of days that an administrator types', () => {
  test.each([
    ['3', 3],
    [' 3 ', 3],
    ['0', 0],
    ['3 days', 3],
    ['3 DAYS', 3],
    ['3days', 3],
    ['1 day', 1],
    ['5 business days', 5],
    ['5 business', '5 business'],
    ['5  business  days', 5],
    ['1 business day', 1],
    ['3 d', 3],
    ['3 days 4', '3 days 4'],
    ['５', 5],
    ['123456', 123456],
    ['1234567', '1234567'],
    ['3 days or so', '3 days or so'],
    ['about 3', 'about 3'],
    [' three ', 'three'],
    ['3.5', '3.5'],
    ['-1', '-1'],
    ['3 Tage', '3 Tage'],
    ['', ''],
  ])('is read from "%s" as %s', (typed, read) => expect(readCount(typed)).toBe(read));

  test.each([
    ['3\u00A0Tage', 3],
    ['3 Tage', 3],
    ['3 tage', 3],
    ['1 Tag', 1],
    ['1 Tage', 1],
    ['3 Tag', 3],
    ['12Tage', 12],
    ['3 days', 3],
    ['3', 3],
    ['3 Wochen', '3 Wochen'],
    ['Tage', 'Tage'],
  ])('is read in the reader’s language or in English: "%s" is %s', (typed, read) =>
    expect(readCount(typed, OTHER)).toBe(read),
  );

  test.each([
    [0, '0 days', '0\u00A0Tage'],
    [1, '1 day', '1\u00A0Tag'],
    [3, '3 days', '3\u00A0Tage'],
    ['three', 'three', 'three'],
    [undefined, 'undefined', 'undefined'],
  ])('of %s is shown as "%s", in another language as "%s"', (count, english, other) => {
    expect(days(count)).toBe(english);
    expect(days(count, OTHER)).toBe(other);
  });
});

describe('the shares of a time at which agents are warned', () => {
  test.each<[string, readonly (number | string)[]]>([
    ['50, 75', [0.5, 0.75]],
    ['50;75', [0.5, 0.75]],
    ['50 %, 75%', [0.5, 0.75]],
    ['12.5', [0.125]],
    ['12.55', [0.1255]],
    ['99.9', [0.999]],
    ['7', [0.07]],
    ['29', [0.29]],
    ['0, 100', [0, 1]],
    ['75,', [0.75]],
    ['half', ['half']],
    ['50 75', ['50 75']],
    ['5%0', ['5%0']],
    ['x50', ['x50']],
    ['50.', ['50.']],
    ['', []],
    [' , ', []],
  ])('are read from "%s" as %j (E3)', (typed, read) => expect(readShares(typed)).toEqual(read));

  test.each<[unknown, string]>([
    [[0.5, 0.75], '50, 75'],
    [[0.07, 0.29, 0.125], '7, 29, 12.5'],
    [['half', 0.5], 'half, 50'],
    [[], ''],
    [undefined, ''],
    ['half', ''],
  ])('%j are shown as "%s"', (shares, shown) => expect(showShares(shares)).toBe(shown));
});
