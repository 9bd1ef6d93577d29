import { PostgresDialect } from 'kysely';
import { Client, Pool, TypeOverrides, types } from 'pg';
import type { Db } from 'pg-boss';
import type { Opened } from './opened';

/** One number per schema, so that services of different schemas on one server do not wait for each other. */
const PLACE = `hashtext('support-process ' || $1)`;

/**
 * A Postgres server, shared by as many services as there are. Each holds a shared advisory lock while it runs; one that gets
 * the lock for itself alone at its start knows that no other is alive. The server frees the lock of a killed process.
 */
export async function openPostgres(url: string, schema: string): Promise<Opened> {
  const numbers = new TypeOverrides();
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({ connectionString: url, max: 5, types: numbers, options: `-c search_path=${schema}` });
  const jobPool = new SessionPool(url);
  await pool.query(`create schema if not exists ${schema}`);
  let place: Client | null = null;
  return {
    backend: 'postgres',
    dialect: new PostgresDialect({ pool }),
    jobs: jobPool,
    alone: async () => {
      if (place) {
        await place.query(`select pg_advisory_unlock_shared(${PLACE})`, [schema]);
      } else {
        place = new Client({ connectionString: url });
        await place.connect();
      }
      const taken = await place.query(`select pg_try_advisory_lock(${PLACE}) as alone`, [schema]);
      await place.query(`select pg_advisory_lock_shared(${PLACE})`, [schema]);
      const alone: boolean = taken.rows[0].alone;
      if (alone) await place.query(`select pg_advisory_unlock(${PLACE})`, [schema]);
      return alone;
    },
    run: async (statements) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(statements).finally(() => client.end());
    },
    close: async () => {
      await place?.end();
      await jobPool.end();
      if (!pool.ended) await pool.end();
    },
  };
}

/** A pool of which every connection carries the same session statements (pg-boss asks for that with an injected clock). */
class SessionPool implements Db {
  readonly #pool: Pool;
  #statements: readonly string[] = [];
  #prepared = new WeakSet<object>();

  constructor(url: string) {
    this.#pool = new Pool({ connectionString: url, max: 5 });
    this.#pool.on('error', () => undefined);
  }

  async setSessionStatements(statements: string[]): Promise<void> {
    this.#statements = statements;
    this.#prepared = new WeakSet();
  }

  async executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    const client = await this.#pool.connect();
    try {
      if (!this.#prepared.has(client)) {
        for (const statement of this.#statements) await client.query(statement);
        this.#prepared.add(client);
      }
      const result: unknown = await client.query(text, values);
      const results = (Array.isArray(result) ? result : [result]) as { rows?: unknown[] }[];
      client.release();
      return { rows: results.flatMap(({ rows }) => rows ?? []) };
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  end(): Promise<void> {
    return this.#pool.ended ? Promise.resolve() : this.#pool.end();
  }
}
