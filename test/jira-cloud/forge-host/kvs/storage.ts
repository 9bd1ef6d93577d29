import { z } from 'zod';
import type { Entity } from '../manifest';
import { conditionSchema, filtersSchema, meets, meetsFilters } from './condition';
import { checkEntityValue, entityNamed, indexNamed } from './entity-index';
import { KvsFailure, keyNotFound } from './failure';
import { checkCount, checkKey, checkValue, LIMITS } from './limits';
import { RangeIndex } from './range-index';
import { type Row, rowValue, Table } from './table';

const UNITS = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 } as const;
const optionsSchema = z
  .object({
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    ttl: z.object({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) }).optional(),
  })
  .optional();
const addressed = z.object({ key: z.string(), entityName: z.string().optional() });
const setSchema = addressed.extend({ value: z.unknown(), options: optionsSchema });
const conditional = { conditions: filtersSchema.optional() };
const transactionSchema = z.object({
  set: z.array(setSchema.extend(conditional)).default([]),
  delete: z.array(addressed.extend(conditional)).default([]),
  check: z.array(addressed.extend(conditional)).default([]),
});
const page = { limit: z.number().int().positive().max(LIMITS.queryMost).default(LIMITS.queryDefault) };
const querySchema = z.object({
  ...page,
  where: z.array(conditionSchema.extend({ property: z.literal('key') })).default([]),
  after: z.string().optional(),
});
const entityQuerySchema = z.object({
  ...page,
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(z.union([z.string(), z.number(), z.boolean()])).default([]),
  range: conditionSchema.optional(),
  sort: z.enum(['ASC', 'DESC']).default('ASC'),
  filters: filtersSchema.optional(),
  cursor: z.string().optional(),
});

type Addressed = z.infer<typeof addressed>;
type Set = z.infer<typeof setSchema>;

/**
 * The Forge key-value store with custom entities, as `@forge/kvs` calls it: keys, entities, indexes, conditions, batches,
 * transactions, time to live, and their limits. https://developer.atlassian.com/platform/forge/storage-reference/
 */
export class KvsStorage {
  readonly #tables = new Map<string, Table>();
  #indexes = new Map<string, RangeIndex>();

  constructor(
    private readonly entities: readonly Entity[],
    private readonly now: () => number,
    /** How long a query does not see what was written, ms. */
    private readonly queryLagMs = 0,
  ) {}

  /** Answers one request of the SDK; undefined stands for an empty body. Throws {@link KvsFailure}. */
  answer(path: string, body: unknown): unknown {
    const operation = path.replace('/api/v1/', '');
    switch (operation) {
      case 'get':
      case 'secret/get':
      case 'entity/get':
        return this.#get(addressed.parse(body), operation);
      case 'set':
      case 'secret/set':
      case 'entity/set':
        return this.#set(setSchema.parse(body), operation);
      case 'delete':
      case 'secret/delete':
      case 'entity/delete':
        return this.#delete(addressed.parse(body), operation);
      case 'query':
        return this.#query(querySchema.parse(body));
      case 'entity/query':
        return this.#entityQuery(entityQuerySchema.parse(body));
      case 'transaction':
        return this.#transact(transactionSchema.parse(body));
      case 'batch/get':
        return this.#batchGet(z.array(addressed).parse(body));
      case 'batch/set':
        return this.#batch(z.array(setSchema).parse(body), (item) => this.#set(item, ''));
      case 'batch/delete':
        return this.#batch(z.array(addressed).parse(body), (item) => this.#delete(item, ''));
      default:
        throw new KvsFailure(404, 'NOT_FOUND', `There is no storage operation ${path}.`);
    }
  }

  dump(): Record<string, readonly Row[]> {
    return Object.fromEntries([...this.#tables].map(([name, table]) => [name, table.rows()]));
  }

  restore(tables: Readonly<Record<string, readonly Row[]>>): void {
    this.#tables.clear();
    this.#indexes = new Map();
    for (const [name, rows] of Object.entries(tables)) this.#table(name).load(rows);
  }

  #table(name: string): Table {
    const known = this.#tables.get(name);
    if (known) return known;
    const indexes = this.#indexesOf(name);
    const table = new Table(this.now, (key, row) => {
      for (const index of indexes) index.changed(key, row);
    });
    this.#tables.set(name, table);
    return table;
  }

  #indexesOf(table: string): RangeIndex[] {
    const entity = this.entities.find(({ name }) => table === `entity:${name}`);
    return (entity?.indexes ?? []).map(({ name, partition, range }) => {
      const index = new RangeIndex(partition, range[0] as string, this.now, this.queryLagMs);
      this.#indexes.set(`${table}/${name}`, index);
      return index;
    });
  }

