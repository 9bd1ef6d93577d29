import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The package with every page as it is now; gives its folder. */
export function buildApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zendesk-app-'));
  cpSync('zendesk-app/manifest.json', join(folder, 'manifest.json'));
  cpSync('zendesk-app/translations', join(folder, 'translations'), { recursive: true });
  execFileSync('npx', ['vite', 'build', '-c', 'zendesk-app/vite.config.mts', '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', ZENDESK_APP_OUT: join(folder, 'assets') },
    stdio: 'pipe',
  });
  return folder;
}
