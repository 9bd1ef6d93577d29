import type { MomentWords } from '../moment';
import { day } from './time';

/** How a customer reads times on a portal. */
export const portalTime = {
  /** To follow `by`: `15:30 today`, `Mon 30 Nov 15:12`. */
  by: {
    today: ({ time }) => `${time} today`,
    tomorrow: ({ time }) => `${time} tomorrow`,
    at: (reading, sameYear) => `${day(reading, sameYear)} ${reading.time}`,
  },
  /** `today at 14:52`, `on Thu 3 Dec at 17:00`. */
  at: {
    today: ({ time }) => `today at ${time}`,
    tomorrow: ({ time }) => `tomorrow at ${time}`,
    at: (reading, sameYear) => `on ${day(reading, sameYear)} at ${reading.time}`,
  },
  /** `today`, `on Mon 30 Nov`. */
  on: {
    today: () => 'today',
    tomorrow: () => 'tomorrow',
    at: (reading, sameYear) => `on ${day(reading, sameYear)}`,
  },
} satisfies Readonly<Record<'by' | 'at' | 'on', MomentWords>>;
