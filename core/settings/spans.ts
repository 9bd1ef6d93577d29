import { durationFault } from '../policy/duration';
import { SETTINGS_IN_ENGLISH, type SettingsWords } from './words';

const UNITS = ['h', 'm', 's'] as const;

const ENGLISH: Readonly<Record<(typeof UNITS)[number] | 'd', readonly string[]>> = {
  h: ['h', 'hr', 'hrs', 'hour', 'hours'],
  m: ['m', 'min', 'mins', 'minute', 'minutes'],
  s: ['s', 'sec', 'secs', 'second', 'seconds'],
  d: ['d', 'day', 'days', 'business day', 'business days'],
};

/**
 * What somebody typed as a span of time, in English or as {@link showSpan} shows it, as the policy writes it: `1 h 30 min` is
 * `1h30m`. What is none stays as typed. `said`: the reader's language, English where it is left out, as in all of these.
 */
export function readSpan(text: string, { changes }: SettingsWords = SETTINGS_IN_ENGLISH): string {
  const said = { ...changes.span, d: changes.days };
  const span = plain(text)
    .replace(/\D+/g, (word) => ([...UNITS, 'd'] as const).find((unit) => isUnit(word, unit, said[unit])) ?? word)
    .replace(/\s/g, '');
  return durationFault(span) === 'duration-invalid' ? text.trim() : span;
}

/** A policy's span as people write it: `1h30m` is `1 h 30 min`. */
export function showSpan(text: string, { changes: { span } }: SettingsWords = SETTINGS_IN_ENGLISH): string {
  if (durationFault(text) !== null) return text;
  return UNITS.flatMap((unit) => {
    const [, count] = new RegExp(`(\\d+)${unit}`).exec(text) ?? [];
    return count === undefined ? [] : [span[unit](Number(count))];
  }).reduce((all, part) => span.and(all, part));
}

const NONE = /^(?:none|off|no|-|–)?$/;

/** Whether somebody said that there is no such time, in English or as screens show it. */
export function saysNone(text: string, { policy }: SettingsWords = SETTINGS_IN_ENGLISH): boolean {
  const typed = plain(text);
  return NONE.test(typed) || [policy.none, policy.off].map(plain).includes(typed);
}

/** A whole number with its unit or without, in English or as {@link days} shows it; what is none stays as typed, for the policy's own check to name. */
export function readCount(text: string, { changes }: SettingsWords = SETTINGS_IN_ENGLISH): number | string {
  const typed = /^(?<count>\d{1,6})(?<unit>\D*)$/.exec(plain(text))?.groups;
  if (!typed) return text.trim();
  const { count = '', unit = '' } = typed;
  return unit === '' || isUnit(unit, 'd', changes.days) ? Number(count) : text.trim();
}

/** `1 day`, `3 days`; what is no number stays as typed. */
export const days = (count: unknown, { changes }: SettingsWords = SETTINGS_IN_ENGLISH): string =>
  typeof count === 'number' ? changes.days(count) : String(count);

/** Whether a word is a unit in English, or stands where a language counts in it: whoever changes only the number is understood, too. */
const isUnit = (word: string, unit: keyof typeof ENGLISH, say: (count: number) => string): boolean =>
  [...ENGLISH[unit], ...[1, 2].map((count) => say(count).replace(String(count), ''))].some(
    (one) => bare(one) === bare(word),
  );

const bare = (word: string): string => plain(word).replace(/[\s.]/g, '');

/** Signs of full width and spaces at which no line breaks are typed and copied like any other. */
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Shares of a time from percents: `50, 75` is 0.5 and 0.75; empty text is none. */
export function readShares(text: string): readonly (number | string)[] {
  const parts = text.split(/[,;]/).map((part) => part.trim().replace(/\s*%$/, ''));
  return parts
    .filter((part) => part !== '')
    .map((part) => (/^\d+(?:\.\d+)?$/.test(part) ? Number((Number(part) / 100).toPrecision(12)) : part));
}

/** Shares of a target (0 to 1) as percent, with commas between: `50, 75`. */
export const showShares = (shares: unknown): string =>
  (Array.isArray(shares) ? shares : [])
    .map((share) => (typeof share === 'number' ? Number((share * 100).toPrecision(12)) : String(share)))
    .join(', ');
