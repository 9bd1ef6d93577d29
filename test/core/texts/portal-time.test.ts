import { describe, expect, test } from 'vitest';
import { portalReader, portalTime, portalTimesIn } from '../../../core/texts';

const { portalAt, portalBy, portalOn } = portalTimesIn(portalTime);

import { at, now } from './context';

const CHICAGO = 'America/Chicago';
const MOMENTS = [
  ['2026-11-24T21:30:00Z', '15:30 today', 'today at 15:30', 'today'],
  ['2026-11-25T15:00:00Z', '09:00 tomorrow', 'tomorrow at 09:00', 'tomorrow'],
  ['2026-11-26T23:00:00Z', 'Thu 26 Nov 17:00', 'on Thu 26 Nov at 17:00', 'on Thu 26 Nov'],
  ['2027-01-04T15:00:00Z', 'Mon 4 Jan 2027 09:00', 'on Mon 4 Jan 2027 at 09:00', 'on Mon 4 Jan 2027'],
] as const;

describe('a moment on a portal', () => {
  test.each(MOMENTS)('%s is read by a customer whose zone is known as "%s"', (iso, by, whenAt, on) => {
    const reader = portalReader(CHICAGO, 'UTC', now);
    expect([portalBy, portalAt, portalOn].map((say) => say(at(iso), reader))).toEqual([by, whenAt, on]);
  });

  test.each(MOMENTS)('%s is read by others with support’s place: "%s"', (iso, by, whenAt, on) => {
    const reader = portalReader(undefined, CHICAGO, now);
    expect(portalBy(at(iso), reader)).toBe(`${by} (Chicago)`);
    expect(portalAt(at(iso), reader)).toBe(`${whenAt} (Chicago)`);
    expect(portalOn(at(iso), reader)).toBe(on);
  });

  test('is today by the customer’s own date, not by support’s', () => {
    const late = at('2026-11-24T23:30:00Z');
    expect(portalBy(late, portalReader('Europe/Berlin', CHICAGO, now))).toBe('00:30 tomorrow');
    expect(portalBy(late, portalReader('UTC', CHICAGO, now))).toBe('23:30 today');
  });
});

describe('whose zone a moment is read in', () => {
  test.each([
    ['Europe/Berlin', { timeZone: 'Europe/Berlin', isSupports: false }],
    ['Middle/Earth', { timeZone: CHICAGO, isSupports: true }],
    ['', { timeZone: CHICAGO, isSupports: true }],
    [undefined, { timeZone: CHICAGO, isSupports: true }],
  ])('is, of %s, the customer’s where there is such a zone, else support’s', (own, reader) => {
    expect(portalReader(own, CHICAGO, now)).toEqual({ now, ...reader });
  });
});
