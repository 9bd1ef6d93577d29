import { describe, expect, it } from 'vitest';
import type { JiraDriver } from '../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, readsSince, report, writesSince } from './example-site';

const consumers = ({ site }: JiraDriver, since: number) =>
  site.host.log.slice(since).filter(({ moduleType }) => moduleType === 'consumer');
const paths = (requests: readonly { method: string; path: string }[]) =>
  requests.map(({ method, path }) => `${method} ${path.replace(/\?.*$/, '').replace('/rest/api/3/issue/', '')}`);

describe('what a doorbell costs', () => {
  it('for a report: three reads, one edit and the acknowledgement', async () => {
    const driver = await openSite();
    const since = driver.site.host.log.length;
    await report(driver);
    const [first] = consumers(driver, since);
    const requests = first!.requests.filter(({ to }) => to === 'jira');
    expect(requests.filter(({ method }) => method === 'GET')).toHaveLength(3);
    expect(paths(writesSince(driver, since))).toEqual(['PUT 10000', 'POST 10000/comment']);
  });

  it('never more than five reads', async () => {
    const driver = await openSite();
    await report(driver);
    const at = MONDAY;
    await driver.perform({ at, do: 'reply', on: 'A', by: 'agent', text: 'One moment.' });
    await driver.perform({ at, do: 'reply', on: 'A', by: 'bob@acme.test', text: 'It is urgent.' });
    await driver.perform({ at, do: 'mail', as: 'B', by: 'bob@acme.test', subject: 'Incident# 40100', body: 'More.' });
    await driver.perform({ at, do: 'mail', as: 'C', by: 'zed@home.test', subject: 'Incident# 40100', body: 'Me too.' });
    for (const { requests, about } of consumers(driver, 0).filter((run) => run.about.includes('issueId'))) {
      const reads = requests.filter(
        ({ to, method, path }) => to === 'jira' && (method === 'GET' || path.startsWith('/rest/api/3/comment/list')),
      );
      expect(reads.length, about).toBeLessThanOrEqual(5);
    }
  });

  it('for a typed reply: its status, and the fields that follow from it', async () => {
    const driver = await openSite();
    await report(driver);
    const since = driver.site.host.log.length;
    await driver.perform({
      at: MONDAY,
      do: 'reply',
      on: 'A',
      by: 'agent',
      response: 'request-for-information',
      questions: [{ kind: 'logs', text: 'The log, please.' }],
      text: '',
    });
    expect(paths(writesSince(driver, since))).toEqual(['POST 10000/comment', 'POST 10000/transitions', 'PUT 10000']);
  });

  it('for a breach of the customer’s clock: one edit and one note (E5)', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.perform({ at: MONDAY, do: 'set-severity', on: 'A', by: 'agent', to: 1, reason: 'All are hit.' });
    const response = 'request-for-information';
    const questions = [{ kind: 'logs', text: 'The log, please.' }];
    await driver.perform({ at: MONDAY, do: 'reply', on: 'A', by: 'agent', response, questions, text: '' });
    await driver.advanceTo(MONDAY + 30 * MINUTE);
    const since = driver.site.host.log.length;
    await driver.advanceTo(MONDAY + 31 * MINUTE);
    expect(paths(writesSince(driver, since))).toEqual(['PUT 10000', 'POST 10000/comment']);
  });

  it('nothing but reading when there is nothing to do', async () => {
    const driver = await openSite();
    await report(driver);
    const since = driver.site.host.log.length;
    const { authorization } = driver.town.user('agent');
    await driver.site.request(authorization, 'PUT', '/rest/api/3/issue/SUP-40100', { fields: { labels: ['vip'] } });
    await driver.site.settle();
    expect(writesSince(driver, since)).toEqual([]);
    expect(readsSince(driver, since).length).toBeLessThanOrEqual(5);
  });

  it('a request more for each hundred changes of a long history', async () => {
    let lost = false;
    const driver = await openSite({ arrivals: () => (lost ? [] : [0]) });
    await report(driver);
    const { authorization } = driver.town.user('agent');
    lost = true;
    for (let n = 0; n < 250; n++) {
      const fields = { labels: [`l${n}`] };
      await driver.site.request(authorization, 'PUT', '/rest/api/3/issue/SUP-40100', { fields });
    }
    const since = driver.site.host.log.length;
    await driver.advanceTo(MONDAY + 5 * MINUTE);
    const [run] = consumers(driver, since).filter(({ requests }) =>
      requests.some(({ path }) => path.includes('expand=')),
    );
    expect(run!.requests.filter(({ path }) => path.includes('/changelog'))).toHaveLength(2);
  });
});

describe('what a quiet ticket costs', () => {
  it('is nothing: the schedule asks once for all tickets, and rings for none', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.advanceTo(MONDAY + HOUR + 10 * MINUTE);
    const since = driver.site.host.log.length;
    await driver.advanceTo(MONDAY + HOUR + 40 * MINUTE);
    expect(consumers(driver, since)).toEqual([]);
    const schedules = driver.site.host.log.slice(since);
    expect(schedules).toHaveLength(6);
    for (const { requests } of schedules) {
      expect(paths(requests.filter(({ to }) => to === 'jira'))).toEqual(['POST /rest/api/3/search/jql']);
    }
  });

  it('is one timer, which rings at its very second', async () => {
    const driver = await openSite();
    await report(driver);
    const wakes = () => driver.site.host.log.filter(({ about }) => about.includes('"timer"'));
    await driver.advanceTo(MONDAY + 2 * 24 * HOUR + 2 * HOUR - MINUTE);
    expect(wakes()).toEqual([]);
    await driver.advanceTo(MONDAY + 2 * 24 * HOUR + 2 * HOUR);
    // 18 of 24 hours of open time: three quarters of the first response's target.
    expect(wakes().map(({ at }) => new Date(at).toISOString())).toEqual(['2026-03-04T11:00:00.000Z']);
  });
});

describe('a rate limit', () => {
  it('is waited out for as long as Jira says, and nothing is lost', async () => {
    const driver = await openSite();
    driver.site.cloud.failNext({
      method: 'GET',
      path: /^\/rest\/api\/3\/issue\//,
      status: 429,
      headers: { 'retry-after': '40' },
    });
    await report(driver);
    const runs = () => consumers(driver, 0).filter(({ about }) => about.includes('created:issue'));
    expect(runs().map(({ outcome }) => outcome)).toEqual(['retry']);
    await driver.advanceTo(MONDAY + 39_000);
    expect(runs()).toHaveLength(1);
    await driver.advanceTo(MONDAY + 40_000);
    expect(runs().map(({ outcome }) => outcome)).toEqual(['retry', 'done']);
    expect(await driver.observe('A')).toMatchObject({ sent: [{ kind: 'acknowledgement', to: 'customer' }] });
  });
});
