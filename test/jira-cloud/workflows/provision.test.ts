import { beforeEach, describe, expect, it } from 'vitest';
import { type ExampleSite, exampleSite } from '../example/example-site';
import type { JsonObject } from '../store/json';

let site: ExampleSite;

beforeEach(() => {
  site = exampleSite();
});

const transition = (id: string, name: string, type: string, toStatusReference: string): JsonObject => ({
  id,
  name,
  type,
  toStatusReference,
  description: '',
  links: [],
  actions: [],
  validators: [],
  triggers: [],
  properties: {},
});

const payload = (name: string, statuses: JsonObject[]): JsonObject => ({
  scope: { type: 'GLOBAL' },
  statuses,
  workflows: [
    {
      name,
      description: '',
      statuses: statuses.map(({ statusReference }) => ({
        statusReference: statusReference!,
        properties: {},
        layout: { x: 0, y: 0 },
      })),
      transitions: [transition('1', 'Create', 'INITIAL', 'n'), transition('11', 'Done with', 'GLOBAL', 'c')],
    },
  ],
});
const NEW = { name: 'New', statusCategory: 'TODO', statusReference: 'n' };
const CLOSED = { id: '6', name: 'Closed', statusCategory: 'DONE', statusReference: 'c' };

describe('workflows', () => {
  it('a status that exists must be named by its id, or the workflow is refused; validation says so beforehand', async () => {
    const body = payload('Support', [NEW, { name: 'Closed', statusCategory: 'DONE', statusReference: 'c' }]);
    const checked = await site.ask('app', 'POST', '/rest/api/3/workflows/create/validation', { payload: body });
    expect(checked.body.errors).toMatchObject([
      { code: 'NON_UNIQUE_STATUS_NAME', level: 'ERROR', elementReference: { statusReference: 'c' } },
    ]);
    expect((await site.ask('app', 'POST', '/rest/api/3/workflows/create', body)).status).toBe(400);
    expect((await site.ask('app', 'GET', '/rest/api/3/statuses/search?searchString=new')).body.total).toBe(0);
  });

  it('is made with its new statuses, found by name, and refused a second time', async () => {
    const body = payload('Support', [NEW, CLOSED]);
    const made = (await site.ask('app', 'POST', '/rest/api/3/workflows/create', body)).body;
    expect(made.statuses.map((status: { name: string }) => status.name)).toEqual(['New', 'Closed']);
    const read = (await site.ask('app', 'POST', '/rest/api/3/workflows', { workflowNames: ['Support'] })).body;
    expect(read.workflows[0].id).toBe(made.workflows[0].id);
    const again = await site.ask(
      'app',
      'POST',
      '/rest/api/3/workflows/create',
      payload('Support', [{ ...NEW, id: read.statuses[0].id }, CLOSED]),
    );
    expect([again.status, again.body.errorMessages[0]]).toEqual([
      400,
      expect.stringContaining('NON_UNIQUE_WORKFLOW_NAME'),
    ]);
  });

  it('an update needs the version that was read: 409 for an older one', async () => {
    const made = (await site.ask('app', 'POST', '/rest/api/3/workflows/create', payload('Support', [NEW, CLOSED])))
      .body;
    const [workflow] = made.workflows;
    const [status] = made.statuses;
    const statuses = [{ ...NEW, id: status.id }, CLOSED];
    const [content] = payload('Support', statuses).workflows as JsonObject[];
    const { name: _name, ...rest } = content!;
    const update = { statuses, workflows: [{ ...rest, id: workflow.id, version: workflow.version }] };
    expect(
      (await site.ask('app', 'POST', '/rest/api/3/workflows/update', update)).body.workflows[0].version.versionNumber,
    ).toBe(2);
    expect((await site.ask('app', 'POST', '/rest/api/3/workflows/update', update)).status).toBe(409);
  });

  it('a status of a name that exists is refused with 409, one in use cannot be deleted', async () => {
    const again = { scope: { type: 'GLOBAL' }, statuses: [{ name: 'closed', statusCategory: 'DONE' }] };
    expect((await site.ask('app', 'POST', '/rest/api/3/statuses', again)).status).toBe(409);
    expect((await site.ask('app', 'DELETE', '/rest/api/3/statuses?id=6')).status).toBe(400);
  });
});

describe('workflow schemes', () => {
  const makeScheme = async (): Promise<string> => {
    await site.ask('app', 'POST', '/rest/api/3/workflows/create', payload('Support', [NEW, CLOSED]));
    const made = await site.ask('app', 'POST', '/rest/api/3/workflowscheme', {
      name: 'Support',
      defaultWorkflow: 'Support',
    });
    return String(made.body.id);
  };

  it('are assigned only while a project has no issues', async () => {
    const workflowSchemeId = await makeScheme();
    const assign = () =>
      site.ask('app', 'PUT', '/rest/api/3/workflowscheme/project', { projectId: site.projectId, workflowSchemeId });
    expect((await assign()).status).toBe(204);
    await site.report();
    expect((await assign()).status).toBe(400);
  });

  it('a switch must say where issues go whose status is lost; it answers 303 with a task that is complete later', async () => {
    site.cloud.seed.setTaskDuration(30_000);
    const targetSchemeId = await makeScheme();
    const key = await site.report();
    const issue = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}`)).body;
    const body = { projectId: site.projectId, targetSchemeId };
    const refused = await site.ask('app', 'POST', '/rest/api/3/workflowscheme/project/switch', body);
    expect([refused.status, refused.body.errorMessages[0]]).toEqual([
      400,
      expect.stringContaining('Waiting for support'),
    ]);
    const { body: fresh } = await site.ask('app', 'GET', '/rest/api/3/status/New');
    const switched = await site.ask('app', 'POST', '/rest/api/3/workflowscheme/project/switch', {
      ...body,
      mappingsByIssueTypeOverride: [
        {
          issueTypeId: issue.fields.issuetype.id,
          statusMappings: [{ oldStatusId: issue.fields.status.id, newStatusId: fresh.id }],
        },
      ],
    });
    expect([switched.status, switched.body.status]).toEqual([303, 'RUNNING']);
    const task = new URL(switched.headers.get('location')!).pathname;
    expect((await site.ask('app', 'GET', task)).body.status).toBe('RUNNING');
    await site.clock.advanceTo(site.clock.now() + 30_000);
    expect((await site.ask('app', 'GET', task)).body.status).toBe('COMPLETE');
    const moved = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}?expand=changelog`)).body;
    expect([moved.fields.status.name, moved.changelog.histories[0].items[0].toString]).toEqual(['New', 'New']);
    const created = (await site.ask('app', 'GET', `/rest/api/3/issue/${await site.report('next')}`)).body;
    expect(created.fields.status.name).toBe('New');
  });
});
