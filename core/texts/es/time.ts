import type { TimeWords } from '../catalog';
import type { WallReading } from '../wall-reading';
import { wallReading } from '../wall-reading';
import { on } from './joined';

const WEEKDAYS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'];

const date = ({ day, month, year }: WallReading, sameYear: boolean): string =>
  `${day} ${MONTHS[month]}${sameYear ? '' : ` ${year}`}`;

const inSupportHours = (distance: string, counted: boolean): string =>
  counted ? `${distance} de horario de soporte` : distance;

/** `mar 24 nov`, with the year where it is not this one. */
export const dayOf = (reading: WallReading, sameYear: boolean): string =>
  `${WEEKDAYS[reading.weekday]} ${date(reading, sameYear)}`;

export const time: TimeWords = {
  at: (reading, sameYear) => `${dayOf(reading, sameYear)} ${reading.time}`,
  today: (reading) => `hoy ${reading.time}`,
  tomorrow: (reading) => `mañana ${reading.time}`,
  span: (minutes) => {
    if (minutes < 1) return 'menos de un minuto';
    const parts = [[Math.floor(minutes / 60), 'h'] as const, [minutes % 60, 'min'] as const];
    return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
  },
  due: (moment, distance, counted) => `Vence ${on(moment)}, dentro de ${inSupportHours(distance, counted)}`,
  overdue: (moment, distance, counted) => `Venció ${on(moment)}, hace ${inSupportHours(distance, counted)}`,
  late: (moment, distance, counted) => `Venció ${on(moment)}, respondido ${inSupportHours(distance, counted)} después`,
  met: (moment) => `Cumplido: ${moment}`,
  held: (moment) => (moment === null ? 'En espera' : `En espera desde ${on(moment)}`),
  stopped: (moment) => `Detenido: ${moment}`,
};

/** `31 oct 2026`, of a local date `YYYY-MM-DD`. */
export const longDate = (localDate: string): string =>
  date(wallReading(Date.parse(`${localDate}T12:00:00Z`), 'UTC'), false);
