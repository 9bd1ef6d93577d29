import { describe, expect, test } from 'vitest';
import {
  type FurtherLanguage,
  loadPortalScreens,
  type PortalScreens,
  portalReader,
  portalTime,
  portalTimesIn,
} from '../../../core/texts';

import { at, now } from './context';

const { portalAt, portalBy, portalOn } = portalTimesIn(portalTime);

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

describe('a sentence of a portal in another language', () => {
  const present = Date.UTC(2026, 10, 24, 21);
  const on = async (language: FurtherLanguage, t: number): Promise<[PortalScreens, string]> => {
    const said = await loadPortalScreens(language);
    return [said, portalTimesIn(said.portalTime).portalOn(t, portalReader('UTC', 'UTC', present))];
  };

  test.each([
    ['de', 'Wir erinnern Sie am Mo., 30. Nov.'],
    ['fr', 'Nous vous le rappellerons le lun. 30 nov.'],
    ['es', 'Se lo recordamos el lun 30 nov.'],
    ['ja', '11月30日(月)にお知らせします。'],
  ] as const)('in %s ends with one full stop', async (language, sentence) => {
    const [said, day] = await on(language, Date.UTC(2026, 10, 30, 12));
    expect(said.portalRequest.closing.reminds(day)).toBe(sentence);
  });

  test.each([
    ['de', 'bis Mo., 30. Nov. 15:12', 'am Mo., 30. Nov. um 15:12 (Zeit von Chicago)'],
    ['fr', 'le lun. 30 nov. à 15:12', 'le lun. 30 nov. à 15:12 (heure de Chicago)'],
    ['es', 'el lun 30 nov a las 15:12', 'el lun 30 nov a las 15:12 (hora de Chicago)'],
    ['ja', '11月30日(月) 15:12まで', '11月30日(月) 15:12（Chicago時間）'],
  ] as const)('in %s says a moment as it is said there', async (language, by, at) => {
    const { portalTime: time, portalRequest: words } = await loadPortalScreens(language);
    const { portalBy, portalAt } = portalTimesIn(time);
    const t = Date.UTC(2026, 10, 30, 21, 12);
    expect(words.support.due(portalBy(t, portalReader('America/Chicago', 'UTC', present)))).toContain(by);
    expect(portalAt(t, portalReader(undefined, 'America/Chicago', present))).toBe(at);
  });

  test('in Spanish says one o’clock in the singular', async () => {
    const { portalTime: time } = await loadPortalScreens('es');
    const { portalAt } = portalTimesIn(time);
    expect(portalAt(Date.UTC(2026, 10, 24, 1, 30), portalReader('UTC', 'UTC', present))).toBe('hoy a la 01:30');
  });
});
