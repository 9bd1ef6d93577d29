import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { BackendProfile, Db } from 'pg-boss';
import { migrate } from './migrate';
import { migrations } from './migrations';
import type { Opened } from './opened';
import { openPostgres } from './postgres';
import type { Tables } from './tables';

/** Where the service keeps what it knows beyond the tickets themselves. Everything in it can be rebuilt from Zendesk. */
export interface Database {
  readonly tables: Kysely<Tables>;
  /** Where pg-boss keeps its jobs. */
  readonly jobs: { readonly backend: BackendProfile; readonly schema: string; readonly db: Db };
  /**
   * Whether this process is the only one at work on the database just now; holds its place until `close`. True means that
   * jobs still marked as active were left behind by a process that was killed.
   */
  alone(): Promise<boolean>;
  close(): Promise<void>;
  /** Removes everything, for a schema of a test's own. */
  drop(): Promise<void>;
}

export interface DatabaseOptions {
  /** `postgres://…`; absent: PGlite in this process. */
  readonly url?: string | undefined;
  /** Where PGlite keeps its files; absent: in memory. */
  readonly directory?: string | undefined;
  /** Default `support_process`; the jobs stand in the schema of the same name with `_jobs`. */
  readonly schema?: string;
}

/** Opens the database and brings its tables up to date. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const schema = options.schema ?? 'support_process';
  const opened = options.url ? await openPostgres(options.url, schema) : await openEmbedded(options.directory, schema);
  const tables = new Kysely<Tables>({ dialect: opened.dialect });
  await migrate(new Migrator({ db: tables, provider: migrations, migrationTableSchema: schema }));
  return {
    tables,
    jobs: { backend: opened.backend, schema: `${schema}_jobs`, db: opened.jobs },
    alone: opened.alone,
    close: async () => {
      await tables.destroy();
      await opened.close();
    },
    drop: async () =>
      opened.run(`drop schema if exists ${schema} cascade; drop schema if exists ${schema}_jobs cascade`),
  };
}

/** Loaded only where it is used: a deployment with a server goes without it. */
async function openEmbedded(directory: string | undefined, schema: string): Promise<Opened> {
  const { openPglite } = await import('./pglite');
  return openPglite(directory, schema);
}
