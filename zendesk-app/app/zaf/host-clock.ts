/** A browser's clock may be this far off before the host's is believed instead: deadlines are read to the minute. */
const TRUSTED = 2 * 60_000;

/** What to add to the browser's clock (ms). The host's header has whole seconds. */
export const correction = (hostDate: number | null, ownNow: number): number =>
  hostDate !== null && Math.abs(hostDate - ownNow) > TRUSTED ? hostDate - ownNow : 0;
