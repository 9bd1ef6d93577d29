import type { Clock, ClockName } from '../../clocks/clock';
import type { Severity } from '../../severity/level';
import { time } from './time';

const MINUTE = 60_000;

export const clockTitles: Readonly<Record<ClockName, string>> = {
  firstResponse: 'First response',
  customerResponse: 'Customer’s answer',
  statusUpdate: 'Status update',
};

/** A length of time by its basis: `24 support hours`, `30 min`. */
export function targetSpan({ target, basis }: Pick<Clock, 'target' | 'basis'>): string {
  const hours = target / (60 * MINUTE);
  if (basis === 'business' && Number.isInteger(hours)) return `${hours} support ${hours === 1 ? 'hour' : 'hours'}`;
  return time.span(Math.floor(target / MINUTE));
}

/** E4: a clock that has not begun. */
export const customerClockAhead = (
  name: string,
  target: Pick<Clock, 'target' | 'basis'> | null,
  severity: Severity,
): string => {
  if (!target) return `No deadline at Severity ${severity}`;
  return severity === 1 ? `${targetSpan(target)}, from the moment you ask` : `Starts when you ask ${name} something`;
};

/** What would meet a clock, or what it came to. `distance` is a length in words. */
export const clockNotes = {
  meetsFirst: (name: string): string => `A reply or a call that reaches ${name} meets it.`,
  heldFor: (target: string): string => `${target}, counted once this is lifted.`,
};

/** The customer's clock is answered, not met. */
export const answered = (moment: string): string => `Answered: ${moment}`;
