import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPolicy, PRIORITIES, STATUSES } from '../../core';
import { anySteps } from './core/any-steps';
import { createDriver } from './core/driver';
import type { Observation } from './observation';
import type { Act, World } from './scenario';

const MINUTE = 60_000;
const MONTH = 31 * 24 * 60 * MINUTE;

const AGREEMENT = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const world: World = {
  policy: {
    ...defaultPolicy,
    severities: {
      ...defaultPolicy.severities,
      2: { ...defaultPolicy.severities[2], statusUpdate: { target: '4h', basis: 'business' } },
    },
  },
  organizations: [
    { name: 'Acme', agreement: AGREEMENT },
    { name: 'Rival', agreement: AGREEMENT },
  ],
  people: [
    { email: 'ann@acme.test', name: 'Ann', organization: 'Acme', representative: true },
    { email: 'bob@acme.test', name: 'Bob', organization: 'Acme', representative: false },
    { email: 'eve@rival.test', name: 'Eve', organization: 'Rival', representative: true },
  ],
};

/** Runs the steps, and a month more; the driver throws when a review decides something twice, or never settles. */
async function live(steps: readonly Act[], look: (seen: Observation, name: string) => void): Promise<void> {
  const driver = createDriver();
  await driver.start(world, steps[0]!.at);
  for (const step of steps) {
    await driver.advanceTo(step.at);
    if (step.do === 'outage') await driver.outageUntil(step.at + step.minutes * MINUTE);
    else await driver.perform(step);
    for (const name of ['A', 'B']) look(await driver.observe(name), name);
  }
  await driver.advanceTo(steps.at(-1)!.at + MONTH);
  for (const name of ['A', 'B']) look(await driver.observe(name), name);
}

const kinds = (seen: Observation): string[] => (seen.exists ? seen.sent.map(({ kind }) => kind) : []);
const count = (seen: Observation, kind: string): number => kinds(seen).filter((sent) => sent === kind).length;

it('whatever people do, in whatever order, every review settles at once and nothing goes out twice', async () => {
  const everything = fc.asyncProperty(anySteps, async (steps) => {
    await live(steps, (seen) => {
      if (!seen.exists) return;
      expect(STATUSES).toContain(seen.status);
      expect(PRIORITIES).toContain(seen.priority);
      expect(count(seen, 'acknowledgement')).toBeLessThanOrEqual(1);
      expect(count(seen, 'verification-required')).toBeLessThanOrEqual(1);
      for (const clock of [seen.firstResponse, seen.customerResponse, seen.statusUpdate]) {
        if (clock) expect(clock.remaining).toBeGreaterThanOrEqual(0);
      }
    });
  });
  await fc.assert(everything, { numRuns: 150, seed: 40100 });
});

it('what was sent is never taken back, and nothing closes by itself without a notice before it (I3, I6)', async () => {
  const noticed = fc.asyncProperty(anySteps, async (steps) => {
    const before = new Map<string, string[]>();
    const byHand = steps.some((step) => step.do === 'close' || step.do === 'confirm-resolved' || closes(step));
    await live(steps, (seen, name) => {
      expect(kinds(seen).slice(0, before.get(name)?.length ?? 0)).toEqual(before.get(name) ?? []);
      before.set(name, kinds(seen));
      if (!byHand) expect(count(seen, 'closed')).toBeLessThanOrEqual(count(seen, 'closing-soon'));
    });
  });
  await fc.assert(noticed, { numRuns: 150, seed: 40100 });
});

const closes = (step: Act): boolean => step.do === 'set-status' && step.to === 'Closed';
