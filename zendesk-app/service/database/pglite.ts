import { PGlite, types } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import type { Opened } from './opened';

/** Postgres in this process: no server to run, and nobody else can be at work on it. */
export async function openPglite(directory: string | undefined, schema: string): Promise<Opened> {
  const pglite = await PGlite.create({
    ...(directory ? { dataDir: directory } : {}),
    parsers: { [types.INT8]: Number },
  });
  await pglite.exec(`create schema if not exists ${schema}; set search_path to ${schema}`);
  return {
    backend: 'pglite',
    dialect: new PGliteDialect({ pglite }),
    jobs: fromPglite(pglite),
    alone: async () => true,
    run: async (statements) => {
      await pglite.exec(statements);
    },
    close: () => (pglite.closed ? Promise.resolve() : pglite.close()),
  };
}
