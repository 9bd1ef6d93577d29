import { beforeEach, describe, expect, it } from 'vitest';
import { document, type ExampleSite, exampleSite, type Someone } from '../example/example-site';

let site: ExampleSite;
let key: string;

beforeEach(async () => {
  site = exampleSite();
  key = await site.report();
});

const who = (name: string): Someone =>
  name === 'app' ? 'app' : name === 'nobody' ? null : site.people[name as keyof ExampleSite['people']];

describe('who may do what', () => {
  it.each([
    ['nobody', 401],
    ['customer', 404],
    ['stranger', 404],
    ['agent', 200],
    ['admin', 200],
    ['app', 200],
  ])('%s reading an issue by the platform API: %i', async (name, status) => {
    const reader = name === 'customer' ? site.people.ann : who(name);
    expect((await site.ask(reader, 'GET', `/rest/api/3/issue/${key}`)).status).toBe(status);
  });

  it.each([
    ['ann', 403],
    ['stranger', 403],
    ['agent', 403],
    ['admin', 200],
    ['app', 200],
  ])('%s making a status: %i', async (name, status) => {
    const statuses = [{ name: 'Verification Required', statusCategory: 'TODO' }];
    const answer = await site.ask(who(name), 'POST', '/rest/api/3/statuses', { scope: { type: 'GLOBAL' }, statuses });
    expect(answer.status).toBe(status);
  });

  it('a wrong token, somebody else’s token, and an unknown account are answered with 401', async () => {
    const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
    const { agent, admin } = site.people;
    for (const authorization of [
      basic('agent@vendor.test:nope'),
      basic(`${agent.email}:${admin.token}`),
      'Bearer forge-user:nobody',
      'Bearer x',
    ]) {
      const answer = await site.cloud.fetch(
        new Request(`${site.cloud.siteUrl}/rest/api/3/myself`, { headers: { authorization } }),
      );
      expect(answer.status).toBe(401);
    }
  });

  it('a request is its reporter’s, its participants’ and its organizations’ business, and of nobody else: 403, and 404 for none', async () => {
    const { ann, bob } = site.people;
    const path = `/rest/servicedeskapi/request/${key}`;
    expect((await site.ask(ann, 'GET', path)).status).toBe(200);
    expect((await site.ask(bob, 'GET', path)).status).toBe(403);
    expect((await site.ask(bob, 'GET', `${path}/comment`)).body.values).toEqual([]);
    expect((await site.ask(bob, 'GET', '/rest/servicedeskapi/request/SUP-1')).status).toBe(404);
    await site.ask(ann, 'POST', `${path}/participant`, { accountIds: [bob.accountId] });
    expect((await site.ask(bob, 'GET', path)).status).toBe(200);
    await site.ask(ann, 'DELETE', `${path}/participant`, { accountIds: [bob.accountId] });
    expect((await site.ask(bob, 'GET', path)).status).toBe(403);
    await shareWithAcme();
    expect((await site.ask(bob, 'GET', path)).status).toBe(200);
    const mine = await site.ask(bob, 'GET', '/rest/servicedeskapi/request?requestOwnership=ALL_ORGANIZATIONS');
    expect(mine.body.values.map((row: { issueKey: string }) => row.issueKey)).toEqual([key]);
  });

  it('what is done as a user is that user’s, with that user’s permissions', async () => {
    const asAgent = { asUser: site.people.agent };
    const { body } = await site.ask(asAgent, 'POST', `/rest/api/3/issue/${key}/comment`, { body: document('hello') });
    expect(body.author.accountId).toBe(site.people.agent.accountId);
    expect((await site.ask(asAgent, 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(403);
    expect((await site.ask('app', 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(204);
  });

  it('a permission is told for the project and the person asked about', async () => {
    const asked = '/rest/api/3/mypermissions?projectKey=SUP&permissions=ADMINISTER_PROJECTS,EDIT_ISSUES';
    const mine = (await site.ask(site.people.agent, 'GET', asked)).body.permissions;
    expect([mine.ADMINISTER_PROJECTS.havePermission, mine.EDIT_ISSUES.havePermission]).toEqual([false, true]);
    const check = await site.ask('app', 'POST', '/rest/api/3/permissions/check', {
      accountId: site.people.ann.accountId,
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [Number(site.projectId)] }],
    });
    expect(check.body.projectPermissions).toEqual([{ permission: 'BROWSE_PROJECTS', projects: [], issues: [] }]);
  });

  it('only an agent speaks for others and names participants', async () => {
    const { ann, bob, agent } = site.people;
    const body = {
      serviceDeskId: '1',
      requestTypeId: '2',
      requestFieldValues: { summary: 'x' },
      raiseOnBehalfOf: bob.accountId,
    };
    expect((await site.ask(ann, 'POST', '/rest/servicedeskapi/request', body)).status).toBe(403);
    const made = await site.ask(agent, 'POST', '/rest/servicedeskapi/request', body);
    expect([made.status, made.body.reporter.accountId]).toEqual([201, bob.accountId]);
  });
});

async function shareWithAcme(): Promise<void> {
  const { ann, bob } = site.people;
  const { body: acme } = await site.ask('app', 'POST', '/rest/servicedeskapi/organization', { name: 'Acme' });
  await site.ask('app', 'POST', `/rest/servicedeskapi/organization/${acme.id}/user`, {
    accountIds: [ann.accountId, bob.accountId],
  });
  await site.ask('app', 'POST', '/rest/servicedeskapi/servicedesk/1/organization', { organizationId: Number(acme.id) });
  const fields = (await site.ask('app', 'GET', '/rest/api/3/field')).body;
  const { id } = fields.find((field: { name: string }) => field.name === 'Organizations');
  const shared = await site.ask('app', 'PUT', `/rest/api/3/issue/${key}`, { fields: { [id]: [Number(acme.id)] } });
  expect(shared.status).toBe(204);
}
