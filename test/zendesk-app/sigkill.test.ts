import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SeenIncident } from '../scenarios/observation';
import { createDriver } from '../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../scenarios/zendesk/shared-database';
import { ACME, agentResolves, annReports, HOUR, MONDAY } from './example';
import { SeparateService } from './separate-service';

let databases = 0;

/** A database of one life's own, on the server if there is one, else in files that outlive the process. */
function ownDatabase() {
  databases += 1;
  const schema = `sp_kill_${process.pid}_${databases}`;
  const url = process.env.DATABASE_URL;
  if (url) return { where: { url, schema }, remove: () => undefined };
  const directory = mkdtempSync(join(tmpdir(), 'service-'));
  return { where: { directory, schema }, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** The incident's life with a service whose process is killed (SIGKILL) on its request number `after`, and begun anew. */
async function live(after: number) {
  const { where, remove } = ownDatabase();
  const killing = { armed: false, sent: 0, die: (): void => {} };
  const died = new Promise<'died'>((resolve) => {
    killing.die = () => resolve('died');
  });
  let mourned = false;
  const driver = createDriver({
    create: (options) =>
      new SeparateService(
        options,
        where,
        () => {
          if (!killing.armed) return true;
          killing.sent += 1;
          if (killing.sent !== after) return true;
          killing.armed = false;
          return false;
        },
        () => killing.die(),
      ),
    death: async () => {
      if (mourned) return new Promise(() => undefined);
      await died;
      mourned = true;
      return 'died';
    },
  });
  await driver.start(ACME, MONDAY);
  killing.armed = true;
  await driver.perform(annReports());
  await driver.advanceTo(MONDAY + HOUR);
  await driver.perform(agentResolves(MONDAY + HOUR));
  await driver.advanceTo(MONDAY + HOUR);
  const seen = (await driver.observe('A')) as SeenIncident;
  // Agents' mails carry the account's name, which is another in each life.
  const mails = driver.site.town.cloud.mails
    .filter(({ to }) => to.endsWith('@acme.test'))
    .map(({ to, subject }) => `${to}: ${subject}`);
  const { sent } = killing;
  await driver.stop();
  remove();
  return { sent, end: { seen, mails } };
}

afterAll(dropSharedDatabase);

describe('a service process that is killed with SIGKILL', () => {
  it('after any single request: begun anew it ends the same, and nobody is told anything twice', async () => {
    const whole = await live(Number.POSITIVE_INFINITY);
    expect(whole.sent).toBeGreaterThan(4);
    for (let after = 1; after <= whole.sent; after += 1) {
      expect({ after, ...(await live(after)).end }).toEqual({ after, ...whole.end });
    }
  }, 600_000);
});
