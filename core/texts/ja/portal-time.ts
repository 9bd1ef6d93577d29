import type { PortalTime } from '../portal';
import { dayOf } from './time';

const at: PortalTime['at'] = {
  today: ({ time }) => `今日 ${time}`,
  tomorrow: ({ time }) => `明日 ${time}`,
  at: (reading, sameYear) => `${dayOf(reading, sameYear)} ${reading.time}`,
};

export const portalTime: PortalTime = {
  by: at,
  at,
  on: {
    today: () => '今日',
    tomorrow: () => '明日',
    at: dayOf,
  },
  placed: (moment, place) => `${moment}（${place}時間）`,
};
