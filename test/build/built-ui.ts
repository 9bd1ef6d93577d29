import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleUi, type UiResource } from './forge-ui';

const ROOT = resolve(__dirname, '../..');
/** What a screen is made of, beside the files where it stands itself. */
const SOURCES = ['core', 'jira-plugin', 'manifest.yml', 'package-lock.json', 'tsconfig.json'];
const LOOK_MS = 200;

/** Where a resource stands once it is built from the sources as they are now. */
export const uiFolder = (resource: UiResource): string =>
  join(ROOT, 'build/jira-screens', digestOf([...SOURCES, dirname(resource.path)]), resource.key);

/** Whether a resource stands in its folder, whole. */
export const isBuilt = (folder: string): boolean => isThere(`${folder}.done`);

/**
 * A UI Kit resource as the vendor bundles it from the sources as they are now; gives its folder. Whoever asks first builds it, in
 * whichever process; others wait for it, and it is kept until a source changes.
 */
export async function builtUi(resource: UiResource): Promise<string> {
  const folder = uiFolder(resource);
  mkdirSync(dirname(folder), { recursive: true });
  while (!isBuilt(folder)) {
    if (!takes(`${folder}.builder`)) {
      await pause(LOOK_MS);
      continue;
    }
    try {
      if (isBuilt(folder)) break;
      await bundleUi([resource], dirname(folder));
      writeFileSync(`${folder}.done`, '');
    } finally {
      rmSync(`${folder}.builder`, { force: true });
    }
  }
  return folder;
}

const isThere = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;

/** Whether this process may build now; one that died while it built is nobody's builder any more. */
function takes(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(file)) rmSync(file, { force: true });
    return false;
  }
}

function isAlive(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Not written yet: its builder has only just made it.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const isFolder = statSync(join(ROOT, source)).isDirectory();
    const files = isFolder
      ? readdirSync(join(ROOT, source), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
      : [''];
    for (const file of files.sort()) hash.update(`${source}/${file}\n`).update(readFileSync(join(ROOT, source, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