  #of({ entityName }: Addressed, operation: string): Table {
    if (entityName !== undefined) return this.#table(`entity:${entityNamed(this.entities, entityName).name}`);
    return this.#table(operation.startsWith('secret/') ? 'secrets' : 'values');
  }

  #get(item: Addressed, operation: string): unknown {
    checkKey(item.key);
    const row = this.#of(item, operation).get(item.key);
    if (!row) throw keyNotFound();
    return shown(row);
  }

  #set(item: Set, operation: string): unknown {
    this.#checkSet(item);
    const table = this.#of(item, operation);
    if (item.options?.keyPolicy === 'FAIL_IF_EXISTS' && table.get(item.key)) {
      throw new KvsFailure(409, 'KEY_CONFLICT', 'The key exists already.');
    }
    table.set(item.key, item.value, secondsOf(item.options?.ttl));
    return undefined;
  }

  #delete(item: Addressed, operation: string): unknown {
    checkKey(item.key);
    this.#of(item, operation).delete(item.key);
    return undefined;
  }

  #checkSet(item: Set): void {
    checkKey(item.key);
    checkValue(item.value);
    if (item.entityName !== undefined) checkEntityValue(entityNamed(this.entities, item.entityName), item.value);
  }

  #query(query: z.infer<typeof querySchema>): unknown {
    const found = this.#table('values')
      .rows()
      .filter((row) => query.where.every((condition) => meets(row.key, condition)));
    return paged(found, query.after, query.limit);
  }

  #entityQuery(query: z.infer<typeof entityQuerySchema>): unknown {
    const entity = entityNamed(this.entities, query.entityName);
    const index = indexNamed(entity, query.indexName);
    if (query.partition.length !== index.partition.length) {
      throw new KvsFailure(
        400,
        'INVALID_QUERY',
        `The index '${index.name}' has ${index.partition.length} partition attributes.`,
      );
    }
    const name = `entity:${entity.name}`;
    this.#table(name);
    const ordered = this.#indexes.get(`${name}/${index.name}`)!.entries(query.partition);
    const fits = (place: number): Row | null => {
      const { at, row } = ordered[query.sort === 'DESC' ? ordered.length - 1 - place : place]!;
      if (query.range && !meets(at, query.range)) return null;
      if (row.expiresAt !== null && row.expiresAt <= this.now()) return null;
      return meetsFilters(rowValue(row) as Record<string, unknown>, query.filters) ? row : null;
    };
    const found: Row[] = [];
    let place = Number(query.cursor ?? 0);
    for (; place < ordered.length && found.length < query.limit; place++) found.push(...[fits(place) ?? []].flat());
    while (place < ordered.length && !fits(place)) place += 1;
    return { data: found.map(shown), ...(place < ordered.length ? { cursor: String(place) } : {}) };
  }

  /** All or nothing; a condition that does not hold refuses the whole. */
  #transact(transaction: z.infer<typeof transactionSchema>): unknown {
    const all = [...transaction.check, ...transaction.set, ...transaction.delete];
    checkCount(all, LIMITS.transaction);
    const places = all.map((item) => `${item.entityName ?? ''}/${item.key}`);
    if (new Set(places).size < places.length)
      throw new KvsFailure(400, 'INVALID_REQUEST', 'A key appears more than once.');
    for (const item of transaction.set) this.#checkSet(item);
    for (const item of all) {
      const row = this.#of(item, '').get(item.key);
      if (!meetsFilters(row && (rowValue(row) as Record<string, unknown>), item.conditions)) {
        throw new KvsFailure(400, 'CONDITIONAL_CHECK_FAILED', 'A condition of the transaction does not hold.');
      }
    }
    for (const item of transaction.set) this.#set(item, '');
    for (const item of transaction.delete) this.#delete(item, '');
    return undefined;
  }

  #batchGet(items: readonly Addressed[]): unknown {
    checkCount(items, LIMITS.batch);
    const found = items.map((item) => ({ item, row: this.#of(item, '').get(item.key) }));
    return {
      successfulKeys: found.flatMap(({ item, row }) => (row ? [{ ...shown(row), entityName: item.entityName }] : [])),
      failedKeys: found.flatMap(({ item, row }) => (row ? [] : [{ ...item, error: keyNotFound() }])).map(failed),
    };
  }

  #batch<T extends Addressed>(items: readonly T[], write: (item: T) => unknown): unknown {
    checkCount(items, LIMITS.batch);
    const successfulKeys: Addressed[] = [];
    const failedKeys: unknown[] = [];
    for (const item of items) {
      const place = { key: item.key, entityName: item.entityName };
      try {
        write(item);
        successfulKeys.push(place);
      } catch (error) {
        if (!(error instanceof KvsFailure)) throw error;
        failedKeys.push(failed({ ...place, error }));
      }
    }
    return { successfulKeys, failedKeys };
  }
}

function failed({ key, entityName, error }: Addressed & { error: KvsFailure }): unknown {
  return { key, entityName, error: { code: error.code, message: error.message } };
}

function shown(row: Row): { key: string; value: unknown; createdAt: number; updatedAt: number; expireTime?: string } {
  const expires = row.expiresAt === null ? {} : { expireTime: new Date(row.expiresAt).toISOString() };
  return { key: row.key, value: rowValue(row), createdAt: row.createdAt, updatedAt: row.updatedAt, ...expires };
}

function paged(rows: readonly Row[], cursor: string | undefined, limit: number): unknown {
  const start = cursor === undefined ? 0 : Number(cursor);
  const end = start + limit;
  return { data: rows.slice(start, end).map(shown), ...(end < rows.length ? { cursor: String(end) } : {}) };
}

function secondsOf(ttl: { value: number; unit: keyof typeof UNITS } | undefined): number | null {
  if (!ttl) return null;
  const seconds = ttl.value * UNITS[ttl.unit];
  if (seconds > LIMITS.ttlSeconds) throw new KvsFailure(400, 'INVALID_TTL', 'The time to live is more than a year.');
  return seconds;
}
