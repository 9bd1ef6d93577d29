import { AGENTS, ASSIGNED, BUSY_DESK, BUSY_STEPS, NOW, START } from '../../scenarios/busy-desk';
import { createDriver, type ZendeskDriver } from '../../scenarios/zendesk/driver';

export { NOW };

/** A site as it is at {@link NOW}: three incidents of the agent's own, one of a colleague's, the others nobody's yet. */
export async function openBoardExample(options: Parameters<typeof createDriver>[0] = {}): Promise<ZendeskDriver> {
  const driver = createDriver({ names: AGENTS, ...options });
  await driver.start(BUSY_DESK, START);
  for (const step of BUSY_STEPS) {
    await driver.advanceTo(step.at);
    await driver.perform(step);
  }
  await driver.advanceTo(NOW - 60_000);
  for (const [incident, agent] of ASSIGNED) {
    const { town } = driver.site;
    await town.as('agent').update(Number(driver.numberOf(incident)), { assignee_id: town.idOf(agent) });
  }
  await driver.advanceTo(NOW);
  return driver;
}
