import type { Fault, PolicyFaultCode } from '../../policy/fault';

type Data = Fault['data'];

const FAULTS: Readonly<Record<PolicyFaultCode, (data: Data) => string>> = {
  missing: () => 'This is missing.',
  'unknown-key': ({ key }) => `A policy has no "${key}". Remove it, or correct its name.`,
  'wrong-type': ({ expected }) => `This has the wrong form; it should be: ${expected}.`,
  'not-a-choice': ({ allowed }) => `Choose one of: ${allowed}.`,
  'out-of-range': (data) => `Enter a number ${range(data)}.`,
  blank: () => 'This is empty. Enter a text.',
  'instant-invalid': () => 'This is no point in time. Write it like 2026-01-01T00:00:00Z.',
  'url-invalid': () => 'This is no web address. It begins with http:// or https://.',
  'email-invalid': () => 'This is no e-mail address.',
  'duration-invalid': () => 'This is no span of time. Write it like 30m, 24h or 1h30m.',
  'duration-days': () =>
    'Days can be read in two ways. Write hours: 24h is one day round the clock, or 24 hours of support time.',
  'duration-zero': () => 'A target of nothing cannot be met. Enter at least a second.',
  'duration-too-long': ({ max }) => `This is too long; at most ${max}.`,
  duplicate: ({ value }) => `${value} is there twice. Remove one.`,
  'notice-not-before-closure': ({ wait }) =>
    Number(wait) === 1
      ? 'Reminder must come before closing: on the same day.'
      : `Reminder must come before closing: ${days(Number(wait) - 1)} or less.`,
  'time-zone-unknown': () => 'There is no such time zone. Write it like America/Chicago.',
  'wall-time-invalid': () => 'This is no time of day. Write it from 00:00 to 23:59; a day may also end at 24:00.',
  'interval-empty': () => 'These hours begin and end at the same time. Remove them, or correct one.',
  'interval-overnight': () => 'These hours end before they begin. Split them at 24:00.',
  'interval-overlap': () => 'These hours begin before earlier ones of the day have ended. Join them.',
  'date-invalid': () => 'There is no such date. Write it like 2026-12-25.',
  'never-open': () => 'With these hours support never opens in ten years. Add hours to a day.',
};

/** What is wrong, and what to enter instead. */
export const policyFault = ({ code, data }: Fault): string => FAULTS[code](data);

function range({ min, max, exclusive }: Data): string {
  if (min !== undefined) return exclusive === 'yes' ? `above ${min}` : `from ${min} up`;
  return exclusive === 'yes' ? `below ${max}` : `up to ${max}`;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
