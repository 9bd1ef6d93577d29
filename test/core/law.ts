import fc from 'fast-check';
import { test } from 'vitest';

/** Runs of each law: 100, and 10,000 by `npm run test:long` (`FC_RUNS`). */
export const RUNS = Number(process.env.FC_RUNS ?? 100);

/**
 * In what steps an exhaustive test goes through its range: one by one, but in the hundreds of short runs of mutation testing
 * (fewer runs than usual), where what a step can miss is found by the next.
 */
export const STEP = RUNS < 100 ? 61 : 1;

// The usual run searches the same examples every time. The long one searches elsewhere each time; fast-check prints the seed
// with what it found, and `FC_SEED=<seed> npm run test:long` finds it again.
const seed = process.env.FC_SEED ?? (process.env.FC_RUNS ? undefined : '20260302');
fc.configureGlobal({ numRuns: RUNS, ...(seed !== undefined && { seed: Number(seed) }) });

/** A sentence of the process that says "always" or "never", searched for a counterexample. */
export function law<T>(title: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  test(title, { timeout: 30_000 + RUNS * 200 }, () => {
    fc.assert(fc.property(arbitrary, holds));
  });
}
