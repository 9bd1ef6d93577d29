import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultPolicy, mergePolicy } from '../../core';
import { run } from '../../preview/run';
import {
  JONAS,
  jiraComment,
  jiraIssue,
  ZENDESK,
  zendeskAudit,
  zendeskChange,
  zendeskComment,
  zendeskTicket,
} from './example-lines';

const NOW = Date.parse('2026-03-12T12:00:00Z');

let folder = '';
const path = (name: string): string => join(folder, name);

function write(name: string, content: string): string {
  writeFileSync(path(name), content);
  return path(name);
}

const policy = (name: string, change: unknown): string =>
  write(name, JSON.stringify(mergePolicy(defaultPolicy, change)));

const ndjson = (name: string, ...lines: readonly unknown[]): string =>
  write(name, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));

async function preview(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    clock: () => NOW,
    terminal: null,
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const answered = jiraIssue({
  fields: { priority: { id: '2', name: 'High' } },
  comments: [jiraComment('1', '2026-03-03T16:00:00.000+0000', JONAS, true)],
});
const solved = zendeskTicket([
  zendeskAudit(
    10,
    '2026-03-02T11:00:00Z',
    ZENDESK.AGENT,
    zendeskComment(11, ZENDESK.AGENT),
    zendeskChange(12, 'status', 'solved'),
  ),
]);

let sooner = '';
let longer = '';
let history = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  sooner = policy('sooner.json', { severities: { 2: { firstResponse: { target: '8h' } } } });
  longer = policy('longer.json', { closure: { waits: { 'Resolved Pending Confirmation': 5 } } });
  history = ndjson('history.ndjson', answered, solved);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the preview command', () => {
  test('E2: shows what changes, the sums per severity, and the incidents that change most', async () => {
    const { code, out, err } = await preview('--policy', sooner, history);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Severity 2, first response  24 h of support time  8 h of support time');
    expect(out).toContain('2 incidents, 1 stays as it is, 0 deadlines later, 1 deadline earlier, 1 breach gained');
    expect(out).toMatch(/breaches gained +1 +0 +1 +0/);
    expect(out).toMatch(
      /#40100 +Severity 2 +First response +Met, was due Thu 5 Mar 10:00 +Breached, was due Tue 3 Mar 10:00/,
    );
  });

  test('I2: both platforms may stand in one file, and closures of the past move', async () => {
    const { out } = await preview('--policy', longer, history);
    expect(out).toMatch(/Automatic closure +Thu 5 Mar 17:00 +Mon 9 Mar 17:00/);
  });

  test('E6: the same policy changes nothing', async () => {
    const { out } = await preview('--policy', longer, '--current', longer, history);
    expect(out).toContain('Nothing: the two policies say the same.');
    expect(out).toContain('2 incidents, 2 stay as they are');
    expect(out).not.toContain('What changes most');
  });

  test('E6: --open shows only what judging the open incidents anew would do', async () => {
    const { out } = await preview('--policy', sooner, '--open', history);
    expect(out).toContain('judged anew');
    expect(out).toContain('1 open incident, 1 stays as it is, 0 deadlines later, 0 deadlines earlier');
  });

  test('E6: --now takes the place of the clock', async () => {
    const { out } = await preview('--policy', longer, '--now', '2026-03-04T12:00:00+00:00', history);
    expect(out).toContain('As of Wed 4 Mar 2026 12:00 (UTC)');
    expect(out).toMatch(/Reminder +Wed 4 Mar 09:00|Reminder +today 09:00/);
  });

  test('C1: lines that cannot be read are named with file and line, counted, and left out', async () => {
    const mixed = ndjson('mixed.ndjson', answered, '{"cut', '', { hello: 1 }, solved);
    const { code, out } = await preview('--policy', sooner, mixed);
    expect(code).toBe(0);
    expect(out).toContain('2 lines left out');
    expect(out).toContain(`${mixed}:2: This is no JSON.`);
    expect(out).toContain(`${mixed}:4: This is neither a Jira issue`);
    expect(out).toContain('2 incidents');
  });

  test('C1: of many faulty lines only the first are named', async () => {
    const bad = ndjson('bad.ndjson', answered, ...Array.from({ length: 30 }, () => '{}'));
    const { out } = await preview('--policy', sooner, bad);
    expect(out).toContain('30 lines left out');
    expect(out).toContain('and 10 more');
  });

  test('I1: statuses are read as the administrator says, and those that nobody knows are named', async () => {
    const changelog = {
      startAt: 0,
      total: 1,
      histories: [
        {
          id: '1',
          created: '2026-03-02T12:00:00.000+0000',
          author: JONAS,
          items: [
            { field: 'status', fieldId: 'status', from: '1', fromString: 'x', to: '77', toString: 'With customer' },
          ],
        },
      ],
    };
    const own = ndjson('own.ndjson', { ...answered, changelog });
    const unknown = await preview('--policy', sooner, own);
    expect(unknown.out).toContain('Read as Open, because nothing says what they mean: With customer (1)');
    const statuses = write('statuses.json', '{"With customer": "Customer Information Requested"}');
    const told = await preview('--policy', sooner, '--statuses', statuses, own);
    expect(told.out).not.toContain('Read as Open');
    const wrong = await preview('--policy', sooner, '--statuses', write('wrong.json', '{"A": "B"}'), own);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('A: name one of New, Open');
  });

  test('C1: a history that the export cut short is said to be so', async () => {
    const { comment: _, ...uncommented } = answered.fields;
    const cut = ndjson(
      'cut.ndjson',
      { ...answered, changelog: { startAt: 0, total: 300, histories: [] } },
      { ...answered, fields: uncommented },
      { ...solved, count: 120 },
      { ...solved, meta: { has_more: true } },
      solved,
    );
    expect((await preview('--policy', sooner, cut)).out).toContain('only a part of the changes or comments: 4.');
  });

  test('E2: --html writes one page that loads nothing, with every chart’s figures as a table', async () => {
    const page = path('page.html');
    const { code, out } = await preview('--policy', sooner, '--html', page, history);
    expect(code).toBe(0);
    expect(out).toContain(`The page is in ${page}`);
    const html = readFileSync(page, 'utf8');
    expect(html.match(/<svg /g)?.length).toBe(html.match(/<caption>/g)?.length);
    expect(html).not.toMatch(/<script|<link|src=|url\(|@import/);
    expect(html).toContain('#40100');
  });

  test('C1: words of a ticket are never markup', async () => {
    const page = path('escaped.html');
    const nasty = { ...answered, fields: { ...answered.fields, summary: '<img src=x onerror=alert(1)>' } };
    await preview('--policy', sooner, '--html', page, ndjson('nasty.ndjson', nasty));
    expect(readFileSync(page, 'utf8')).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('C1: --stats says how long it took and how much memory it needed', async () => {
    expect((await preview('--policy', sooner, '--stats', history)).err).toMatch(
      /^2 tickets in \d+\.\d s, at most \d+ MB/,
    );
  });

  test('C1: a terminal gets a progress bar', async () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    const drawn: string[] = [];
    terminal.on('data', (chunk: Buffer) => drawn.push(String(chunk)));
    const io = { out: () => {}, err: () => {}, clock: () => NOW, terminal };
    expect(await run(['--policy', sooner, history], io)).toBe(0);
    expect(drawn.join('')).toContain('Reading');
  });
});

describe('a command that cannot be carried out', () => {
  test('C1: --help prints the usage', async () => {
    expect(await preview('--help')).toMatchObject({ code: 0, err: '' });
    expect((await preview('--help')).out).toContain('--policy FILE');
  });

  test('C1: everything that is missing or wrong is named at once', async () => {
    const { code, err } = await preview('--now', 'noon', '--top', 'x', '--severity', 'mood');
    expect(code).toBe(2);
    for (const words of ['No changed policy', 'No history', '--now noon', '--top x', '--severity mood'])
      expect(err).toContain(words);
    expect((await preview('--polcy', 'x')).err).toContain('--polcy');
  });

  test('E6: every fault of a policy is named with its place and what to enter', async () => {
    const broken = policy('broken.json', {
      severities: { 2: { firstResponse: { target: '2d' } } },
      closure: { notice: 9 },
    });
    const { code, err } = await preview('--policy', broken, history);
    expect(code).toBe(2);
    expect(err).toContain('severities.2.firstResponse.target: Days can be read in two ways.');
    expect(err).toContain('closure.waits.Resolved Pending Confirmation: Reminder must come before closing');
  });

  test.each([
    ['a missing policy', () => ['--policy', path('none.json'), history], 2, 'There is no such file.'],
    ['a policy that is no JSON', () => ['--policy', write('text.json', 'hello'), history], 2, 'This is no JSON.'],
    ['a missing history', () => ['--policy', sooner, path('none.ndjson')], 2, 'There is no such file.'],
    ['a folder', () => ['--policy', sooner, folder], 2, 'This is a folder. Name the files in it.'],
    ['an empty file', () => ['--policy', sooner, write('empty.ndjson', '')], 1, 'No ticket could be read'],
    ['nothing but faulty lines', () => ['--policy', sooner, ndjson('none.ndjson', '{}')], 1, 'No ticket could be read'],
    [
      'one JSON document over several lines',
      () => ['--policy', sooner, write('pretty.json', JSON.stringify({ issues: [jiraIssue()] }, null, 2))],
      1,
      'looks like one JSON document over several lines',
    ],
    [
      'a page in no folder',
      () => ['--policy', sooner, '--html', path('no/page.html'), history],
      2,
      'cannot be written',
    ],
  ])('C1: %s is said with what to do', async (_, args, code, words) => {
    const result = await preview(...args());
    expect(result.code).toBe(code);
    expect(result.err).toContain(words);
  });
});
