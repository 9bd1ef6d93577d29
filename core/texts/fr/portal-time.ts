import type { PortalTime } from '../portal';
import { dayOf } from './time';

const at: PortalTime['at'] = {
  today: ({ time }) => `aujourd’hui à ${time}`,
  tomorrow: ({ time }) => `demain à ${time}`,
  at: (reading, sameYear) => `le ${dayOf(reading, sameYear)} à ${reading.time}`,
};

export const portalTime: PortalTime = {
  by: at,
  at,
  on: {
    today: () => 'aujourd’hui',
    tomorrow: () => 'demain',
    at: (reading, sameYear) => `le ${dayOf(reading, sameYear)}`,
  },
  placed: (moment, place) => `${moment} (heure de ${place})`,
};
