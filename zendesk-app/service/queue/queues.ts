import type { Job, Queue } from 'pg-boss';

/** Look at this ticket: a bell says nothing else. */
export interface Bell {
  readonly account: string;
  readonly ticket: string;
}

export type DoorbellJob = Job<Bell>;

export const DOORBELL = 'doorbell';
export const WAKE = 'wake';
export const DEAD = 'dead-doorbell';

export const keyOf = ({ account, ticket }: Bell): string => `${account}/${ticket}`;

/** In the order of their making: a dead-letter queue stands before the queue that names it. */
export const QUEUES: readonly { readonly name: string; readonly options: Omit<Queue, 'name'> }[] = [
  { name: DEAD, options: {} },
  { name: WAKE, options: { policy: 'short', retryLimit: 100, deleteAfterSeconds: 60 } },
  {
    name: DOORBELL,
    options: {
      policy: 'stately',
      deadLetter: DEAD,
      retryLimit: 150,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: 300,
      deleteAfterSeconds: 3600,
    },
  },
];
