import type { TimeWords } from '../catalog';
import type { WallReading } from '../wall-reading';
import { wallReading } from '../wall-reading';

const WEEKDAYS = ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'];
const MONTHS = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];

const date = ({ day, month, year }: WallReading, sameYear: boolean): string =>
  `${day}. ${MONTHS[month]}${sameYear ? '' : ` ${year}`}`;

const inServiceHours = (distance: string, counted: boolean): string => (counted ? `${distance} Servicezeit` : distance);

/** `Di., 24. Nov.`, with the year where it is not this one. */
export const dayOf = (reading: WallReading, sameYear: boolean): string =>
  `${WEEKDAYS[reading.weekday]}, ${date(reading, sameYear)}`;

export const time: TimeWords = {
  at: (reading, sameYear) => `${dayOf(reading, sameYear)} ${reading.time}`,
  today: (reading) => `heute ${reading.time}`,
  tomorrow: (reading) => `morgen ${reading.time}`,
  span: (minutes) => {
    if (minutes < 1) return 'weniger als 1 Min.';
    const parts = [[Math.floor(minutes / 60), 'Std.'] as const, [minutes % 60, 'Min.'] as const];
    return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
  },
  due: (moment, distance, counted) => `Fällig ${moment}, in ${inServiceHours(distance, counted)}`,
  overdue: (moment, distance, counted) => `Fällig ${moment}, seit ${inServiceHours(distance, counted)} überfällig`,
  late: (moment, distance, counted) => `Fällig ${moment}, ${inServiceHours(distance, counted)} später beantwortet`,
  met: (moment) => `Erfüllt: ${moment}`,
  held: (moment) => (moment === null ? 'Angehalten' : `Angehalten seit ${moment}`),
  stopped: (moment) => `Beendet: ${moment}`,
};

/** `31. Okt. 2026`, of a local date `YYYY-MM-DD`. */
export const longDate = (localDate: string): string =>
  date(wallReading(Date.parse(`${localDate}T12:00:00Z`), 'UTC'), false);
