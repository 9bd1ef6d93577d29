import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { INTAKE_FIELDS } from '../../core';
import { HOUR, MINUTE, MONDAY, openSite } from '../jira-plugin/example-site';
import type { Act } from '../scenarios/act';
import type { JiraDriver } from '../scenarios/jira/driver';
import { appManifest } from '../scenarios/jira/site';

const text = readFileSync('docs/jira-jql.md', 'utf8');
/** The last cell of each row that holds a query, and the queries between the tables that name the project. */
const queries = [
  ...[...text.matchAll(/^\|.*\| `([^`]+)` \|$/gm)].map(([, query]) => query!),
  ...[...text.matchAll(/`(project = [^`]+)`/g)].map(([, query]) => query!),
];

/** What each query of the document finds among the incidents of this test. */
const FOUND: Readonly<Record<string, string>> = {
  '"First response due" <= 1h': 'down',
  '"First response due" < now() ORDER BY "First response due" ASC': 'down',
  '"Customer\'s answer due" <= 3d': 'asked',
  '"Closes at" <= 7d': 'answered',
  'Severity = "Severity 1" AND status != Closed': 'down called',
  'Entitlement in ("No agreement", "Agreement expired", "Organization unknown")': 'held',
  'status in ("Customer Information Requested", "Resolved Pending Confirmation")': 'asked answered',
  'status = "Verification Required"': 'held',
  'processStanding is EMPTY': 'away',
  'firstResponseOutcome = late': 'down',
  'customerAnswerOutcome is not EMPTY': 'done',
  'statusUpdateOutcome in (kept, late)': 'called',
  'statusUpdateDue <= 4h': 'called',
  'missingDetails in (productVersion, stepsToReproduce)': 'down called asked answered done held told',
  'reportCompleteness < 50': 'down called asked answered done held told',
  'callToCustomer = outstanding': 'down',
  'writtenReport = outstanding': 'told',
  'severityReview = needed': 'told',
  'supportTier = product-support-engineer': 'down',
  'supervisorRequest = requested AND status != Closed': 'down',
  'surveyScore >= 4': 'done',
  'project = SUP AND supportTier = product-support-engineer AND firstResponseOutcome = late ORDER BY created DESC':
    'down',
};

const PROBLEM = {
  request: 'problem',
  productionDown: 'no',
  workaround: 'yes',
  impact: 'documented-functionality',
} as const;
const DOWN = { request: 'problem', productionDown: 'yes', workaround: 'no' } as const;
const ANN = 'ann@acme.test';
const at = MONDAY;
const report = (as: string, more: Partial<Extract<Act, { do: 'report' }>> = {}): Act => ({
  at,
  do: 'report',
  by: ANN,
  as,
  channel: 'portal',
  subject: 'Import stops',
  body: 'The import stops.',
  answers: PROBLEM,
  ...more,
});

/** What happens within the first minutes of Monday. */
const STORY: readonly Act[] = [
  { at, do: 'change-policy', policy: { severities: { 1: { statusUpdate: { target: '30m', basis: 'business' } } } } },
  report('down', { answers: DOWN }),
  report('called', { answers: DOWN }),
  report('asked'),
  report('answered'),
  report('done'),
  report('held', { by: 'zed@home.test' }),
  report('told', { channel: 'phone', by: ANN, answers: {}, subject: 'Something', body: 'Something is odd.' }),
  {
    at,
    do: 'mail',
    as: 'away',
    by: ANN,
    subject: 'Automatic reply: Out of office',
    body: 'I am away.',
  },
  { at, do: 'log-call', on: 'called', by: 'agent', reached: true },
  {
    at,
    do: 'reply',
    on: 'asked',
    by: 'agent',
    response: 'request-for-information',
    questions: [{ kind: 'logs', text: 'Which log?' }],
  },
  { at, do: 'reply', on: 'answered', by: 'agent', response: 'information-or-resolution', text: 'Corrected.' },
  {
    at,
    do: 'reply',
    on: 'done',
    by: 'agent',
    response: 'request-for-information',
    questions: [{ kind: 'logs', text: 'Which log?' }],
  },
  { at, do: 'reply', on: 'done', by: ANN, text: 'Here it is.' },
  { at, do: 'close', on: 'done', by: 'agent' },
  { at, do: 'answer-survey', on: 'done', by: ANN, score: 5 },
  { at, do: 'escalate', on: 'down', by: 'agent', reason: 'Needs the source.' },
  { at, do: 'request-supervisor', on: 'down', by: ANN },
];

let driver: JiraDriver;

beforeAll(async () => {
  driver = await openSite();
  for (const [place, step] of STORY.entries()) {
    await driver.advanceTo(MONDAY + place * 10_000);
    await driver.perform({ ...step, at: MONDAY + place * 10_000 });
    await driver.site.settle();
  }
  await driver.advanceTo(MONDAY + HOUR + MINUTE);
});

async function found(query: string): Promise<string> {
  const jql = query.startsWith('project') ? query : `project = SUP AND ${query}`;
  const answer = await driver.site.request(driver.town.user('agent').authorization, 'POST', '/rest/api/3/search/jql', {
    jql,
    fields: ['key'],
  });
  const keys = (answer as { issues: { key: string }[] }).issues.map(({ key }) => key);
  const names = STORY.flatMap((step) => ('as' in step && step.as ? [step.as] : []));
  return names.filter((name) => keys.includes(driver.keyOf(name))).join(' ');
}

describe('what JQL finds of the process', () => {
  it.each(queries)('%s', async (query) => {
    expect(FOUND, 'what this query finds is told in the test').toHaveProperty([query]);
    expect(await found(query)).toBe(FOUND[query]);
  });

  it('is all that the document tells', () => {
    expect(Object.keys(FOUND).sort()).toEqual([...new Set(queries)].sort());
  });

  it('has a row for each word that the manifest asks for, and no other', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, word]) => word!);
    const words = driver.site.host.modules.indexedProperties.map(({ alias }) => alias!);
    expect(rows.sort()).toEqual([...words].sort());
    for (const word of words)
      expect(
        queries.some((query) => query.includes(word)),
        word,
      ).toBe(true);
    expect(appManifest().modules['jira:entityProperty']).toHaveLength(1);
  });

  it('is found by the written-out path as well', async () => {
    expect(await found('issue.property["support-process.incident"].tier = product-support-engineer')).toBe('down');
  });

  it('names the details of a report as the process does', () => {
    const named = [...text.slice(text.indexOf('The details are called')).matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    expect(named.filter((name) => (INTAKE_FIELDS as readonly string[]).includes(name))).toEqual(
      INTAKE_FIELDS.slice(0, 10),
    );
  });
});
