/**
 * Reviews run in so many lanes beside each other. A ticket is always in the same one, and a lane handles one event of the
 * queue at a time, so no ticket is reviewed twice at once, whether alone or among others.
 */
export const LANES = ['0', '1', '2', '3'] as const;

export function laneOf(issueId: string): string {
  let sum = 0;
  for (const character of issueId) sum = (sum * 31 + character.charCodeAt(0)) % 1_000_003;
  return LANES[sum % LANES.length] ?? LANES[0];
}

/** How the queue is told. */
export const concurrencyOf = (lane: string) => ({ key: `lane:${lane}`, limit: 1 });
