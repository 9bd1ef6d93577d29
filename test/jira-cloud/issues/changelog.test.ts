import { describe, expect, it } from 'vitest';
import { exampleSite } from '../example/example-site';

describe('the changelog', () => {
  it('embeds only the newest 100 entries, newest first; /changelog pages through all, oldest first', async () => {
    const site = exampleSite();
    const key = await site.report();
    for (let i = 1; i <= 130; i++) {
      await site.ask('app', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: `summary ${i}` } });
    }
    const { changelog } = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}?expand=changelog&fields=summary`))
      .body;
    expect([changelog.total, changelog.histories.length]).toEqual([130, 100]);
    expect(changelog.histories[0].items[0].toString).toBe('summary 130');
    expect(changelog.histories[99].items[0].toString).toBe('summary 31');
    const first = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}/changelog`)).body;
    expect([first.total, first.isLast, first.values.length]).toEqual([130, false, 100]);
    expect(first.values[0].items[0].toString).toBe('summary 1');
    const rest = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}/changelog?startAt=100`)).body;
    expect([rest.isLast, rest.values.length]).toEqual([true, 30]);
  });

  it('has no entry for a write that changes nothing, for a property and for a comment', async () => {
    const site = exampleSite();
    const key = await site.report();
    await site.ask('app', 'PUT', `/rest/api/3/issue/${key}`, { fields: { priority: { name: 'Medium' } } });
    await site.ask('app', 'PUT', `/rest/api/3/issue/${key}/properties/note`, { a: 1 });
    expect((await site.ask('app', 'GET', `/rest/api/3/issue/${key}/changelog`)).body.total).toBe(0);
    expect(site.events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:created:issue',
      'avi:jira:set:issue-property',
    ]);
  });

  it('an assignment raises updated and assigned, both with the entry', async () => {
    const site = exampleSite();
    const key = await site.report();
    site.events.length = 0;
    await site.ask(site.people.agent, 'PUT', `/rest/api/3/issue/${key}/assignee`, {
      accountId: site.people.agent.accountId,
    });
    expect(site.events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:updated:issue',
      'avi:jira:assigned:issue',
    ]);
    expect(site.events[0]!.payload).toMatchObject({
      atlassianId: site.people.agent.accountId,
      selfGenerated: false,
      changelog: { items: [{ field: 'assignee', from: null, to: site.people.agent.accountId, toString: 'Alex' }] },
    });
  });
});
