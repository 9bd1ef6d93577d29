import { defaultPolicy, type Policy } from '../../../core/policy';
import { SETTINGS_IN_ENGLISH, type SettingsWords } from '../../../core/settings';

/** Tuesday 24 November 2026, 15:06 in Chicago. */
export const NOW = Date.parse('2026-11-24T21:06:00Z');

/** The process as it is delivered, in Chicago, closed on Thanksgiving. */
export const CHICAGO: Policy = {
  ...defaultPolicy,
  calendar: { ...defaultPolicy.calendar, timeZone: 'America/Chicago', holidays: ['2026-11-26'] },
};

/** A language that counts otherwise than English, writes weekdays small, and parts its units by a space at which no line breaks. */
export const OTHER: SettingsWords = {
  ...SETTINGS_IN_ENGLISH,
  policy: { ...SETTINGS_IN_ENGLISH.policy, none: 'Keine', off: 'Aus' },
  changes: {
    ...SETTINGS_IN_ENGLISH.changes,
    days: (count) => (count === 1 ? `1\u00A0Tag` : `${count}\u00A0Tage`),
    span: {
      h: (count) => `${count}\u00A0Std.`,
      m: (count) => `${count}\u00A0Min.`,
      s: (count) => `${count}\u00A0Sek.`,
      and: (first, second) => `${first}${second}`,
    },
    and: ' und ',
    to: (first, last) => `${first} bis ${last}`,
    weekdays: {
      mon: 'lundi',
      tue: 'mardi',
      wed: 'mercredi',
      thu: 'jeudi',
      fri: 'vendredi',
      sat: 'samedi',
      sun: 'dimanche',
    },
  },
};
