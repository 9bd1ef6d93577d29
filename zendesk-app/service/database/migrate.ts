import type { Migrator } from 'kysely/migration';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const UNDEFINED_TABLE = '42P01';
const TRIES = 5;

/**
 * Brings the tables up to date. Kysely looks through the tables of every schema on the database first, and fails when one that
 * belongs to somebody else is dropped meanwhile; nothing of ours was touched by then, so it looks again.
 */
export async function migrate(migrator: Pick<Migrator, 'migrateToLatest'>): Promise<void> {
  for (let left = TRIES - 1; ; left--) {
    const { error, results = [] } = await migrator.migrateToLatest();
    if (!error) return;
    if (left === 0 || codeOf(error) !== UNDEFINED_TABLE || results.length > 0) throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
