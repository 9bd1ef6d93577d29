import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ZendeskDriver } from '../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../scenarios/zendesk/shared-database';
import type { Exchange } from '../zendesk-cloud';
import { agentResolves, annReports, DAY, HOUR, MINUTE, MONDAY, openExample } from './example';

/** What the service asked of Zendesk while something was done. */
describe('the cost of a bell', () => {
  const traffic: Exchange[] = [];
  let driver: ZendeskDriver;

  const during = async (what: () => Promise<unknown>) => {
    traffic.length = 0;
    await what();
    const ours = traffic.filter(({ origin }) => origin === 'app');
    return {
      reads: ours.filter(({ method }) => method === 'GET').length,
      writes: ours.filter(({ method }) => method !== 'GET').length,
    };
  };

  beforeEach(async () => {
    driver = await openExample({ record: (exchange) => traffic.push(exchange as Exchange) });
  });
  afterEach(() => driver.stop());
  afterAll(dropSharedDatabase);

  it('a report: two reads, and one update with status, fields and acknowledgement', async () => {
    expect(await during(() => driver.perform(annReports()))).toEqual({ reads: 2, writes: 1 });
  });

  it('an unentitled report: one update for the customer’s message, one for the agents’ note (F3)', async () => {
    const cost = await during(() => driver.perform(annReports({ by: 'bob@acme.test' })));
    expect(cost).toEqual({ reads: 2, writes: 2 });
  });

  it('an answer: two reads, and one update of the fields it changes', async () => {
    await driver.perform(annReports());
    await driver.advanceTo(MONDAY + HOUR);
    const cost = await during(() => driver.perform(agentResolves(MONDAY + HOUR)));
    expect(cost.reads).toBe(2);
    expect(cost.writes).toBeLessThanOrEqual(1);
  });

  it('a mail that names an incident: at most five reads on its own ticket', async () => {
    await driver.perform(annReports());
    const mail = {
      do: 'mail',
      at: MONDAY,
      by: 'bob@acme.test',
      subject: 'Re: Incident# 1 it goes on',
      body: 'Still.',
    } as const;
    const cost = await during(() => driver.perform(mail));
    // Its own review reads four times and writes twice; the named incident is reviewed once as well.
    expect(cost.reads).toBeLessThanOrEqual(5 + 3);
    expect(cost.writes).toBeLessThanOrEqual(4);
  });

  it('a quiet ticket: nothing at all between one wake time and the next', async () => {
    await driver.perform(annReports());
    await driver.advanceTo(MONDAY + 5 * MINUTE);
    expect(await during(() => driver.advanceTo(MONDAY + 7 * HOUR))).toEqual({ reads: 0, writes: 0 });
  });

  it('a closed ticket: nothing for ever, apart from the daily sweep', async () => {
    await driver.perform(annReports());
    await driver.perform(agentResolves(MONDAY));
    await driver.advanceTo(MONDAY + 10 * DAY);
    const { reads, writes } = await during(() => driver.advanceTo(MONDAY + 20 * DAY));
    expect(writes).toBe(0);
    // Three exports, group memberships, policy records and the switch a day; no ticket is read.
    expect(reads).toBe(10 * 6);
    expect(traffic.filter(({ path }) => /tickets\/\d/.test(path))).toEqual([]);
  });
});
