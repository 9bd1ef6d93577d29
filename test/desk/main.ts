import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { databaseIn } from './database-folder';
import { FolderInUse, lockFolder } from './folder-lock';
import { readSettings } from './settings';
import { BrokenState } from './state-file';

const FOLDER = resolve('.desk');

async function main(): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2));
  if (typeof settings === 'string') return fail(settings);
  const { port, reset } = settings;
  const server = createServer();
  await listen(server, port);
  const unlock = lockFolder(FOLDER);
  process.on('exit', unlock);
  const state = resolve(FOLDER, 'state.json');
  if (reset) rmSync(state, { force: true });

  const isNew = !existsSync(state);
  if (isNew) console.log('Preparing a Jira and a Zendesk. The first time takes some seconds.');
  const database = databaseIn(resolve(FOLDER, 'postgres'), isNew);
  // Loaded only now, so that both go on at the same time.
  const [{ openDesk }, { createApp }] = await Promise.all([import('./desk'), import('./page/app')]);

  // The only place that reads the machine's time: where the desk's clock stands on the very first start.
  const desk = await openDesk({ folder: FOLDER, database, firstNow: Math.floor(Date.now() / 60_000) * 60_000 });
  const app = createApp(desk);
  server.on('request', getRequestListener(app.fetch));
  console.log(
    `The desk is ready: http://127.0.0.1:${port}/\nIt keeps its data in .desk; npm start -- --reset begins anew. Ctrl+C stops it.`,
  );

  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    void desk.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Takes the port before anything is opened, so that a second desk stops here. */
function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done());
  });
}

function fail(words: string): void {
  console.error(words);
  process.exit(1);
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    return fail('Another program uses the desk’s port. Stop it, or choose another port: DESK_PORT=4301 npm start');
  }
  if (error instanceof BrokenState || error instanceof FolderInUse) return fail(error.message);
  fail(`The desk could not start.\n${error.stack ?? error.message}`);
});
