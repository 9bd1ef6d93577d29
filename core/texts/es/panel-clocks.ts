import type { Clock, ClockName } from '../../clocks/clock';
import type { Severity } from '../../severity/level';
import { to } from './joined';
import { time } from './time';

const MINUTE = 60_000;

export const clockTitles: Readonly<Record<ClockName, string>> = {
  firstResponse: 'Primera respuesta',
  customerResponse: 'Respuesta del cliente',
  statusUpdate: 'Actualización de estado',
};

/** A length of time by its basis: `24 horas de soporte`, `30 min`. */
export function targetSpan({ target, basis }: Pick<Clock, 'target' | 'basis'>): string {
  const hours = target / (60 * MINUTE);
  if (basis === 'business' && Number.isInteger(hours)) return `${hours} ${hours === 1 ? 'hora' : 'horas'} de soporte`;
  return time.span(Math.floor(target / MINUTE));
}

/** E4: a clock that has not begun. */
export const customerClockAhead = (
  name: string,
  target: Pick<Clock, 'target' | 'basis'> | null,
  severity: Severity,
): string => {
  if (!target) return `Sin plazo con gravedad ${severity}`;
  return severity === 1 ? `${targetSpan(target)} a partir de la pregunta` : `Comienza con una pregunta ${to(name)}`;
};

/** What would meet a clock, or what it came to. `distance` is a length in words. */
export const clockNotes = {
  meetsFirst: (name: string): string => `Se cumple con una respuesta o una llamada que llegue ${to(name)}.`,
  heldFor: (target: string): string => `${target}, que se cuentan en cuanto termine la espera.`,
};

/** The customer's clock is answered, not met. */
export const answered = (moment: string): string => `Respondido: ${moment}`;
