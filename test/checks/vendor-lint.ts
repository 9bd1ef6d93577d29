import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigFile, FileSystemReader, FileSystemWriter, type StatsigService } from '@forge/cli-shared';
import { lint } from '@forge/lint';
import scopes from './jira-scopes.json';

/** One finding of the vendor's linter, in its own words. */
export interface Finding {
  readonly where: string;
  readonly message: string;
}

/** The code that ships. */
export const SHIPPED = ['src', 'jira-plugin'];

/**
 * Runs the client-side part of Atlassian's own linter (`forge lint`) over the code that ships. It would fetch the API
 * descriptions to learn which call needs which scope; it is given the same facts from `jira-scopes.json` instead.
 * Warnings count: an unexported handler is only a warning there, and a dead app on a site.
 *
 * It lints a copy without the root tsconfig.json: beside one it would type-check the whole repository again, for each file,
 * and it silently skips every file that the tsconfig does not name.
 */
export async function vendorFindings(root = process.cwd(), manifestText?: string): Promise<Finding[]> {
  pointToLocalDescriptions();
  const copy = mkdtempSync(join(tmpdir(), 'forge-app-'));
  for (const name of ['manifest.yml', 'package.json', ...SHIPPED])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  if (manifestText !== undefined) writeFileSync(join(copy, 'manifest.yml'), manifestText);
  const back = process.cwd();
  process.chdir(copy);
  try {
    return await lintHere();
  } finally {
    process.chdir(back);
  }
}

async function lintHere(): Promise<Finding[]> {
  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const found = await Promise.all(SHIPPED.map((folder) => reader.recursiveReadDir(folder, ['node_modules'])));
  const logger = { info() {}, warn() {}, debug() {}, trace() {}, error: (text: unknown) => console.error(text) };
  const results = await lint([...new Set(found.flat())], manifest, 'development', logger as never, noFlags, {
    linter: { mode: 'client-side' },
  });
  return results.flatMap(({ file, errors, warnings }) =>
    [...errors, ...warnings].map(({ line, column, message, reference }) => ({
      where: `${file}:${line}:${column}`,
      message: `${message} [${reference}]`,
    })),
  );
}

/** The linter asks Atlassian's feature flags; every flag is off, every list empty. */
const noFlags = new Proxy({} as StatsigService, {
  get: (_, name) => async () => (/List|Runtimes|s$/.test(String(name)) ? [] : false),
});

function pointToLocalDescriptions(): void {
  const folder = mkdtempSync(join(tmpdir(), 'forge-lint-'));
  const file = (name: string, content: object): string => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const none = file('none', { paths: {} });
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: file('jira', described(scopes.platform)),
    LOCAL_JSM_SWAGGER: file('jsm', described(scopes.serviceDesk)),
    LOCAL_JSW_SWAGGER: none,
    LOCAL_CONF_SWAGGER: none,
    LOCAL_CONF_V2_SWAGGER: none,
    LOCAL_BB_SWAGGER: none,
  });
}

function described(rows: Readonly<Record<string, readonly string[]>>): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operation, needed] of Object.entries(rows)) {
    const [method = '', path = ''] = operation.split(' ');
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: { 'x-atlassian-oauth2-scopes': [{ state: 'Current', scheme: 'OAuth2', scopes: needed }] },
    };
  }
  return { paths };
}
