import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { agentResolves, annReports, DAY, HOUR, MONDAY, openExample } from '../example';
import { pageToken } from './page-token';

let driver: ZendeskDriver;
beforeEach(async () => {
  driver = await openExample();
});
afterEach(() => driver.stop());
afterAll(dropSharedDatabase);

/** The service's numbers by name and labels. */
async function numbers(): Promise<Map<string, number>> {
  const text = await (await driver.site.visit('/metrics')).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [name = '', value = ''] = line.replace(/^support_process_/, '').split(/ (?=[^ ]*$)/);
      return [name, Number(value)] as const;
    }),
  );
}

describe('what an operator watches', () => {
  it('a report and its answer are counted: deliveries, reviews, requests to Zendesk', async () => {
    const before = await numbers();
    await driver.perform(annReports());
    await driver.advanceTo(MONDAY + HOUR);
    await driver.perform(agentResolves(MONDAY + HOUR));
    const after = await numbers();
    const more = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(more('webhooks_total{answer="200"}')).toBe(2);
    expect(more('reviews_total{outcome="done"}')).toBeGreaterThanOrEqual(2);
    expect(more('review_seconds_count')).toBe(more('reviews_total{outcome="done"}'));
    expect(more('zendesk_calls_total{status="200"}')).toBeGreaterThanOrEqual(6);
    expect(after.get('accounts')).toBe(1);
    expect(after.get('queue_jobs{state="waiting"}')).toBe(0);
  });

  it('what goes wrong is counted apart: forged deliveries, refused requests, failed reviews, late wake times', async () => {
    const { site } = driver;
    await driver.perform(annReports());
    await site.visit(`/webhooks/${site.account}`, { method: 'POST', body: '{"ticket_id":1}' });
    await site.visit('/webhooks/nobody', { method: 'POST' });
    site.town.cloud.failNext({ method: 'GET', path: /tickets\/1$/, status: 429, headers: { 'retry-after': '60' } });
    await driver.site.visit(`/app/${site.account}/ring`, {
      ...{ method: 'POST', body: '{"ticket":1}' },
      headers: { authorization: `Bearer ${await pageToken(site.account, site.now())}` },
    });
    await site.service.drain();
    const after = await numbers();
    expect(after.get('webhooks_total{answer="401"}')).toBe(1);
    expect(after.get('webhooks_total{answer="404"}')).toBe(1);
    expect(after.get('zendesk_calls_total{status="429"}')).toBe(1);
    expect(after.get('reviews_total{outcome="failed"}')).toBe(1);
  });

  it('a wake time that nobody was there for is seen in the lag', async () => {
    const { site } = driver;
    await driver.perform(annReports());
    await site.clock.advanceTo(MONDAY + 5 * DAY);
    const late = await numbers();
    expect(late.get('queue_lag_seconds')).toBeGreaterThan(3600);
    await site.settle();
    const after = await numbers();
    expect(after.get('queue_lag_seconds')).toBe(0);
    expect(after.get('wake_lag_seconds_count')).toBeGreaterThan(0);
    expect((after.get('wake_lag_seconds_count') ?? 0) - (after.get('wake_lag_seconds_bucket{le="3600"}') ?? 0)).toBe(1);
  });

  it('each service has numbers of its own, and no label names an account, a person or a ticket', async () => {
    await driver.perform(annReports());
    const text = [...(await numbers()).keys()].join('\n');
    expect(text).not.toContain(driver.site.account);
    expect(text).not.toMatch(/ann|acme\.test|ticket="/i);
    await driver.site.service.stop();
    await driver.site.restart();
    expect((await numbers()).get('webhooks_total{answer="200"}')).toBeUndefined();
  });
});
