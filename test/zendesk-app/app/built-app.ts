import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagesOf } from '../../build/zendesk-app/front-end';

const CONFIG = 'zendesk-app/vite.config.mts';
const LOOK_MS = 100;

/** The package with every page as it is now; gives its folder. Built once for all test files of a run. */
export function buildApp(): string {
  const folder = join(tmpdir(), `zendesk-app-${process.env.TEST_RUN}`);
  const done = join(folder, 'done');
  try {
    mkdirSync(folder);
  } catch {
    while (!existsSync(done)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
    const failure = readFileSync(done, 'utf8');
    if (failure) throw new Error(failure);
    return folder;
  }
  try {
    build(folder);
    writeFileSync(done, '');
  } catch (error) {
    writeFileSync(done, String(error));
    throw error;
  }
  return folder;
}

function build(folder: string): void {
  cpSync('zendesk-app/manifest.json', join(folder, 'manifest.json'));
  cpSync('zendesk-app/translations', join(folder, 'translations'), { recursive: true });
  for (const page of pagesOf(CONFIG)) {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      ZENDESK_APP_PAGE: page,
      ZENDESK_APP_OUT: join(folder, 'assets'),
    };
    execFileSync('npx', ['vite', 'build', '-c', CONFIG, '--logLevel', 'error'], { env, stdio: 'pipe' });
  }
}
