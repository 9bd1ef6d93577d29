import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How the service is bundled: by esbuild's own command, so that the container file does the same. */
export const BUNDLE_COMMAND = [
  'esbuild',
  'zendesk-app/service/start.ts',
  '--bundle',
  '--platform=node',
  '--target=node22',
  '--format=cjs',
  '--sourcemap',
  '--log-level=warning',
  '--external:@electric-sql/pglite',
  '--external:pg-native',
] as const;

/**
 * Bundles the Zendesk service into one file that Node runs. PGlite stays outside: it loads its WebAssembly and its extensions from
 * beside its own files. It is loaded only where there is no PostgreSQL.
 */
export async function bundleZendeskService(outDir: string): Promise<void> {
  const [command, ...options] = BUNDLE_COMMAND;
  await promisify(execFile)(`node_modules/.bin/${command}`, [...options, `--outfile=${outDir}/main.cjs`]);
}
