import type { Clock } from '../clocks/clock';

/** How much a clock calls for attention; a word and a sign always go with it. */
export type ClockTone = 'plain' | 'warning' | 'danger';

const SOON = 5 * 60_000;

/** Red within five minutes or overdue, amber past the first warning point or on hold. `now` is epoch ms. */
export function clockTone(clock: Clock, warnAt: readonly number[], now: number): ClockTone {
  if (clock.state === 'held') return 'warning';
  if (clock.endedAt !== null || clock.dueAt === null) return 'plain';
  if (clock.state === 'breached' || clock.dueAt - now <= SOON) return 'danger';
  const share = clock.elapsed / clock.target;
  return warnAt.some((warning) => share >= warning) ? 'warning' : 'plain';
}
