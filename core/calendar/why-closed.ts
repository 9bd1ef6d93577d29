import type { Hours } from './hours';

/**
 * Why a calendar is closed at an instant: a listed holiday; a date whose override has no hours; a weekday without
 * hours; or, on a day with hours, the time of day.
 */
export type ClosedReason = 'holiday' | 'override' | 'weekend' | 'before-opening' | 'between' | 'after-close';

/** An instant's reason for being closed, with its local date. */
export interface Closed {
  readonly reason: ClosedReason;
  /** The local date, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The reason at a wall-clock reading (local day, ms since its midnight), or null when it is open. */
export function closedReason(hours: Hours, day: number, time: number): ClosedReason | null {
  const spans = hours.on(day);
  if (spans.some(({ open, close }) => open <= time && time < close)) return null;
  const first = spans[0];
  if (!first) return reasonWithoutHours(hours, day);
  if (time < first.open) return 'before-opening';
  return time < spans.at(-1)!.close ? 'between' : 'after-close';
}

function reasonWithoutHours(hours: Hours, day: number): ClosedReason {
  const rule = hours.rule(day);
  switch (rule) {
    case 'holiday':
    case 'override':
      return rule;
    case 'weekly':
      return 'weekend';
    default:
      return rule satisfies never;
  }
}
