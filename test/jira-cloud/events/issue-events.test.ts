import { describe, expect, it } from 'vitest';
import { document, exampleSite } from '../example/example-site';

describe('product events', () => {
  it('carry an issue’s head, who caused them, and whether the app did', async () => {
    const site = exampleSite();
    const key = await site.report();
    expect(site.events[0]).toMatchObject({
      eventType: 'avi:jira:created:issue',
      payload: {
        issue: {
          key,
          fields: {
            summary: 'Vault is down',
            reporter: { accountId: site.people.ann.accountId },
            assignee: null,
            status: { name: 'Waiting for support' },
          },
        },
        atlassianId: site.people.ann.accountId,
        selfGenerated: false,
      },
    });
    expect(site.events[0]!.payload).not.toHaveProperty('issue.fields.description');
  });

  it('are raised before the request that caused them is answered, and are copies', async () => {
    const site = exampleSite();
    const key = await site.report();
    const heard: string[] = [];
    const stop = site.cloud.onEvent((eventType, payload) => {
      heard.push(eventType);
      payload.issue = null;
    });
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, { body: document('x') });
    expect(heard).toEqual(['avi:jira:commented:issue']);
    stop();
    await site.ask('app', 'DELETE', `/rest/api/3/issue/${key}`);
    expect(heard).toHaveLength(1);
    expect(site.events.at(-1)).toMatchObject({ eventType: 'avi:jira:deleted:issue', payload: { issue: { key } } });
  });

  it('tell of one transition once, with status and resolution in one changelog', async () => {
    const site = exampleSite();
    const key = await site.report();
    site.events.length = 0;
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '761' } });
    expect(site.events).toHaveLength(1);
    expect(site.events[0]!.payload).toMatchObject({
      selfGenerated: true,
      changelog: { items: [{ field: 'resolution' }, { field: 'status' }] },
    });
  });

  it('say nothing of an internal comment that a public one does not say', async () => {
    const site = exampleSite();
    const key = await site.report();
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/comment`, {
      body: document('x'),
      properties: [
        { key: 'sd.public.comment', value: { internal: true } },
        { key: 'record', value: 1 },
      ],
    });
    const { comment } = site.events.at(-1)!.payload as { comment: Record<string, unknown> };
    expect([comment.jsdPublic, comment.properties]).toEqual([false, undefined]);
  });
});
