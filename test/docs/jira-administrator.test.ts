import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readManifest } from '../checks/forge-manifest';

const DOC = 'docs/jira-administrator.md';
const text = readFileSync(DOC, 'utf8');
const matches = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, found]) => found!))];

/** The vendor's commands that it names, with their options: `forge COMMAND --help` of @forge/cli 13.3.0. */
const FORGE: Readonly<Record<string, readonly string[]>> = {
  deploy: ['environment'],
  eligibility: ['environment'],
  install: ['environment', 'product', 'site', 'upgrade'],
  login: [],
  logs: ['environment', 'since'],
  register: [],
  uninstall: ['environment', 'product', 'site'],
};

/** What the app says; `SUP` stands where it says the project's key. */
const said = [
  ...globSync('test/core/texts/approved/*.txt').map((file) => readFileSync(file, 'utf8')),
  readFileSync('jira-plugin/locales/en-US.json', 'utf8'),
].join('\n');
const isSaid = (label: string): boolean => said.includes(label.replace('SUP', 'x0x'));

describe('the guide for administrators of Jira', () => {
  it.each(matches(/\*\*([^*]+)\*\*/g))('shows “%s” as the screens do', (label) => {
    expect(isSaid(label)).toBe(true);
  });

  it('names scripts that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const named = matches(/npm (?:run )?((?!ci|install)[a-z:]+)/g);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });

  it('gives each command of the vendor only options that it has', () => {
    const commands = matches(/(forge [a-z]+[^\n`]*)/g).map((line) => /^forge ([a-z]+)(.*)$/.exec(line)!);
    for (const [line, command, rest] of commands) {
      const options = [...rest!.matchAll(/--([a-z-]+)/g)].map(([, option]) => option!);
      expect(Object.keys(FORGE), line).toContain(command);
      expect(
        options.filter((option) => !FORGE[command!]?.includes(option)),
        line,
      ).toEqual([]);
    }
  });

  it('explains every scope that the manifest asks for, and no other', () => {
    const explained = matches(/`([a-z]+:[a-z-]+(?::[a-z-]+)?)`/g).filter((name) =>
      /^(?:read|write|manage|storage):/.test(name),
    );
    expect(explained.sort()).toEqual([...readManifest().permissions.scopes].sort());
  });

  it('links to files that there are', () => {
    const files = matches(/\]\(([^)#:]+)\)/g);
    expect(files.filter((file) => !existsSync(join('docs', file)))).toEqual([]);
  });
});
