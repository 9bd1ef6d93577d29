const DURATION = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Why a text is no duration. Days are refused: nobody can tell whether `2d` means 48 hours or two business days. */
export type DurationFault = 'duration-invalid' | 'duration-days';

/** What is wrong with a duration text, or null when it is sound. */
export function durationFault(text: string): DurationFault | null {
  if (/^(?:\d+[dhms])*\d+d(?:\d+[dhms])*$/.test(text)) return 'duration-days';
  return text !== '' && DURATION.test(text) ? null : 'duration-invalid';
}

/**
 * Milliseconds of a duration such as `30m`, `24h`, `1h30m` or `45s`: hours, minutes, seconds in that order.
 * Throws a RangeError for anything else; a policy's durations are checked when it is loaded.
 */
export function parseDuration(text: string): number {
  const fault = durationFault(text);
  if (fault) throw new RangeError(`"${text}": ${fault}`);
  const [, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text)!;
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
}

/** The shortest duration text of a number of milliseconds, to the nearest second: `1h30m`; nothing is `0m`. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / SECOND));
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ];
  const text = parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  return text === '' ? '0m' : text;
}
