import { describe, expect, it } from 'vitest';
import { readScenarioFiles } from '../scenarios/files';
import { createDriver, type JiraDriver } from '../scenarios/jira/driver';
import { runScenario } from '../scenarios/run';
import { HOUR, MINUTE, MONDAY, openSite, report } from './example-site';

const CASES = [
  're-opened',
  'split-is-no-response',
  'mail-subjects',
  'reply-at-the-last-moment',
  'supervisor-suspends-the-closure',
] as const;
const { files } = readScenarioFiles(CASES.map((name) => `test/scenarios/cases/${name}.json`));

describe.each(files)('$scenario.title', ({ scenario }) => {
  it('is the same when every event comes twice', async () => {
    expect(await runScenario(scenario, createDriver({ arrivals: () => [0, 0] }))).toEqual([]);
  });
});

async function life(driver: JiraDriver): Promise<unknown> {
  const at = MONDAY;
  await report(driver);
  await driver.advanceTo(MONDAY + 10 * MINUTE);
  const response = 'request-for-information';
  const questions = [{ kind: 'logs', text: 'The log, please.' }];
  await driver.perform({ at, do: 'reply', on: 'A', by: 'agent', response, questions, text: '' });
  await driver.advanceTo(MONDAY + 20 * MINUTE);
  await driver.perform({ at, do: 'reply', on: 'A', by: 'ann@acme.test', text: 'Here it is.' });
  await driver.advanceTo(MONDAY + 30 * MINUTE);
  await driver.perform({ at, do: 'reply', on: 'A', by: 'agent', response: 'explanation', text: 'As designed.' });
  await driver.advanceTo(MONDAY + HOUR);
  return driver.observe('A');
}

describe('events that are lost, late or out of order', () => {
  it('change nothing: the clocks are read from the ticket', async () => {
    const expected = await life(await openSite());
    let n = 0;
    const lateness = [0, 90_000, 30_000, 170_000, 1_000, 60_000];
    const late = await openSite({ arrivals: () => [lateness[n++ % lateness.length] ?? 0] });
    expect(await life(late)).toEqual(expected);
    const lost = await openSite({ arrivals: () => [] });
    expect(await life(lost)).toEqual(expected);
  });

  it('are found by the next sweep', async () => {
    const driver = await openSite({ arrivals: () => [] });
    await report(driver);
    await driver.advanceTo(MONDAY + 4 * MINUTE);
    const { comments } = Object.values(driver.site.cloud.dump().issues)[0]!;
    expect(comments).toEqual([]);
    await driver.advanceTo(MONDAY + 5 * MINUTE);
    expect(await driver.observe('A')).toMatchObject({ sent: [{ kind: 'acknowledgement', to: 'customer' }] });
  });
});

describe('when everything stored is lost', () => {
  it('setup and one sweep bring it back from the tickets, and nothing is sent again', async () => {
    const driver = await openSite();
    await life(driver);
    const before = await driver.observe('A');
    const { mails } = driver.site.cloud;
    const sent = mails.length;
    driver.site.host.wipeStorage();
    await driver.town.admin('setup', { projectKey: 'SUP' });
    await driver.site.settle();
    await driver.advanceTo(MONDAY + HOUR + 10 * MINUTE);
    expect(await driver.observe('A')).toEqual(before);
    expect(driver.site.cloud.mails).toHaveLength(sent);
  });
});

describe('the form’s content, which Jira sets a moment after the report', () => {
  it('is waited for, and decides the severity (C2)', async () => {
    const driver = await openSite();
    driver.site.cloud.seed.setPropertyDelay(8_000);
    await report(driver, { subject: 'Everything is down' });
    expect(driver.site.cloud.dump().issues['10000']?.comments).toEqual([]);
    await driver.advanceTo(MONDAY + 8_000);
    expect(await driver.observe('A')).toMatchObject({ severity: 2, sent: [{ kind: 'acknowledgement' }] });
  });

  it('is not waited for longer than 15 seconds: the report is judged by its text', async () => {
    const driver = await openSite();
    driver.site.cloud.seed.setPropertyDelay(24 * HOUR);
    await report(driver, { subject: 'Production is down' });
    await driver.advanceTo(MONDAY + 14_000);
    expect(driver.site.cloud.dump().issues['10000']?.comments).toEqual([]);
    await driver.advanceTo(MONDAY + 15_000);
    expect(await driver.observe('A')).toMatchObject({ severity: 1, sent: [{ kind: 'acknowledgement' }] });
  });
});
