import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ForgeManifest, manifestSchema, readManifest } from './forge-manifest';
import { eventScopes, FORGE_RULES, manifestFaults } from './forge-rules';
import { callsIn, scopeFaults } from './scopes';
import { vendorFindings } from './vendor-lint';

const manifest = readManifest();
const stores = "import { kvs } from '@forge/kvs';";
const withScopes = (scopes: string[]): ForgeManifest => ({
  ...manifest,
  permissions: { ...manifest.permissions, scopes },
});

const APP = { id: 'ari:cloud:ecosystem::app/3f1c9a52-6b0e-4c5e-9a55-7d2f4f0b8c11', runtime: { name: 'nodejs24.x' } };
const panel = (type: string, more: object = {}): object => ({
  [type]: [{ key: 'panel', resource: 'page', render: 'native', ...more }],
});
const page = [{ key: 'page', path: 'jira-plugin/ui/page.tsx' }];
const worker = (more: object = {}): object => ({ function: [{ key: 'work', handler: 'index.work', ...more }] });
const taken = { consumer: [{ key: 'taken', queue: 'todo', function: 'work' }], ...worker() };
const words = (...aliases: string[]) => ({
  'jira:entityProperty': [
    { key: 'words', values: aliases.map((searchAlias) => ({ path: 'a', type: 'string', searchAlias })) },
  ],
});

/** The smallest manifest with these modules. */
const small = (modules: object, more: object = {}): ForgeManifest =>
  manifestSchema.parse({ app: APP, permissions: { scopes: [] }, modules, ...more });
const storing = { permissions: { scopes: ['storage:app'] } };
const told = (events: string[]) => ({ trigger: [{ key: 'told', function: 'work', events }], ...worker() });

type Case = readonly [
  rule: string,
  faulty: ForgeManifest,
  sources: string,
  says: RegExp,
  clean: ForgeManifest,
  cleanSources: string,
];
const of = (rule: string, faulty: ForgeManifest, says: RegExp, clean: ForgeManifest): Case => [
  rule,
  faulty,
  '',
  says,
  clean,
  '',
];
const inCode = (rule: string, faulty: string, says: RegExp, clean: string, manifest = small({})): Case => [
  rule,
  manifest,
  faulty,
  says,
  manifest,
  clean,
];

const STORAGE = 'storage:app exactly when the app stores';
const EGRESS = 'no egress, no remote: the app can carry "Runs on Atlassian"';
const PORTAL = 'customers reach what is on the portal, and nothing else';
const TIME = 'time for long runs only where Forge gives it';
const FUNCTIONS = 'every function is there and used';
const RESOURCES = 'every resource is there and shown';
const QUEUES = 'queues have their consumer';
const WORDS = 'each word of JQL stands for one thing';
const DETAIL = 'jiraServiceManagement:portalRequestDetailPanel';

