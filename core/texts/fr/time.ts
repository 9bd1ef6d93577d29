import type { TimeWords } from '../catalog';
import type { WallReading } from '../wall-reading';
import { wallReading } from '../wall-reading';

const WEEKDAYS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];
const MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

const date = ({ day, month, year }: WallReading, sameYear: boolean): string =>
  `${day === 1 ? '1er' : day} ${MONTHS[month]}${sameYear ? '' : ` ${year}`}`;

const inSupportHours = (distance: string, counted: boolean): string => (counted ? `${distance} de support` : distance);

/** `mar. 24 nov.`, with the year where it is not this one. */
export const dayOf = (reading: WallReading, sameYear: boolean): string =>
  `${WEEKDAYS[reading.weekday]} ${date(reading, sameYear)}`;

export const time: TimeWords = {
  at: (reading, sameYear) => `${dayOf(reading, sameYear)} ${reading.time}`,
  today: (reading) => `aujourd’hui ${reading.time}`,
  tomorrow: (reading) => `demain ${reading.time}`,
  span: (minutes) => {
    if (minutes < 1) return 'moins d’une minute';
    const parts = [[Math.floor(minutes / 60), 'h'] as const, [minutes % 60, 'min'] as const];
    return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
  },
  due: (moment, distance, counted) => `Échéance ${moment}, dans ${inSupportHours(distance, counted)}`,
  overdue: (moment, distance, counted) => `Échéance ${moment}, en retard de ${inSupportHours(distance, counted)}`,
  late: (moment, distance, counted) => `Échéance ${moment}, réponse ${inSupportHours(distance, counted)} plus tard`,
  met: (moment) => `Dans les temps : ${moment}`,
  held: (moment) => (moment === null ? 'En attente' : `En attente depuis ${moment}`),
  stopped: (moment) => `Arrêt : ${moment}`,
};

/** `31 oct. 2026`, of a local date `YYYY-MM-DD`. */
export const longDate = (localDate: string): string =>
  date(wallReading(Date.parse(`${localDate}T12:00:00Z`), 'UTC'), false);
