import { describe, expect, it } from 'vitest';
import { exampleSite } from '../example/example-site';

describe('the portal form', () => {
  it('stores a panel’s properties on the issue after the event of its creation', async () => {
    const site = exampleSite();
    const key = await site.report('Vault is down', {
      properties: [{ key: 'intake', value: { productionDown: 'yes' } }],
    });
    expect(site.events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:created:issue',
      'avi:jira:set:issue-property',
    ]);
    expect(site.events[1]!.payload).toMatchObject({
      property: { key: 'intake' },
      atlassianId: site.people.ann.accountId,
    });
    const { body } = await site.ask('app', 'GET', `/rest/api/3/issue/${key}/properties/intake`);
    expect(body.value).toEqual({ productionDown: 'yes' });
  });

  it('an app that looks at once does not find them when they come later; a restored site still brings them', async () => {
    const site = exampleSite({ propertyDelayMs: 1500 });
    const key = await site.report('Vault is down', { properties: [{ key: 'intake', value: 1 }] });
    const path = `/rest/api/3/issue/${key}/properties/intake`;
    expect((await site.ask('app', 'GET', path)).status).toBe(404);
    site.cloud.restore(JSON.parse(JSON.stringify(site.cloud.dump())));
    await site.clock.advanceTo(site.clock.now() + 1499);
    expect((await site.ask('app', 'GET', path)).status).toBe(404);
    await site.clock.advanceTo(site.clock.now() + 1);
    expect((await site.ask('app', 'GET', path)).body.value).toBe(1);
    expect(site.events.filter(({ eventType }) => eventType === 'avi:jira:set:issue-property')).toHaveLength(1);
  });

  it('takes only the fields of the request type’s form, and insists on what it requires', async () => {
    const site = exampleSite();
    const send = (fields: Record<string, string>) =>
      site.ask(site.people.ann, 'POST', '/portal-internal/create', { requestTypeId: '2', fields });
    expect((await send({ summary: 'x', environment: 'y' })).status).toBe(400);
    expect((await send({ description: 'y' })).status).toBe(400);
    site.cloud.seed.setRequestForm('2', [{ fieldId: 'summary', required: true }, { fieldId: 'environment' }]);
    expect((await send({ summary: 'x', environment: 'y' })).status).toBe(201);
    expect((await send({ summary: 'x', description: 'y' })).status).toBe(400);
  });

  it('shares a request with the customer’s organization where there is only one', async () => {
    const site = exampleSite();
    const { body: acme } = await site.ask('app', 'POST', '/rest/servicedeskapi/organization', { name: 'Acme' });
    await site.ask('app', 'POST', `/rest/servicedeskapi/organization/${acme.id}/user`, {
      accountIds: [site.people.ann.accountId],
    });
    await site.ask('app', 'POST', '/rest/servicedeskapi/servicedesk/1/organization', {
      organizationId: Number(acme.id),
    });
    await site.report();
    const found = await site.ask('app', 'POST', '/rest/api/3/search/jql', { jql: 'organizations = Acme' });
    expect(found.body.issues).toHaveLength(1);
  });

  it('shows a request type made by REST nowhere until an administrator puts it into a group', async () => {
    const site = exampleSite();
    const path = '/rest/servicedeskapi/servicedesk/1/requesttype';
    const body = { issueTypeId: '10000', name: 'Report an incident' };
    expect((await site.ask('app', 'POST', path, body)).status).toBe(400);
    const made = await site.ask('app', 'POST', path, body, { 'x-experimentalapi': 'opt-in' });
    const shown = async (): Promise<string[]> =>
      (await site.ask(site.people.ann, 'GET', path)).body.values.map((type: { name: string }) => type.name);
    const fields = await site.ask('app', 'GET', `${path}/${made.body.id}/field`);
    expect(fields.body.requestTypeFields.map((field: { fieldId: string }) => field.fieldId)).toEqual(['summary']);
    expect(await shown()).not.toContain('Report an incident');
    site.cloud.seed.showOnPortal(made.body.id, true);
    expect(await shown()).toContain('Report an incident');
  });
});
