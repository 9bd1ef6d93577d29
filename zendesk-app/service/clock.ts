/** Where the service reads the time: never from the machine. UTC epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** The machine's clock, for the deployed service. */
export const systemClock: Clock = { now: () => Date.now() };
