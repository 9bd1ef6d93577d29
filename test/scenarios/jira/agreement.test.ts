import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../core';
import type { Act } from '../act';
import { anySteps } from '../core/any-steps';
import { createDriver as createCore } from '../core/driver';
import type { Observation } from '../observation';
import type { World } from '../world';
import { createDriver } from './driver';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const AGREEMENT = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const world: World = {
  policy: defaultPolicy,
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

/** Nobody sends an empty reply: Jira's own reply box refuses it. */
const spoken = (step: Act): Act => (step.do === 'reply' && !step.text ? { ...step, text: 'A word.' } : step);

/** Links have no order that means anything, and an item of a split that waits for the app has no name yet. */
const comparable = (seen: Observation): Observation =>
  seen.exists ? { ...seen, linked: [...seen.linked].sort() } : seen;

/** Tells the same story to the core alone and to Jira, and looks at both a second after each step, unless the app is off. */
async function tell(steps: readonly Act[]): Promise<void> {
  const core = createCore();
  const jira = createDriver();
  await core.start(world, steps[0]!.at);
  await jira.start(world, steps[0]!.at);
  let offUntil = 0;
  let now = 0;
  for (const step of steps.map(spoken)) {
    for (const driver of [core, jira]) {
      await driver.advanceTo(step.at);
      if (step.do === 'outage') await driver.outageUntil(step.at + step.minutes * MINUTE);
      else await driver.perform(step);
    }
    if (step.do === 'outage') offUntil = Math.max(offUntil, step.at + step.minutes * MINUTE);
    // Jira dates to the millisecond what people do one after the other; two things at one instant are no people's.
    now = Math.max(now, step.at) + SECOND;
    for (const driver of [core, jira]) await driver.advanceTo(now);
    if (now < offUntil) continue;
    for (const name of ['A', 'B']) {
      expect(comparable(await jira.observe(name)), `${name} after ${JSON.stringify(step)}`).toEqual(
        comparable(await core.observe(name)),
      );
    }
  }
}

it('whatever people do, in whatever order, Jira shows what the core says', async () => {
  await fc.assert(fc.asyncProperty(anySteps, tell), { numRuns: 25 });
}, 300_000);