const CASES: readonly Case[] = [
  ...['kvs', 'storage', 'sql', 'object-store'].map((name) =>
    inCode(
      STORAGE,
      `import { it } from '@forge/${name}';`,
      /stores without storage:app/,
      "import { it } from '@forge/api';",
    ),
  ),
  inCode(STORAGE, "import { route, storage } from '@forge/api';", /stores without storage:app/, ''),
  [STORAGE, small({}, storing), '', /storage:app is not used/, small({}, storing), stores],
  of(
    'product events exist',
    small(told(['avi:jira:updated:issuez'])),
    /no event avi:jira:updated:issuez/,
    small(told(['avi:jira:updated:issue', 'avi:forge:installed:app'])),
  ),
  of(
    'no UI Kit 1',
    small({ 'jira:issuePanel': [{ key: 'panel', function: 'work' }] }),
    /panel is a module of UI Kit 1/,
    small({ ...panel('jira:issuePanel'), 'jira:workflowValidator': [{ key: 'rule', function: 'work' }] }),
  ),
  of(EGRESS, small({}, { permissions: { scopes: [], external: {} } }), /permissions.external is set/, small({})),
  of(EGRESS, small({}, { remotes: [] }), /remotes are set/, small({})),
  ...["await fetch('https://x.test')", "api.fetch('https://x.test')", "invokeRemote('x')"].map((code) =>
    inCode(EGRESS, code, /asks another server/, 'asApp().requestJira(route`/x`); prefetch(); await this.fetch()'),
  ),
  of(
    PORTAL,
    small(panel(DETAIL)),
    /no customer can use it/,
    small(panel(DETAIL, { unlicensedAccess: ['customer', 'unlicensed'] })),
  ),
  of(
    PORTAL,
    small(panel(DETAIL, { unlicensedAccess: ['anonymous'] })),
    /cannot be anonymous/,
    small(panel('jiraServiceManagement:portalFooter', { unlicensedAccess: ['anonymous'] })),
  ),
  of(
    PORTAL,
    small(panel('jira:issuePanel', { unlicensedAccess: ['customer'] })),
    /cannot be customer/,
    small(panel('jira:issuePanel')),
  ),
  ...['jiraServiceManagement:queuePage', 'jiraServiceManagement:organizationPanel', 'jira:dashboardGadget'].map(
    (type) =>
      of(PORTAL, small(panel(type, { unlicensedAccess: ['unlicensed'] })), /cannot be unlicensed/, small(panel(type))),
  ),
  of(
    'every key once',
    small({ ...panel('jira:issuePanel'), function: [{ key: 'panel', handler: 'index.work' }] }),
    /key panel is there twice/,
    small({ ...panel('jira:issuePanel'), ...worker() }),
  ),
  of(
    'keys are short enough',
    small({ function: [{ key: 'f'.repeat(24) }] }),
    /longer than 23/,
    small({ function: [{ key: 'f'.repeat(23) }] }),
  ),
  of(
    'keys are short enough',
    small({}, { resources: [{ key: 'r'.repeat(24), path: 'x' }] }),
    /longer than 23/,
    small({}, { resources: page }),
  ),
  of(
    TIME,
    small({ ...taken, ...worker({ timeoutSeconds: 901 }) }),
    /more than 900 seconds/,
    small({ ...taken, ...worker({ timeoutSeconds: 900 }) }),
  ),
  of(
    TIME,
    small({ ...panel('jira:issuePanel', { resolver: { function: 'work' } }), ...worker({ timeoutSeconds: 60 }) }),
    /jira:issuePanel panel uses it/,
    small({ ...panel('jira:issuePanel', { resolver: { function: 'work' } }), ...worker() }),
  ),
  of(TIME, small({ ...told([]), ...worker({ timeoutSeconds: 60 }) }), /trigger told uses it/, small(told([]))),
  of(FUNCTIONS, small({ consumer: [{ key: 'taken', function: 'gone' }] }), /no function gone/, small(taken)),
  of(FUNCTIONS, small(worker()), /no module uses the function work/, small(taken)),
  of(
    RESOURCES,
    small(panel('jira:issuePanel')),
    /no resource page/,
    small(panel('jira:issuePanel'), { resources: page }),
  ),
  of(
    RESOURCES,
    small({}, { resources: page }),
    /no module shows the resource page/,
    small(panel('jira:dashboardGadget', { edit: { resource: 'page' } }), { resources: page }),
  ),
  of(
    RESOURCES,
    small(panel('jira:issuePanel'), { resources: [{ key: 'page', path: 'static/build' }] }),
    /none that the bundler/,
    small(panel('jira:issuePanel'), { resources: page }),
  ),
  of(
    'the app has an id',
    small({}, { app: { ...APP, id: 'ari:cloud:ecosystem::app/mine' } }),
    /mine is no id/,
    small({}),
  ),
  of(
    QUEUES,
    small({ consumer: [{ key: 'taken', queue: 'todo', resolver: { function: 'work', method: 'm' } }] }),
    /in the old way/,
    small(taken),
  ),
  inCode(QUEUES, "new Queue({ key: 'lost' })", /the queue lost/, "new Queue({ key: 'todo' })", small(taken)),
  of(WORDS, small(words('tier', 'Tier')), /word tier is there twice/, small(words('tier', 'other'))),
  of(
    WORDS,
    small(words(...Array.from({ length: 101 }, (_, place) => `w${place}`))),
    /indexes 100 values/,
    small(words(...Array.from({ length: 100 }, (_, place) => `w${place}`))),
  ),
  inCode(
    'calls of Jira name their path where they are made',
    'asApp().requestJira(path)',
    /path from elsewhere/,
    'asApp().requestJira(\n  route`/x`)',
  ),
];

