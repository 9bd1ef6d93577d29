import { beforeEach, describe, expect, it } from 'vitest';
import { type ExampleSite, exampleSite } from '../example/example-site';
import type { AppRule, Validated, ValidatedTransition } from './app-modules';

const ID = 'ari:cloud:ecosystem::extension/app-1/environment-1/static/rule';

let site: ExampleSite;
let asked: ValidatedTransition[];
let answer: Validated;

beforeEach(() => {
  site = exampleSite();
  asked = [];
  answer = { result: true, errorMessage: null };
  const rule: AppRule = {
    id: ID,
    name: 'Rule',
    description: 'Asks the app.',
    validate: async (given) => {
      asked.push(given);
      return answer;
    },
  };
  site.cloud.install({ workflowRules: [rule], indexedProperties: [] });
});

/** A workflow of two statuses whose way to the second asks the app; the project's issues follow it. */
async function follow(disabled = 'false'): Promise<{ key: string; open: string; done: string }> {
  const rows = [
    { name: 'Asked open', statusCategory: 'TODO', statusReference: 'a' },
    { name: 'Asked done', statusCategory: 'DONE', statusReference: 'b' },
  ];
  const made = await site.ask(site.people.admin, 'POST', '/rest/api/3/workflows/create', {
    scope: { type: 'GLOBAL' },
    statuses: rows,
    workflows: [
      {
        name: 'Asked',
        statuses: rows.map(({ statusReference }) => ({ statusReference, properties: {} })),
        transitions: [
          { id: '1', name: 'Create', type: 'INITIAL', toStatusReference: 'a' },
          {
            id: '2',
            name: 'Done',
            type: 'GLOBAL',
            toStatusReference: 'b',
            validators: [{ ruleKey: 'forge:expression-validator', parameters: { key: ID, disabled } }],
          },
        ],
      },
    ],
  });
  expect(made.status).toBe(200);
  const body = { name: 'Asked', defaultWorkflow: 'Asked' };
  const scheme = await site.ask(site.people.admin, 'POST', '/rest/api/3/workflowscheme', body);
  await site.ask(site.people.admin, 'PUT', '/rest/api/3/workflowscheme/project', {
    workflowSchemeId: String(scheme.body.id),
    projectId: site.projectId,
  });
  const [open, done] = made.body.statuses.map(({ id }: { id: string }) => id);
  return { key: await site.report(), open, done };
}

const go = (key: string) =>
  site.ask(site.people.agent, 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '2' } });

describe('the validator of an app', () => {
  it('is offered to administrators by the name of its module', async () => {
    const { body } = await site.ask(site.people.admin, 'GET', '/rest/api/3/workflows/capabilities');
    expect(body.forgeRules).toEqual([
      {
        id: ID,
        name: 'Rule',
        description: 'Asks the app.',
        ruleKey: 'forge:expression-validator',
        ruleType: 'Validator',
      },
    ]);
    expect((await site.ask(site.people.agent, 'GET', '/rest/api/3/workflows/capabilities')).status).toBe(403);
  });

  it('hears which issue goes from where to where, and lets it pass', async () => {
    const { key, open, done } = await follow();
    expect((await go(key)).status).toBe(204);
    expect(asked).toEqual([{ issue: { key }, transition: { from: { id: open }, to: { id: done } } }]);
  });

  it('refuses with its own words, and the issue stays where it was', async () => {
    const { key, open } = await follow();
    answer = { result: false, errorMessage: 'Not yet.' };
    expect(await go(key)).toMatchObject({ status: 400, body: { errorMessages: ['Not yet.'] } });
    const { body } = await site.ask(site.people.agent, 'GET', `/rest/api/3/issue/${key}?fields=status`);
    expect(body.fields.status.id).toBe(open);
  });

  it('lets nothing pass once its app is uninstalled', async () => {
    const { key } = await follow();
    site.cloud.install(null);
    expect((await go(key)).status).toBe(400);
  });

  it('is not asked while it is disabled', async () => {
    const { key } = await follow('true');
    answer = { result: false, errorMessage: null };
    expect((await go(key)).status).toBe(204);
    expect(asked).toEqual([]);
  });
});
