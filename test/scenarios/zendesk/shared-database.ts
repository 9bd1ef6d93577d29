import { type Database, openDatabase } from '../../../zendesk-app/service/database/database';

let shared: Promise<Database> | null = null;

/**
 * One database for all scenarios of this process: PGlite in memory, or, with DATABASE_URL, a schema of its own on that server.
 * Each scenario's account is its own, and forgotten at its end.
 */
export function sharedDatabase(): Promise<Database> {
  shared ??= open();
  return shared;
}

async function open(): Promise<Database> {
  const url = process.env.DATABASE_URL;
  return openDatabase(url ? { url, schema: `sp_test_${process.pid}` } : {});
}

/** Closes it, and drops what it made on a server. */
export async function dropSharedDatabase(): Promise<void> {
  const open = shared;
  shared = null;
  const database = await open;
  await database?.drop();
  await database?.close();
}
