import type { Clock, ClockName } from '../../clocks/clock';
import type { Severity } from '../../severity/level';
import { time } from './time';
import { to } from './to';

const MINUTE = 60_000;

export const clockTitles: Readonly<Record<ClockName, string>> = {
  firstResponse: 'Première réponse',
  customerResponse: 'Réponse du client',
  statusUpdate: 'Point d’avancement',
};

/** A length of time by its basis: `24 heures de support`, `30 min`. */
export function targetSpan({ target, basis }: Pick<Clock, 'target' | 'basis'>): string {
  const hours = target / (60 * MINUTE);
  if (basis === 'business' && Number.isInteger(hours)) return `${hours} ${hours < 2 ? 'heure' : 'heures'} de support`;
  return time.span(Math.floor(target / MINUTE));
}

/** E4: a clock that has not begun. */
export const customerClockAhead = (
  name: string,
  target: Pick<Clock, 'target' | 'basis'> | null,
  severity: Severity,
): string => {
  if (!target) return `Pas d’échéance pour la gravité ${severity}`;
  return severity === 1 ? `${targetSpan(target)} à partir de la question` : `Commence avec une question ${to(name)}`;
};

/** What would meet a clock, or what it came to. `distance` is a length in words. */
export const clockNotes = {
  meetsFirst: (name: string): string => `Une réponse, ou un appel qui joint ${name}, suffit.`,
  heldFor: (target: string): string => `${target}, à compter de la fin de la suspension.`,
};

/** The customer's clock is answered, not met. */
export const answered = (moment: string): string => `Réponse reçue : ${moment}`;
