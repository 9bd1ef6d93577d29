/** The seven statuses of the process, by the names people read (semantics.md section 4). */
export const STATUSES = [
  'New',
  'Open',
  'Customer Information Requested',
  'Software Change Required',
  'Resolved Pending Confirmation',
  'Closed',
  'Verification Required',
] as const;

export type Status = (typeof STATUSES)[number];

/** The statuses that close by themselves (I2, I5). */
export const WAITING_STATUSES = [
  'Resolved Pending Confirmation',
  'Customer Information Requested',
  'Software Change Required',
] as const;

export type WaitingStatus = (typeof WAITING_STATUSES)[number];

export const isStatus = (name: string): name is Status => (STATUSES as readonly string[]).includes(name);

export const isWaiting = (status: Status): status is WaitingStatus =>
  (WAITING_STATUSES as readonly Status[]).includes(status);
