import type { PortalTime } from '../portal';
import { day } from './time';

/** How a customer reads times on a portal. */
export const portalTime: PortalTime = {
  by: {
    today: ({ time }) => `${time} today`,
    tomorrow: ({ time }) => `${time} tomorrow`,
    at: (reading, sameYear) => `${day(reading, sameYear)} ${reading.time}`,
  },
  at: {
    today: ({ time }) => `today at ${time}`,
    tomorrow: ({ time }) => `tomorrow at ${time}`,
    at: (reading, sameYear) => `on ${day(reading, sameYear)} at ${reading.time}`,
  },
  on: {
    today: () => 'today',
    tomorrow: () => 'tomorrow',
    at: (reading, sameYear) => `on ${day(reading, sameYear)}`,
  },
  placed: (moment, place) => `${moment} (${place})`,
};
