import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readScenarioFiles } from '../scenarios/files';
import type { SeenIncident } from '../scenarios/observation';
import { runScenario } from '../scenarios/run';
import { createDriver, type ZendeskDriver } from '../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../scenarios/zendesk/shared-database';
import { agentResolves, DAY, HOUR, MONDAY, openExample } from './example';

const MANY = 10_000;
const CASES = [
  're-opened',
  'split-is-no-response',
  'mail-subjects',
  'reply-at-the-last-moment',
  'supervisor-suspends-the-closure',
] as const;
const { files } = readScenarioFiles(CASES.map((name) => `test/scenarios/cases/${name}.json`));

const open: ZendeskDriver[] = [];

async function example(): Promise<ZendeskDriver> {
  const driver = await openExample();
  open.push(driver);
  return driver;
}

afterEach(async () => {
  for (const driver of open.splice(0)) await driver.stop();
});
afterAll(dropSharedDatabase);

/** What has become of the incident, whenever people were told of it. */
async function outcome(driver: ZendeskDriver): Promise<unknown> {
  const seen = (await driver.observe('A')) as SeenIncident;
  return { ...seen, sent: seen.sent.map(({ kind, to }) => `${kind} to ${to}`).sort() };
}

const reports = (driver: ZendeskDriver) =>
  driver.perform({
    do: 'report',
    at: MONDAY,
    as: 'A',
    by: 'ann@acme.test',
    channel: 'portal',
    subject: 'Export drops the last column',
    body: 'Exporting to XLSX works.',
    answers: { request: 'problem', productionDown: 'no', workaround: 'yes', impact: 'documented-functionality' },
  });

/** A report, and an answer that resolves it; `meddle` is done before each. */
async function life(driver: ZendeskDriver, meddle: (driver: ZendeskDriver) => void = () => undefined): Promise<void> {
  meddle(driver);
  await reports(driver);
  await driver.advanceTo(MONDAY + HOUR);
  meddle(driver);
  await driver.perform(agentResolves(MONDAY + HOUR));
}

const hooks = (driver: ZendeskDriver) => driver.site.town.cloud.webhookControl;

describe.each(files)('$scenario.title', ({ scenario }) => {
  it('is the same when every doorbell rings twice', async () => {
    const driver = createDriver();
    const start = driver.start;
    driver.start = async (world, at) => {
      await start(world, at);
      hooks(driver).double(MANY);
    };
    expect(await runScenario(scenario, driver)).toEqual([]);
  });
});

describe('doorbells that are lost or out of order', () => {
  it('lost, the sweep finds the ticket; the clocks are read from it (E2)', async () => {
    const whole = await example();
    await life(whole);
    await whole.advanceTo(MONDAY + DAY + HOUR);
    const deaf = await example();
    await life(deaf, (driver) => hooks(driver).drop(MANY));
    expect(await deaf.observe('A')).toMatchObject({ sent: [{ kind: 'reply', to: 'customer' }] });
    await deaf.advanceTo(MONDAY + DAY + HOUR);
    expect(await outcome(deaf)).toEqual(await outcome(whole));
  });

  it('held back and let go the other way round, they change nothing', async () => {
    const whole = await example();
    await life(whole);
    const shuffled = await example();
    hooks(shuffled).hold();
    await life(shuffled);
    hooks(shuffled).release({ reversed: true });
    await shuffled.advanceTo(MONDAY + HOUR);
    expect(await outcome(shuffled)).toEqual(await outcome(whole));
  });
});

const commentsSchema = z.object({
  comments: z.array(z.object({ id: z.number(), author_id: z.number(), body: z.string() })),
});

/** An administrator takes the words out of every comment that the app wrote, and hides it. */
async function hideOurs(driver: ZendeskDriver): Promise<number> {
  const { connection } = driver.site.town.as('admin');
  const path = `tickets/${driver.numberOf('A')}/comments`;
  const { comments } = await connection.call('GET', path, commentsSchema);
  const ours = comments.filter(({ author_id }) => author_id === driver.installation.appUser);
  for (const { id, body } of ours) {
    await connection.call('PUT', `${path}/${id}/redact`, z.unknown(), { body: { text: body } });
    await connection.call('PUT', `${path}/${id}/make_private`, z.unknown());
  }
  return ours.length;
}

const toCustomers = ({ site }: ZendeskDriver) =>
  site.town.cloud.mails.filter(({ to }) => to.endsWith('@acme.test')).map(({ to, subject }) => `${to}: ${subject}`);

describe('what the app wrote, redacted and hidden by somebody as soon as it stands there', () => {
  it('is not written again: reminder and closure come once, and the incident ends as it would have (I2, I3)', async () => {
    const instants = [MONDAY + HOUR, MONDAY + 2 * DAY, MONDAY + 2 * DAY + HOUR, MONDAY + 4 * DAY];
    const liveToTheEnd = async (driver: ZendeskDriver, meddle: () => Promise<unknown>) => {
      await life(driver);
      for (const at of instants) {
        await driver.advanceTo(at);
        await meddle();
      }
    };
    // One after the other: two lives would pull at the one clock of their database.
    const whole = await example();
    await liveToTheEnd(whole, async () => undefined);
    const hidden = await example();
    let hiddenAtMost = 0;
    await liveToTheEnd(hidden, async () => {
      hiddenAtMost = Math.max(hiddenAtMost, await hideOurs(hidden));
    });
    // Acknowledgement, reminder, closing message: each was hidden once it stood there.
    expect(hiddenAtMost).toBe(3);
    expect(await outcome(hidden)).toEqual(await outcome(whole));
    expect(await outcome(hidden)).toMatchObject({ status: 'Closed' });
    expect(toCustomers(hidden)).toEqual(toCustomers(whole));
  });
});

describe('when the service’s whole memory is lost', () => {
  it('it is rebuilt from the tickets, and nothing is sent again', async () => {
    const driver = await example();
    await life(driver);
    const { site } = driver;
    const before = await outcome(driver);
    const sent = site.town.cloud.mails.length;
    await site.service.forget(site.account);
    await site.service.stop();
    await site.restart();
    await site.settle();
    expect(await outcome(driver)).toEqual(before);
    expect(site.town.cloud.mails).toHaveLength(sent);
    await driver.advanceTo(MONDAY + 3 * DAY);
    expect(await driver.observe('A')).toMatchObject({
      noticeAt: MONDAY + 2 * DAY,
      sent: [{ kind: 'acknowledgement' }, { kind: 'reply' }, { kind: 'closing-soon' }],
    });
  });
});
