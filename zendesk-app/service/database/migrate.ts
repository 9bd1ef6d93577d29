import type { Migrator } from 'kysely/migration';

/**
 * A table, its schema or its column that is gone between listing it and asking for its sequence.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const GONE: readonly unknown[] = ['42P01', '3F000', '42703'];
const TRIES = 5;

/**
 * Brings the tables up to date. Kysely looks through the tables of every schema on the database first, and fails when one that
 * belongs to somebody else is dropped meanwhile; nothing of ours was touched by then, so it looks again.
 */
export async function migrate(migrator: Pick<Migrator, 'migrateToLatest'>): Promise<void> {
  for (let left = TRIES - 1; ; left--) {
    const { error, results = [] } = await migrator.migrateToLatest();
    if (!error) return;
    if (left === 0 || !GONE.includes(codeOf(error)) || results.length > 0) throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
