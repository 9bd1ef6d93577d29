const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * A date operand of JQL as epoch ms: `-5m`, `2d`, `"2026-03-02 15:00"`, `now()`, `startOfDay(-1d)`; a bare number is itself.
 * JQL dates are to the minute. NaN where it is no date.
 */
export function instantOf(text: string, now: number): number {
  const relative = /^([+-]?)(\d+)([mhdw])$/.exec(text);
  if (relative) return now + (relative[1] === '-' ? -1 : 1) * Number(relative[2]) * UNITS[relative[3]!]!;
  const call = /^(now|startOfDay|endOfDay)\((.*)\)$/i.exec(text);
  if (call) {
    const base = call[2] ? instantOf(call[2], now) : now;
    if (call[1]!.toLowerCase() === 'now') return base;
    const day = Math.floor(base / 86_400_000) * 86_400_000;
    return call[1]!.toLowerCase() === 'startofday' ? day : day + 86_400_000 - 1;
  }
  if (/^-?\d{1,3}(\.\d+)?$|^-?\d{5,}(\.\d+)?$/.test(text)) return Number(text);
  const date = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[ T](\d\d):(\d\d))?$/.exec(text);
  if (!date) return Number(text);
  const [, year, month, day, hour = '0', minute = '0'] = date;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
}
