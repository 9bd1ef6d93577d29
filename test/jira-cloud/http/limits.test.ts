import { describe, expect, it } from 'vitest';
import { exampleSite } from '../example/example-site';
import { ISSUE_WRITE_LIMIT, JIRA_LIMITS } from './limits';

describe('rate limits', () => {
  it('the 21st write to one issue within two seconds is refused with 429 and told when to come back', async () => {
    const site = exampleSite({ limits: { issueWrites: ISSUE_WRITE_LIMIT } });
    const key = await site.report();
    const other = await site.report();
    const write = (issue: string, i: number) => site.ask('app', 'PUT', `/rest/api/3/issue/${issue}/properties/n`, i);
    for (let i = 0; i < 20; i++) expect((await write(key, i)).status).toBeLessThan(300);
    const refused = await write(key, 20);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect((await write(other, 0)).status).toBe(201);
    expect((await site.ask('app', 'GET', `/rest/api/3/issue/${key}`)).status).toBe(200);
    await site.clock.advanceTo(site.clock.now() + 2000);
    expect((await write(key, 21)).status).toBe(200);
  });

  it('counts the requests of each caller apart', async () => {
    const site = exampleSite({ limits: { requests: { count: 2, windowMs: 1000 } } });
    const myself = (who: 'app' | typeof site.people.agent) => site.ask(who, 'GET', '/rest/api/3/myself');
    await myself('app');
    await myself('app');
    expect((await myself('app')).status).toBe(429);
    expect((await myself(site.people.agent)).status).toBe(200);
    site.cloud.setLimits(null);
    expect((await myself('app')).status).toBe(200);
  });
});

describe('the quota of points', () => {
  it('is charged by what an answer holds, says when little is left, and is whole again with the next hour', async () => {
    const site = exampleSite({ limits: { pointsPerHour: 10 } });
    const key = await site.report();
    const read = () => site.ask('app', 'GET', `/rest/api/3/issue/${key}`);
    const first = await read();
    expect(first.headers.get('x-ratelimit-remaining')).toBe('8');
    expect(first.headers.get('x-ratelimit-nearlimit')).toBe('false');
    await site.ask('app', 'PUT', `/rest/api/3/issue/${key}/properties/n`, 1);
    await read();
    await read();
    expect((await read()).headers.get('x-ratelimit-nearlimit')).toBe('true');
    await read();
    const refused = await read();
    expect([refused.status, refused.headers.get('ratelimit-reason')]).toEqual([429, 'jira-quota-global-based']);
    expect((await site.ask(site.people.agent, 'GET', `/rest/api/3/issue/${key}`)).status).toBe(200);
    await site.clock.advanceTo(site.clock.now() + Number(refused.headers.get('retry-after')) * 1000);
    expect((await read()).status).toBe(200);
    expect(site.cloud.usage).toMatchObject({ limit: 10, refused: { 'jira-quota-global-based': 1 } });
  });

  it('is apart from the requests that one operation takes in a second', async () => {
    const site = exampleSite({ limits: JIRA_LIMITS });
    const key = await site.report();
    const read = () => site.ask('app', 'GET', `/rest/api/3/issue/${key}`);
    for (let n = 0; n < 100; n++) expect((await read()).status).toBe(200);
    const refused = await read();
    expect([refused.status, refused.headers.get('ratelimit-reason')]).toEqual([429, 'jira-burst-based']);
    expect((await site.ask('app', 'GET', `/rest/api/3/issue/${key}/changelog`)).status).toBe(200);
  });
});

describe('planned faults', () => {
  it('hit the next request that fits, once, and it is not carried out', async () => {
    const site = exampleSite();
    const key = await site.report();
    site.cloud.failNext({ method: 'PUT', path: /\/issue\/SUP-\d+$/, status: 503, headers: { 'retry-after': '5' } });
    const write = () => site.ask('app', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'new' } });
    const failed = await write();
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await site.ask('app', 'GET', `/rest/api/3/issue/${key}`)).body.fields.summary).toBe('Vault is down');
    expect((await write()).status).toBe(204);
  });

  it('may strike after the work was done: only the answer is lost', async () => {
    const site = exampleSite();
    const key = await site.report();
    site.cloud.failNext({ method: 'PUT', path: `/rest/api/3/issue/${key}`, status: 502, afterwards: true });
    const failed = await site.ask('app', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'new' } });
    expect(failed.status).toBe(502);
    expect((await site.ask('app', 'GET', `/rest/api/3/issue/${key}`)).body.fields.summary).toBe('new');
  });
});
