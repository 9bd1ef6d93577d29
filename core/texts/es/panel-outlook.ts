import type { Priority } from '../../severity/priority';
import { outlookIn } from '../panel/outlook-lines';
import { lowered, of, on } from './joined';
import { priorities } from './labels';
import { clockTitles } from './panel-clocks';
import { time } from './time';

const named = (priority: Priority): string => lowered(priorities[priority]);

/** What would happen, in dates, one line each; `name` is the customer's. */
export const outlookLines = outlookIn(
  {
    firstResponseMet: 'La primera respuesta queda cumplida',
    firstResponseLate: 'La primera respuesta queda dada, después de su plazo',
    status: (status) => ['El estado pasa a ', status, ''],
    priority: (priority) => `La prioridad pasa a ${named(priority)}`,
    answer: (name, by, lowersTo) => [
      `${name} debería responder a más tardar `,
      on(by),
      lowersTo === null ? '' : `; después la prioridad pasa a ${named(lowersTo)}`,
    ],
    closure: (name, asked, reminder, closes) =>
      `${asked ? 'Si sigue sin haber respuesta' : `Sin respuesta ${of(name)}`}: recordatorio ${on(reminder)}, cierre ${on(closes)}`,
    update: (by) => `La próxima actualización de estado vence ${on(by)}`,
    callOnRecord: 'La llamada que exige la gravedad 1 está registrada',
    callNeeded: (name) => `Hace falta una llamada con ${name}`,
    breaks: (clock, was, severity, span) =>
      `${clock}${was === null ? '' : `: vencía ${on(was)}`}. La gravedad ${severity} concede ${span}, que ya se agotaron: el plazo cuenta ahora como incumplido.`,
    noDeadline: (clock) => `${clock}: ya no tiene plazo.`,
    moved: (clock, was, to) => `${clock}: ${was === null ? '' : `vencía ${on(was)}; `}el nuevo plazo vence ${on(to)}.`,
  },
  clockTitles,
  time,
);

/** What stands above the lines, and what is said where nothing would change. */
export const outlookTitles = {
  reply: 'Al enviar',
  act: 'Qué cambia',
  nothing: 'No cambia ningún plazo.',
};
