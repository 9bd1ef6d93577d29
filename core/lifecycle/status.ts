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

/** One of the seven {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** The statuses that close by themselves (I2, I5). */
export const WAITING_STATUSES = [
  'Resolved Pending Confirmation',
  'Customer Information Requested',
  'Software Change Required',
] as const;

/** A status in which the customer is awaited, and which closes by itself (I2, I5). */
export type WaitingStatus = (typeof WAITING_STATUSES)[number];

/** Whether a text names a status of the process, in exactly its letters. */
export const isStatus = (name: string): name is Status => (STATUSES as readonly string[]).includes(name);

/** Whether a status awaits the customer, so that it closes by itself. */
export const isWaiting = (status: Status): status is WaitingStatus =>
  (WAITING_STATUSES as readonly Status[]).includes(status);
