import { type ServerType, serve } from '@hono/node-server';
import { createCloudClient, createServiceDeskClient } from 'jira.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, type ExampleSite, exampleSite } from './example-site';

let site: ExampleSite;
let server: ServerType;
let host: string;

beforeAll(async () => {
  site = exampleSite();
  host = await new Promise((resolve) => {
    server = serve({ fetch: (request) => site.cloud.fetch(request), port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** A client that others wrote, which checks every answer against its own schemas and throws where one does not fit. */
const clients = (who: 'agent' | 'ann' | 'admin') => {
  const { email, token } = site.people[who];
  const config = { host, auth: { type: 'basic', email, apiToken: token }, onSchemaMismatch: 'throw' } as const;
  return { jira: createCloudClient(config), desk: createServiceDeskClient(config) };
};

describe('jira.js over a real port', () => {
  it('makes a request, comments on it, takes it through a transition and finds it again', async () => {
    const customer = clients('ann');
    const agent = clients('agent');
    const request = await customer.desk.request.createCustomerRequest({
      serviceDeskId: '1',
      requestTypeId: '2',
      requestFieldValues: { summary: 'Vault is down', description: 'Since this morning.' },
    });
    const issueIdOrKey = String(request.issueKey);
    await agent.jira.issueComments.addComment({
      issueIdOrKey,
      body: document('internal') as never,
      properties: [{ key: 'sd.public.comment', value: { internal: true } }],
    });
    await agent.desk.request.createRequestComment({ issueIdOrKey, body: 'We are on it.', public: true });
    const seen = await customer.desk.request.getRequestComments({ issueIdOrKey });
    expect(seen.values?.map((comment) => comment.body)).toEqual(['We are on it.']);
    const { transitions } = await agent.jira.issues.getTransitions({ issueIdOrKey });
    const resolve = transitions?.find((transition) => transition.name === 'Resolve this issue');
    await agent.jira.issues.doTransition({ issueIdOrKey, transition: { id: resolve!.id! } });
    const found = await agent.jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
      jql: 'project = SUP AND status = Resolved',
      fields: ['summary', 'status', 'resolution'],
    });
    expect(found.issues?.map((issue) => issue.key)).toEqual([issueIdOrKey]);
    const page = await agent.jira.issues.getChangeLogs({ issueIdOrKey });
    expect(page.values?.flatMap((history) => history.items?.map((item) => item.field))).toEqual([
      'resolution',
      'status',
    ]);
    const status = await customer.desk.request.getCustomerRequestStatus({ issueIdOrKey });
    expect(status.values?.map((row) => row.status)).toEqual(['Resolved', 'Waiting for support']);
  });

  it('reads what a site is made of', async () => {
    const { jira, desk } = clients('admin');
    expect((await jira.myself.getCurrentUser()).displayName).toBe('Ada');
    expect((await jira.serverInfo.getServerInfo()).deploymentType).toBe('Cloud');
    expect((await jira.issueFields.getFields()).length).toBeGreaterThan(20);
    expect((await jira.workflows.searchWorkflows({})).values?.map((workflow) => workflow.name)).toContain('jira');
    expect((await jira.status.search({})).values?.length).toBe(12);
    expect((await desk.servicedesk.getServiceDesks()).values?.map((row) => row.projectKey)).toEqual(['SUP']);
    expect((await desk.servicedesk.getRequestTypes({ serviceDeskId: '1' })).values).toHaveLength(4);
  });
});
