import { beforeEach, describe, expect, it } from 'vitest';
import { document, type ExampleSite, exampleSite } from '../example/example-site';

let site: ExampleSite;
let key: string;

/** Waiting for support → Work in progress has no screen; a second workflow below has one on its way to Closed. */
const IN_PROGRESS = '891';

beforeEach(async () => {
  site = exampleSite();
  key = await site.report();
});

describe('transitions', () => {
  it('a transition without a screen silently drops the fields and the comment of its body', async () => {
    const { status } = await site.ask('app', 'POST', `/rest/api/3/issue/${key}/transitions`, {
      transition: { id: IN_PROGRESS },
      fields: { priority: { id: '1' } },
      update: { comment: [{ add: { body: document('lost') } }] },
    });
    const issue = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}`)).body;
    expect(status).toBe(204);
    expect(issue.fields.status.name).toBe('Work in progress');
    expect(issue.fields.priority.name).toBe('Medium');
    expect(issue.fields.comment.total).toBe(0);
  });

  it('a transition that does not start from the current status is refused with 400', async () => {
    const { status } = await site.ask('app', 'POST', `/rest/api/3/issue/${key}/transitions`, {
      transition: { id: '931' },
    });
    expect(status).toBe(400);
  });

  it('a screen takes fields and a comment, and refuses what is not on it', async () => {
    await useWorkflowWithScreen();
    const fresh = await site.report('second');
    const refused = await site.ask('app', 'POST', `/rest/api/3/issue/${fresh}/transitions`, {
      transition: { id: '21' },
      fields: { priority: { id: '1' } },
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.priority).toContain('not on the appropriate screen');
    await site.ask('app', 'POST', `/rest/api/3/issue/${fresh}/transitions`, {
      transition: { id: '21' },
      fields: { resolution: { name: "Won't Do" } },
      update: { comment: [{ add: { body: document('closing') } }] },
    });
    const issue = (await site.ask('app', 'GET', `/rest/api/3/issue/${fresh}`)).body;
    expect(issue.fields.resolution.name).toBe("Won't Do");
    expect(issue.fields.comment.total).toBe(1);
  });

  it('post functions set the resolution on the way to done and clear it on the way back, in one changelog entry each', async () => {
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '761' } });
    const closed = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}?expand=changelog`)).body;
    expect(closed.fields.resolution.name).toBe('Done');
    expect(closed.fields.resolutiondate).toBe('2026-03-02T15:00:00.000+0000');
    expect(closed.changelog.histories[0].items.map((item: { field: string }) => item.field)).toEqual([
      'resolution',
      'status',
    ]);
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '941' } });
    const reopened = (await site.ask('app', 'GET', `/rest/api/3/issue/${key}`)).body;
    expect(reopened.fields.resolution).toBeNull();
    expect(reopened.fields.resolutiondate).toBeNull();
  });

  it('a condition hides a transition from those it does not let through', async () => {
    await useWorkflowWithScreen();
    const fresh = await site.report('third');
    const names = async (who: 'app' | ExampleSite['people']['agent']): Promise<string[]> =>
      (await site.ask(who, 'GET', `/rest/api/3/issue/${fresh}/transitions`)).body.transitions.map(
        (row: { name: string }) => row.name,
      );
    expect(await names('app')).toEqual(['Open', 'Close', 'By the app']);
    expect(await names(site.people.agent)).toEqual(['Open', 'Close']);
  });
});

async function useWorkflowWithScreen(): Promise<void> {
  const { body: roles } = await site.ask('app', 'GET', '/rest/api/3/role');
  const apps = roles.find((role: { name: string }) => role.name === 'atlassian-addons-project-access').id;
  const global = { type: 'GLOBAL', links: [], validators: [], triggers: [], properties: {}, description: '' };
  const statuses = [
    { id: '1', name: 'Open', statusCategory: 'TODO', statusReference: 'open' },
    { id: '6', name: 'Closed', statusCategory: 'DONE', statusReference: 'closed' },
  ];
  await site.ask('app', 'POST', '/rest/api/3/workflows/create', {
    scope: { type: 'GLOBAL' },
    statuses,
    workflows: [
      {
        name: 'With a screen',
        description: '',
        statuses: statuses.map(({ statusReference }) => ({ statusReference, properties: {}, layout: { x: 0, y: 0 } })),
        transitions: [
          { ...global, id: '1', name: 'Create', type: 'INITIAL', toStatusReference: 'open', actions: [] },
          { ...global, id: '11', name: 'Open', toStatusReference: 'open', actions: [] },
          {
            ...global,
            id: '21',
            name: 'Close',
            toStatusReference: 'closed',
            actions: [],
            transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '3' } },
          },
          {
            ...global,
            id: '31',
            name: 'By the app',
            toStatusReference: 'closed',
            actions: [],
            conditions: {
              operation: 'ALL',
              conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: String(apps) } }],
              conditionGroups: [],
            },
          },
        ],
      },
    ],
  });
  const scheme = await site.ask('app', 'POST', '/rest/api/3/workflowscheme', {
    name: 'Screened',
    defaultWorkflow: 'With a screen',
  });
  const { body: types } = await site.ask('app', 'GET', `/rest/api/3/issuetype/project?projectId=${site.projectId}`);
  const { body: now } = await site.ask('app', 'GET', '/rest/api/3/status/Waiting%20for%20support');
  const switched = await site.ask('app', 'POST', '/rest/api/3/workflowscheme/project/switch', {
    projectId: site.projectId,
    targetSchemeId: String(scheme.body.id),
    mappingsByIssueTypeOverride: types.map((type: { id: string }) => ({
      issueTypeId: type.id,
      statusMappings: [{ oldStatusId: now.id, newStatusId: '1' }],
    })),
  });
  expect(switched.status).toBe(303);
}
