import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../store/json';
import { document, type ExampleSite, exampleSite, type Someone } from './example-site';
import { trafficFaults } from './traffic';

const PLATFORM = [
  'myself',
  'serverInfo',
  'project/search',
  'project/SUP',
  'project/SUP/role',
  'project/SUP/role/10006',
  'project/SUP/roledetails',
  'role',
  'project/SUP/statuses',
  'priority/search',
  'resolution/search',
  'issuetype',
  'issuetype/project?projectId=10000',
  'issuetypescheme',
  'issuetypescheme/project?projectId=10000',
  'issuetypescheme/mapping',
  'issuetypescreenscheme',
  'issuetypescreenscheme/mapping',
  'issuetypescreenscheme/project?projectId=10000',
  'screenscheme',
  'screens',
  'screens/10000/tabs',
  'screens/10000/availableFields',
  'field',
  'field/search?type=custom',
  'statuses/search',
  'statuses?id=1&id=3',
  'status',
  'workflows/search?isActive=true',
  'workflowscheme',
  'workflowscheme/project?projectId=10000',
  'issueLinkType',
  'user/search?query=a',
  'mypermissions?permissions=ADMINISTER',
  'group/bulk',
  'issue/createmeta/SUP/issuetypes',
  'issue/createmeta/SUP/issuetypes/10000',
  'user/assignable/search?project=SUP',
];
const DESK = [
  'servicedesk',
  'servicedesk/1',
  'servicedesk/1/requesttype?expand=field',
  'servicedesk/1/requesttype/2',
  'servicedesk/1/requesttype/2/field',
  'servicedesk/1/requesttypegroup',
  'servicedesk/1/queue?includeCount=true',
  'servicedesk/1/queue/1',
  'servicedesk/1/queue/1/issue',
  'info',
];

