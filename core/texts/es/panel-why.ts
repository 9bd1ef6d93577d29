import type { Clock, ClockName, Stretch } from '../../clocks/clock';
import type { ClockExplanation } from '../../explanation/clock';
import type { Severity } from '../../severity/level';
import { on } from './joined';
import { targetSpan } from './panel-clocks';

const NAMES: Readonly<Record<ClockName, string>> = {
  firstResponse: 'la primera respuesta',
  customerResponse: 'la respuesta del cliente',
  statusUpdate: 'la actualización de estado',
};

const BECAUSE: Readonly<Record<ClockExplanation['because'], string>> = {
  reported: 'cuando se recibió el informe',
  verified: 'cuando se confirmó el contrato de mantenimiento',
  asked: 'cuando se hizo la pregunta',
  updated: 'cuando salió el último mensaje',
  'status-entered': 'cuando comenzó el estado',
};

/** E1: why a deadline is when it is. Moments and spans are in words. */
export const why = {
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  title: (clock: ClockName, due: string | null): string =>
    due === null ? `Por qué ${NAMES[clock]} está en espera` : `Por qué ${NAMES[clock]} vence ${on(due)}`,
  intro(severity: Severity, clock: Clock, number: string): string {
    const how = clock.basis === 'elapsed' ? `${targetSpan(clock)} de tiempo continuo` : targetSpan(clock);
    return `La gravedad ${severity} concede ${how} para ${NAMES[clock.name]} en el incidente #${number}.`;
  },
  from: (moment: string, because: ClockExplanation['because']): string =>
    `Se cuenta desde ${on(moment)}, ${BECAUSE[because]}.`,
  notCounting: 'No se cuenta nada mientras se espera la verificación.',
  zone: (place: string): string => `Las horas son las de ${place}.`,
  columns: { day: 'Día', reason: 'Hora y motivo', counted: 'Contado', total: 'Total' },
  reasons: {
    counted: '',
    weekend: 'Cerrado: fin de semana',
    holiday: 'Cerrado: día festivo',
    override: 'Cerrado ese día',
    'before-opening': 'Antes de la apertura',
    'between-hours': 'Entre horarios',
    'after-close': 'Después del cierre',
    verification: 'En espera de verificación',
    'before-start': 'Informe fuera del horario de soporte',
  } satisfies Readonly<Record<Stretch['reason'], string>>,
  toCome: 'por transcurrir',
  noted: (hours: string, note: string): string => `${hours}. ${note}`,
  due: (span: string, moment: string): string => `${span} se agotan ${on(moment)}.`,
  warning: (span: string, moment: string): string => `Al llegar a ${span} se envía un recordatorio, ${on(moment)}.`,
  policy: (version: number, judgedAnew: string | null): string =>
    `Evaluado según la versión ${version} de la política, ${judgedAnew === null ? 'vigente cuando se recibió el incidente' : `con la que se evaluó de nuevo ${on(judgedAnew)}`}. Un cambio de gravedad conservaría el tiempo ya contado.`,
};
