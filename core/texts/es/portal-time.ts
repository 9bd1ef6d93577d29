import type { PortalTime } from '../portal';
import { dayOf } from './time';

/** `a las 15:30`, but `a la 01:30`. */
const atTime = (time: string): string => `${time.startsWith('01:') ? 'a la' : 'a las'} ${time}`;

const at: PortalTime['at'] = {
  today: ({ time }) => `hoy ${atTime(time)}`,
  tomorrow: ({ time }) => `mañana ${atTime(time)}`,
  at: (reading, sameYear) => `el ${dayOf(reading, sameYear)} ${atTime(reading.time)}`,
};

export const portalTime: PortalTime = {
  by: at,
  at,
  on: {
    today: () => 'hoy',
    tomorrow: () => 'mañana',
    at: (reading, sameYear) => `el ${dayOf(reading, sameYear)}`,
  },
  placed: (moment, place) => `${moment} (hora de ${place})`,
};
