/** A half-open span of time `[start, end)`, UTC epoch ms. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Adds an interval to an ascending list, joined to the last one when they touch. */
export function pushInterval(list: Interval[], next: Interval): void {
  const last = list.at(-1);
  if (last && last.end === next.start) list[list.length - 1] = { start: last.start, end: next.end };
  else list.push(next);
}
