import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const MAKER = fileURLToPath(new URL('./make-database.cjs', import.meta.url));

/**
 * Makes an embedded database where there is none, beside whatever else is going on; gives its folder once it is whole.
 * `anew`: what stands there belongs to a site that is gone, and is removed.
 */
export async function databaseIn(folder: string, anew: boolean): Promise<string> {
  if (anew) rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder)) return folder;
  // A half-made one is never taken for a database: it gets its name when it is whole.
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  await new Promise<void>((made, failed) => {
    const worker = new Worker(MAKER, { workerData: draft, execArgv: [] });
    worker.once('message', () => made());
    worker.once('error', failed);
    worker.once('exit', () => failed(new Error('The database could not be made.')));
  });
  renameSync(draft, folder);
  return folder;
}
