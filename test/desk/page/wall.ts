import { TZDate } from '@date-fns/tz';

/** `Tuesday 24 Nov 2026, 15:06` in an IANA zone. */
export function longMoment(t: number, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(t);
  const date = `${part({ weekday: 'long' })} ${part({ day: 'numeric' })} ${part({ month: 'short' })} ${part({ year: 'numeric' })}`;
  return `${date}, ${part({ hour: '2-digit', minute: '2-digit' })}`;
}

/** `15:06` */
export const wallTime = (t: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(t);

/** `Tue 24 Nov` */
export const wallDay = (t: number, timeZone: string): string => {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(t);
  return `${part({ weekday: 'short' })} ${part({ day: 'numeric' })} ${part({ month: 'short' })}`;
};

/** `31 Mar 2027`, of a date `2027-03-31`. */
export const longDate = (date: string): string => {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(Date.parse(`${date}T00:00:00Z`));
  return `${part({ day: 'numeric' })} ${part({ month: 'short' })} ${part({ year: 'numeric' })}`;
};

/** `2026-11-24T15:06`: an instant as a date and time field shows it. */
export function wallInput(t: number, timeZone: string): string {
  const local = new TZDate(t, timeZone);
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${date}T${two(local.getHours())}:${two(local.getMinutes())}`;
}

/** What such a field holds, as an instant; null when it holds none. */
export function readWallInput(text: string, timeZone: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?$/.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [number, number, number, number, number];
  const t = new TZDate(year, month - 1, day, hour, minute, timeZone).getTime();
  return Number.isNaN(t) ? null : t;
}
