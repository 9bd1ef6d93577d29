import { beforeEach, describe, expect, it } from 'vitest';
import type { AppModules } from '../apps/app-modules';
import { type ExampleSite, exampleSite } from '../example/example-site';

let site: ExampleSite;

const INDEXED: AppModules['indexedProperties'] = (
  [
    ['severity', 'number', 'processSeverity'],
    ['dueAt', 'date', 'processDue'],
    ['state', 'string', 'processState'],
    ['asked', 'string', null],
    ['told', 'text', null],
    ['hidden', 'string', null],
  ] as const
).map(([path, type, alias]) => ({ propertyKey: 'incident', path, type, alias }));

beforeEach(async () => {
  site = exampleSite();
  for (const summary of ['Vault is down', 'Login page is slow', 'Question about export']) {
    await site.report(summary);
    await site.clock.advanceTo(site.clock.now() + 10 * 60_000);
  }
  await site.ask('app', 'PUT', '/rest/api/3/issue/SUP-40101/properties/incident', {
    severity: 2,
    dueAt: '2026-03-02T16:00:00Z',
    state: 'open',
    asked: ['version', 'logs'],
    told: 'The vault is down again',
    hidden: 1,
  });
  site.cloud.install({ workflowRules: [], indexedProperties: INDEXED });
  await site.ask('app', 'PUT', '/rest/api/3/issue/SUP-40101', { update: { labels: [{ add: 'vip' }] } });
});

const keys = async (jql: string): Promise<string[]> => {
  const { body } = await site.ask('app', 'POST', '/rest/api/3/search/jql', { jql, fields: ['key'] });
  return body.issues?.map((issue: { key: string }) => issue.key) ?? body.errorMessages;
};

describe('JQL', () => {
  it.each([
    ['project = SUP ORDER BY key ASC', ['SUP-40100', 'SUP-40101', 'SUP-40102']],
    ['project = SUP', ['SUP-40102', 'SUP-40101', 'SUP-40100']],
    ['key in (SUP-40100, SUP-40102) order by created', ['SUP-40100', 'SUP-40102']],
    ['key > SUP-40100 AND NOT labels = vip', ['SUP-40102']],
    ['labels = vip OR summary ~ vault ORDER BY key', ['SUP-40100', 'SUP-40101']],
    ['labels is EMPTY AND text ~ "export"', ['SUP-40102']],
    ['updated >= -5m', ['SUP-40101']],
    ['created <= -25m', ['SUP-40100']],
    ['created >= "2026-03-02 15:15"', ['SUP-40102']],
    ['reporter = "ann@acme.test" AND assignee is EMPTY AND created < -11m ORDER BY key', ['SUP-40100', 'SUP-40101']],
    ['status = "Waiting for support" AND statusCategory != Done AND key = SUP-40100', ['SUP-40100']],
    ['issue.property[incident].state = open', ['SUP-40101']],
    ['issue.property["incident"].severity = 2 AND cf[10000] is not EMPTY', ['SUP-40101']],
    ['issue.property[incident].severity <= 2', ['SUP-40101']],
    ['issue.property[incident].dueAt <= "2026-03-02 16:00"', ['SUP-40101']],
    ['processDue <= 1h', ['SUP-40101']],
    ['processDue <= 20m', []],
    ['processDue > now() AND processDue <= endOfDay()', ['SUP-40101']],
    ['processState = open', ['SUP-40101']],
    ['processState = Open', []],
    ['PROCESSSTATE in (open, done) AND processSeverity < 3', ['SUP-40101']],
    ['processState is EMPTY ORDER BY key', ['SUP-40100', 'SUP-40102']],
    ['processState != open', []],
    ['processSeverity >= 2 ORDER BY processDue ASC', ['SUP-40101']],
    ['issue.property[incident].asked = logs', ['SUP-40101']],
    ['issue.property[incident].told ~ vault', ['SUP-40101']],
    ['issue.property[incident].hidden = 1', []],
    ['issue.property[incident].unknown = 1', []],
    [
      'project = SUP AND resolution = Unresolved AND "Request Type" = "Report a system problem" AND key = SUP-40101',
      ['SUP-40101'],
    ],
  ])('%s', async (jql, expected) => {
    expect(await keys(jql)).toEqual(expected);
  });

  it.each([
    ['', 'Unbounded'],
    ['ORDER BY created', 'Unbounded'],
    ['project = NOPE', 'does not exist'],
    ['severity = 1', 'does not exist'],
    ['processState ~ open', "The operator '~' is not supported"],
    ['processState > a', "The operator '>' is not supported"],
    ['issue.property[incident].told = vault', "The operator '=' is not supported"],
    ['project = SUP AND', 'ends'],
    ['project SUP', 'Expecting'],
  ])('%j is refused with 400', async (jql, message) => {
    const answer = await site.ask('app', 'POST', '/rest/api/3/search/jql', { jql });
    expect(answer.status).toBe(400);
    expect(answer.body.errorMessages.join()).toContain(message);
  });
});

describe('the new search', () => {
  it('pages by token, tells no total, and gives ids only unless fields are asked for', async () => {
    const first = (await site.ask('app', 'GET', '/rest/api/3/search/jql?jql=project%20%3D%20SUP&maxResults=2')).body;
    expect(first.issues).toEqual([{ id: '10002' }, { id: '10001' }]);
    expect(first.isLast).toBe(false);
    expect(first.total).toBeUndefined();
    const token = encodeURIComponent(first.nextPageToken);
    const second = (
      await site.ask('app', 'GET', `/rest/api/3/search/jql?jql=project%20%3D%20SUP&nextPageToken=${token}`)
    ).body;
    expect(second).toEqual({ issues: [{ id: '10000' }], isLast: true });
    const other = await site.ask(
      'app',
      'GET',
      `/rest/api/3/search/jql?jql=project%20in%20(SUP)&nextPageToken=${token}`,
    );
    expect(other.status).toBe(400);
  });

  it('gives no more than 100 issues with fields, whatever was asked for', async () => {
    for (let i = 0; i < 110; i++) await site.report(`more ${i}`);
    const page = (
      await site.ask('app', 'POST', '/rest/api/3/search/jql', {
        jql: 'project = SUP',
        fields: ['summary'],
        maxResults: 500,
      })
    ).body;
    expect([page.issues.length, page.isLast]).toEqual([100, false]);
    const light = (await site.ask('app', 'POST', '/rest/api/3/search/jql', { jql: 'project = SUP', maxResults: 500 }))
      .body;
    expect([light.issues.length, light.isLast]).toEqual([113, true]);
  });

  it('the old /search is gone: 410', async () => {
    expect((await site.ask('app', 'GET', '/rest/api/3/search?jql=project%20%3D%20SUP')).status).toBe(410);
  });

  it('finds only what the caller may see', async () => {
    const found = await site.ask(site.people.stranger, 'POST', '/rest/api/3/search/jql', { jql: 'project = SUP' });
    expect(found.body.issues).toEqual([]);
  });
});
