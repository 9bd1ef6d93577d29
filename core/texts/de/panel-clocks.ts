import type { Clock, ClockName } from '../../clocks/clock';
import type { Severity } from '../../severity/level';
import { time } from './time';

const MINUTE = 60_000;

export const clockTitles: Readonly<Record<ClockName, string>> = {
  firstResponse: 'Erste Antwort',
  customerResponse: 'Kundenantwort',
  statusUpdate: 'Statusmeldung',
};

/** A length of time by its basis: `24 Servicestunden`, `30 Min.`. */
export function targetSpan({ target, basis }: Pick<Clock, 'target' | 'basis'>): string {
  const hours = target / (60 * MINUTE);
  if (basis === 'business' && Number.isInteger(hours))
    return `${hours} ${hours === 1 ? 'Servicestunde' : 'Servicestunden'}`;
  return time.span(Math.floor(target / MINUTE));
}

/** E4: a clock that has not begun. */
export const customerClockAhead = (
  name: string,
  target: Pick<Clock, 'target' | 'basis'> | null,
  severity: Severity,
): string => {
  if (!target) return `Keine Frist bei Schweregrad ${severity}`;
  return severity === 1 ? `${targetSpan(target)} ab der Frage` : `Beginnt mit einer Frage an ${name}`;
};

/** What would meet a clock, or what it came to. `distance` is a length in words. */
export const clockNotes = {
  meetsFirst: (name: string): string => `Eine Antwort oder ein Anruf, der ${name} erreicht, erfüllt sie.`,
  heldFor: (target: string): string => `${target}, gezählt, sobald das aufgehoben ist.`,
};

/** The customer's clock is answered, not met. */
export const answered = (moment: string): string => `Beantwortet: ${moment}`;
