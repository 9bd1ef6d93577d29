import { addLocalDays } from '../../calendar/local-date';
import type { Agreement, Verdict } from '../../entitlement/verdict';
import { ahead } from '../panel/ahead';
import type { Supported } from '../panel/supported';
import { longDate } from './time';

/** F1: whether an organization has support, in one line, and below it why, with what follows from it. */
export function support(
  verdict: Verdict,
  { organization, agreement, today, graceDays, required }: Supported,
): { readonly title: string; readonly why: string } {
  const held = required
    ? 'Los incidentes quedan en espera.'
    : 'La política no exige ninguno: los incidentes comienzan de todos modos.';
  if (!agreement) return { title: 'Sin contrato de mantenimiento registrado', why: held };
  const { startsOn, endsOn } = agreement;
  if (verdict === 'agreement-not-started')
    return {
      title: `${organization} aún no tiene soporte`,
      why: `El contrato de mantenimiento comienza el ${longDate(startsOn)}, ${until(today, startsOn)}. ${required ? 'Hasta entonces los incidentes quedan en espera.' : held}`,
    };
  if (verdict === 'agreement-expired')
    return {
      title: `${organization} no tiene soporte`,
      why: `El contrato de mantenimiento terminó el ${longDate(endsOn)}. ${held}`,
    };
  const ends =
    today > endsOn
      ? `Ya terminó; el soporte continúa hasta el ${longDate(addLocalDays(endsOn, graceDays))}.`
      : `Termina ${until(today, endsOn)}.`;
  return { title: `${organization} tiene soporte`, why: `${term(agreement)} ${ends}` };
}

/** `Del 1 abr 2026 al 31 mar 2027, ambos días incluidos.` */
export const term = ({ startsOn, endsOn }: Agreement): string =>
  `Del ${longDate(startsOn)} al ${longDate(endsOn)}, ambos días incluidos.`;

function until(from: string, to: string): string {
  const far = ahead(from, to);
  if ('count' in far) return `dentro de ${far.count} ${far.unit === 'days' ? 'días' : 'meses'}`;
  return far.unit === 'today' ? 'hoy' : 'mañana';
}

/** What a changed fact lifts at once, by the numbers of the incidents that it held (F1, F2). */
export function startNow(numbers: readonly string[]): string {
  if (numbers.length === 1) return `El incidente #${numbers[0]} comienza ahora.`;
  return `${numbers.length} incidentes comienzan ahora: ${numbers.map((number) => `#${number}`).join(', ')}.`;
}

/** What stays as it was for an incident that goes on being held. */
export const staysHeld = (number: string, because: string): string => `#${number} sigue en espera: ${because}`;

/** F3: facts that turn bad end nothing that has begun. */
export const startedGoOn = 'Los incidentes ya comenzados continúan; los nuevos quedan en espera.';

/** `31 mar 2027`. */
export const day = longDate;
