import { durationFault } from '../policy/duration';
import { SETTINGS_IN_ENGLISH, type SettingsWords } from './words';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:hours?|hrs?|h)\b/gi, 'h'],
  [/\s*(?:minutes?|mins?|min|m)\b/gi, 'm'],
  [/\s*(?:seconds?|secs?|sec|s)\b/gi, 's'],
  [/\s*(?:days?|d)\b/gi, 'd'],
];

/** What somebody typed as a span of time, as the policy writes it: `1 h 30 min` is `1h30m`. What is none stays as typed. */
export function readSpan(text: string): string {
  const spaced = text.replace(/(\d)([a-z])/gi, '$1 $2').replace(/([a-z])(\d)/gi, '$1 $2');
  const short = UNITS.reduce((rest, [unit, letter]) => rest.replace(unit, letter), spaced).replace(/\s+/g, '');
  return durationFault(short) === 'duration-invalid' ? text.trim() : short;
}

/** A policy's span as people write it: `1h30m` is `1 h 30 min`. */
export const showSpan = (text: string): string =>
  durationFault(text) === null
    ? text.replace(/(\d+)([hms])/g, (_, count, unit) => `${count} ${unit === 'm' ? 'min' : unit} `).trim()
    : text;

const NONE = /^(?:none|off|no|-|–)?$/i;

/** Whether somebody said that there is no such time. */
export const saysNone = (text: string): boolean => NONE.test(text.trim());

/** A whole number with its unit or without, also as {@link days} shows it; what is none stays as typed, for the policy's own check to name. */
export function readCount(text: string, said: SettingsWords = SETTINGS_IN_ENGLISH): number | string {
  const typed = text.trim();
  const [, digits] = /^(\d{1,6})\s*(?:business\s+)?(?:days?)?$/i.exec(typed) ?? [];
  if (digits !== undefined) return Number(digits);
  const count = Number.parseInt(typed, 10);
  return inPlainSpaces(typed) === inPlainSpaces(days(count, said)) ? count : typed;
}

/** `1 day`, `3 days`; what is no number stays as typed. */
export const days = (count: unknown, { changes }: SettingsWords = SETTINGS_IN_ENGLISH): string =>
  typeof count === 'number' ? changes.days(count) : String(count);

const inPlainSpaces = (text: string): string => text.replace(/\s+/g, ' ');

/** Shares of a time from percents: `50, 75` is 0.5 and 0.75; empty text is none. */
export function readShares(text: string): readonly (number | string)[] {
  const parts = text.split(/[,;]/).map((part) => part.trim().replace(/\s*%$/, ''));
  return parts
    .filter((part) => part !== '')
    .map((part) => (/^\d+(?:\.\d+)?$/.test(part) ? Number((Number(part) / 100).toPrecision(12)) : part));
}

export const showShares = (shares: unknown): string =>
  (Array.isArray(shares) ? shares : [])
    .map((share) => (typeof share === 'number' ? Number((share * 100).toPrecision(12)) : String(share)))
    .join(', ');
