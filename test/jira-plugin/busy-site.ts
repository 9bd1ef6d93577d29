import { AGENTS, ASSIGNED, BUSY_DESK, BUSY_STEPS, NOW, START } from '../scenarios/busy-desk';
import { createDriver, type JiraDriver, type Snapshot } from '../scenarios/jira/driver';
import { continueFrom } from './example-site';

let prepared: Promise<Snapshot> | undefined;

/** A site as it is at `NOW`: three incidents of the agent's own, one of a colleague's, the others nobody's yet. Every call gives one of its own. */
export async function openBusySite(): Promise<JiraDriver> {
  prepared ??= prepare();
  return continueFrom(await prepared);
}

async function prepare(): Promise<Snapshot> {
  const driver = createDriver({ names: AGENTS });
  await driver.start(BUSY_DESK, START);
  for (const step of BUSY_STEPS) {
    await driver.advanceTo(step.at);
    await driver.perform(step);
  }
  await driver.advanceTo(NOW - 60_000);
  for (const [incident, agent] of ASSIGNED) {
    const { accountId, authorization } = driver.town.user(agent);
    const path = `/rest/api/3/issue/${driver.keyOf(incident)}/assignee`;
    await driver.site.request(authorization, 'PUT', path, { accountId });
  }
  await driver.advanceTo(NOW);
  return driver.snapshot();
}