describe('our rules for what the vendor’s manifest checks let pass', () => {
  it('have nothing to say about the manifest that ships', () => {
    expect(manifestFaults(manifest, stores)).toEqual([]);
  });

  it.each(CASES)(
    '%s: what breaks it is named, and nothing else',
    (rule, faulty, sources, says, clean, cleanSources) => {
      const check = FORGE_RULES[rule]!;
      expect(check(faulty, sources).join('; ')).toMatch(says);
      expect(check(clean, cleanSources)).toEqual([]);
    },
  );

  it('are each broken by one of these', () => {
    expect([...new Set(CASES.map(([rule]) => rule))].sort()).toEqual(Object.keys(FORGE_RULES).sort());
  });
});

describe('the vendor’s linter', { timeout: 180_000 }, () => {
  const text = readFileSync('manifest.yml', 'utf8');

  it('has neither an error nor a warning for the app that ships', async () => {
    expect(await vendorFindings()).toEqual([]);
  });

  it.each([
    [
      'a handler that nobody exports, of which it only warns',
      text.replace('index.onSchedule', 'index.onNothing'),
      /Cannot find exported function "onNothing"/,
    ],
    ['a scope that a call needs', text.replace('    - write:jira-work\n', ''), /requires "write:jira-work" scope/],
  ])('names %s', async (_, broken, says) => {
    const said = (await vendorFindings(process.cwd(), broken)).map(({ message }) => message).join('; ');
    expect(said).toMatch(says);
  });
});

describe('the scopes of the calls that the code makes', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code under test, not a template of ours
  const call = "asApp().requestJira(route`/rest/api/3/issue/${id}?fields=summary`, {\n  method: 'PUT',\n  headers,\n})";

  it('reads a call as it stands in the code', () => {
    expect(callsIn(call)).toEqual([{ method: 'PUT', path: '/rest/api/3/issue/{}' }]);
  });

  it('names a scope that a call needs and the manifest lacks', () => {
    expect(scopeFaults(withScopes(['storage:app']), call, [])).toEqual([
      'PUT /rest/api/3/issue/{} needs write:jira-work',
    ]);
  });

  it('names a scope that nothing needs', () => {
    expect(scopeFaults(withScopes(['write:jira-work', 'manage:jira-data']), call, [])).toEqual([
      'manage:jira-data is not needed by any call',
    ]);
  });

  it('names a call that no API description has', () => {
    expect(scopeFaults(withScopes([]), 'requestJira(route`/rest/api/3/nowhere`)', [])).toEqual([
      'GET /rest/api/3/nowhere is in no API description',
    ]);
  });

  it('adds what it needs to hear of events', () => {
    expect(eventScopes(small(told(['avi:jira:updated:issue', 'avi:jira:set:issue-property'])))).toEqual([
      'read:jira-work',
    ]);
    expect(eventScopes(small({}))).toEqual([]);
  });

  it('finds the calls of the app that ships', () => {
    expect(callsIn(readFileSync('jira-plugin/jira/issue.ts', 'utf8')).length).toBeGreaterThan(4);
  });
});
