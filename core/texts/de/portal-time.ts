import type { PortalTime } from '../portal';
import { dayOf } from './time';

export const portalTime: PortalTime = {
  by: {
    today: ({ time }) => `heute ${time}`,
    tomorrow: ({ time }) => `morgen ${time}`,
    at: (reading, sameYear) => `${dayOf(reading, sameYear)} ${reading.time}`,
  },
  at: {
    today: ({ time }) => `heute um ${time}`,
    tomorrow: ({ time }) => `morgen um ${time}`,
    at: (reading, sameYear) => `am ${dayOf(reading, sameYear)} um ${reading.time}`,
  },
  on: {
    today: () => 'heute',
    tomorrow: () => 'morgen',
    at: (reading, sameYear) => `am ${dayOf(reading, sameYear)}`,
  },
  placed: (moment, place) => `${moment} (Zeit von ${place})`,
};
