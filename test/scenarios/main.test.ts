import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from './main';

const AT = '2026-03-02T09:00:00Z';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
});

function file(name: string, content: object | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const scenario = (title: string, status: string) => ({
  title,
  clauses: [],
  policy: { entitlement: { required: false } },
  people: [{ email: 'ann@acme.test', name: 'Ann' }],
  steps: [
    { at: AT, do: 'report', by: 'ann@acme.test', channel: 'portal', subject: 'Vault' },
    { at: AT, expect: { status } },
  ],
});

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

describe('npm run scenario', () => {
  it('prints a line per scenario and the count last', async () => {
    const passing = file('a.json', scenario('All is well', 'New'));
    expect(await run(passing)).toEqual({ code: 0, out: ['ok All is well', '1 passed, 0 failed'], err: [] });
  });

  it('prints the differences indented under a failure, and exits 1', async () => {
    const passing = file('a.json', scenario('All is well', 'New'));
    const failing = file('b.json', scenario('All is not', 'Open'));
    expect(await run(failing, passing)).toEqual({
      code: 1,
      out: [
        'not ok All is not',
        '  step 2: status: expected "Open", got "New"',
        'ok All is well',
        '1 passed, 1 failed',
      ],
      err: [],
    });
  });

  it('runs the scenarios of a folder by name, and nothing else in it', async () => {
    file('b.json', scenario('Second', 'New'));
    file('a.json', scenario('First', 'New'));
    file('README.md', 'No scenario.');
    expect((await run(folder)).out).toEqual(['ok First', 'ok Second', '2 passed, 0 failed']);
  });

  it('exits 2 at files that are no scenarios, names every fault, and runs nothing', async () => {
    const passing = file('a.json', scenario('All is well', 'New'));
    const bad = file('b.json', { ...scenario('Bad', 'Opened'), title: '' });
    const { code, out, err } = await run(passing, bad, join(folder, 'c.json'));
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      `${bad}: title`,
      `${bad}: steps[1].expect.status`,
      `${join(folder, 'c.json')}: cannot be read (ENOENT)`,
    ]);
  });

  it.each([
    [[], 'No scenario file is named.'],
    [['--platform', 'sharepoint', 'a.json'], 'There is no platform "sharepoint".'],
  ])('exits 2 at a wrong command line: %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err[0]).toBe(message);
    expect(err[1]).toContain('Usage: npm run -s scenario');
  });
});