/** Everything a site can be asked, at least once. */
async function tour(site: ExampleSite): Promise<void> {
  const ok = async (who: Someone, method: string, path: string, body?: Json, headers?: Record<string, string>) => {
    const answer = await site.ask(who, method, path, body, headers);
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(400);
    return answer.body;
  };
  const jira = (method: string, path: string, body?: Json) => ok('app', method, `/rest/api/3/${path}`, body);
  const desk = (method: string, path: string, body?: Json, who: Someone = 'app') =>
    ok(who, method, `/rest/servicedeskapi/${path}`, body, { 'x-experimentalapi': 'opt-in' });
  const { ann, bob, agent } = site.people;
  for (const path of PLATFORM) await jira('GET', path);
  for (const path of DESK) await desk('GET', path);

  const acme = await desk('POST', 'organization', { name: 'Acme' });
  await desk('POST', 'servicedesk/1/organization', { organizationId: Number(acme.id) });
  await desk('POST', `organization/${acme.id}/user`, { accountIds: [ann.accountId] });
  await desk('PUT', `organization/${acme.id}/property/agreement`, { startsOn: '2026-01-01' });
  for (const path of ['', '/property', '/property/agreement', '/user'])
    await desk('GET', `organization/${acme.id}${path}`);
  await desk('GET', `organization?accountId=${encodeURIComponent(ann.accountId)}`);
  await desk('GET', 'servicedesk/1/organization');
  await desk('POST', 'customer', { email: 'cleo@acme.test', displayName: 'Cleo' });
  await desk('POST', 'servicedesk/1/customer', { accountIds: [ann.accountId] });
  await desk('GET', 'servicedesk/1/customer');
  const type = await desk('POST', 'servicedesk/1/requesttype', { name: 'Report an incident', issueTypeId: '10000' });
  await desk('GET', `servicedesk/1/requesttype/${type.id}/property`);

  const select = 'com.atlassian.jira.plugin.system.customfieldtypes:select';
  const field = await jira('POST', 'field', { name: 'Severity', type: select });
  const contexts = await jira('GET', `field/${field.id}/context`);
  const options = `field/${field.id}/context/${contexts.values[0].id}/option`;
  await jira('POST', options, { options: [{ value: '1' }] });
  await jira('GET', options);
  await jira('PUT', `field/${field.id}`, { description: 'How bad' });
  await jira('POST', 'screens/10001/tabs', { name: 'Support' });
  await jira('POST', 'screens/10001/tabs/10004/fields', { fieldId: field.id });
  const role = await jira('POST', 'role', { name: 'Support manager' });
  await jira('POST', `project/SUP/role/${role.id}`, { user: [agent.accountId] });
  await jira('PUT', 'project/SUP/properties/policy', { a: 1 });
  await jira('GET', 'project/SUP/properties/policy');
  await jira('GET', 'project/SUP/properties');

  const key = await site.report('Vault is down', {
    properties: [{ key: 'intake', value: 1 }],
    attachments: ['log.txt'],
  });
  const comment = await jira('POST', `issue/${key}/comment`, {
    body: document('note'),
    properties: [{ key: 'sd.public.comment', value: { internal: true } }],
  });
  await jira('GET', `issue/${key}/comment?expand=renderedBody`);
  await jira('PUT', `issue/${key}/comment/${comment.id}`, { body: document('better') });
  await jira('POST', 'comment/list?expand=properties', { ids: [Number(comment.id)] });
  await jira('GET', `comment/${comment.id}/properties`);
  await jira('PUT', `comment/${comment.id}/properties/a`, { b: 1 });
  await jira('GET', `comment/${comment.id}/properties/a`);
  await jira('PUT', `issue/${key}`, {
    fields: { [field.id]: { value: '1' }, priority: { id: '1' }, assignee: { accountId: agent.accountId } },
  });
  await jira('GET', `issue/${key}/transitions?expand=transitions.fields`);
  await jira('POST', `issue/${key}/transitions`, { transition: { id: '761' } });
  await jira('GET', `issue/${key}?expand=changelog,renderedFields,names&properties=*all`);
  await jira('GET', `issue/${key}/changelog`);
  await jira('POST', 'changelog/bulkfetch', { issueIdsOrKeys: [key] });
  await jira('GET', `issue/${key}/editmeta`);
  await jira('PUT', `issue/${key}/properties/x`, { y: 1 });
  await jira('GET', `issue/${key}/properties`);
  await jira('GET', `issue/${key}/properties/x`);
  await jira('POST', `issue/${key}/notify`, {
    subject: 's',
    textBody: 't',
    to: { users: [{ accountId: agent.accountId }] },
  });
  await jira('POST', `issue/${key}/watchers`, agent.accountId);
  await jira('GET', `issue/${key}/watchers`);
  const second = await jira('POST', 'issue', {
    fields: {
      project: { key: 'SUP' },
      issuetype: { id: '10000' },
      summary: 'Split',
      description: document('x'),
      reporter: { accountId: ann.accountId },
    },
    update: { issuelinks: [{ add: { type: { name: 'Relates' }, outwardIssue: { key } } }] },
    properties: [{ key: 'a', value: 1 }],
  });
  await jira('POST', 'issueLink', {
    type: { name: 'Duplicate' },
    inwardIssue: { key: second.key },
    outwardIssue: { key },
  });
  const linked = await jira('GET', `issue/${key}?fields=issuelinks`);
  await jira('GET', `issueLink/${linked.fields.issuelinks[0].id}`);
  const search: JsonObject = {
    jql: 'project = SUP AND issue.property[x].y = 1',
    fields: ['*all'],
    properties: ['x'],
    expand: 'changelog',
  };
  await jira('POST', 'search/jql', search);
  await jira('GET', 'search/jql?jql=project%20%3D%20SUP&fields=summary&maxResults=1');
  await jira('POST', 'search/approximate-count', { jql: 'project = SUP' });
  await jira('POST', 'issue/bulkfetch', { issueIdsOrKeys: [key, 'SUP-1'], fields: ['*all'], expand: ['changelog'] });
  await jira('POST', 'permissions/check', {
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10_000] }],
  });

  const expand = ['participant', 'status', 'sla', 'requestType', 'serviceDesk', 'attachment', 'action', 'comment'];
  await desk('GET', `request/${key}?${expand.map((name) => `expand=${name}`).join('&')}`, undefined, ann);
  await desk('GET', 'request?requestOwnership=OWNED_REQUESTS', undefined, ann);
  await desk('POST', `request/${key}/comment`, { body: 'more', public: true }, ann);
  await desk('GET', `request/${key}/comment?expand=renderedBody`, undefined, ann);
  await desk('POST', `request/${key}/participant`, { accountIds: [bob.accountId] }, ann);
  for (const path of ['participant', 'status', 'transition', 'attachment?start=0&limit=50', 'approval'])
    await desk('GET', `request/${key}/${path}`, undefined, ann);
  await desk('GET', `request/${key}/sla`);
  await desk('POST', `request/${key}/feedback`, { type: 'csat', rating: 4, comment: { body: 'good' } }, ann);
  await desk('GET', `request/${key}/feedback`, undefined, ann);
  await desk('POST', 'request', {
    serviceDeskId: '1',
    requestTypeId: '2',
    requestFieldValues: { summary: 'By phone', description: 'd' },
    raiseOnBehalfOf: ann.accountId,
    requestParticipants: [bob.accountId],
  });
  await jira('DELETE', `issue/${second.key}`);
}

describe('the traffic of a tour through the site', () => {
  it('breaks nothing in the vendor’s contracts, neither in what is asked nor in what is answered', async () => {
    const site = exampleSite();
    await tour(site);
    expect(site.exchanges.length).toBeGreaterThan(100);
    expect(await trafficFaults(site.exchanges)).toEqual([]);
  });
});
