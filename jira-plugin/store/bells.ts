import { kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';

/** A bell that waits for the next round over its lane. Of one ticket's in one slot of time only the last is kept. */
const bellSchema = z.object({
  issueId: z.string(),
  lane: z.string(),
  /** ISO 8601 in UTC, as a wake's instant is. */
  rungAt: z.iso.datetime(),
  reason: z.string(),
});

export type Bell = z.infer<typeof bellSchema> & { readonly key: string };

/** Bells of so many milliseconds wait for the same round. */
export const SLOT = 10_000;
/** Most keys that one request may name. https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
const BATCH = 25;
const ENTITY = 'bell';

export const slotOf = (at: number): number => Math.floor(at / SLOT);

/** Keeps bells that rang at `now` (epoch ms). A bell that rings once more in the same slot costs a write and nothing else. */
export async function keepBells(bells: readonly Omit<Bell, 'key' | 'rungAt'>[], now: number): Promise<void> {
  const rungAt = new Date(now).toISOString();
  const items = bells.map((bell) => ({
    key: `${bell.issueId}:${slotOf(now)}`,
    value: { ...bell, rungAt },
    entityName: ENTITY,
  }));
  const [first, ...others] = items;
  if (first && others.length === 0) await kvs.entity(ENTITY).set(first.key, first.value);
  else
    for (let start = 0; start < items.length; start += BATCH) {
      const { failedKeys } = await kvs.batchSet(items.slice(start, start + BATCH));
      if (failedKeys.length > 0) throw new Error(`${failedKeys.length} bells could not be kept`);
    }
}

/** The bells of a lane that rang before (epoch ms), the oldest first, at most so many. */
export async function waitingBells(lane: string, before: number, most: number): Promise<Bell[]> {
  const found: Bell[] = [];
  for (let cursor: string | undefined, first = true; (first || cursor) && found.length < most; first = false) {
    const query = kvs
      .entity<z.infer<typeof bellSchema>>(ENTITY)
      .query()
      .index('by-lane', { partition: [lane] })
      .where(WhereConditions.lessThan(new Date(before).toISOString()))
      .limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    found.push(...page.results.map(({ key, value }) => ({ ...bellSchema.parse(value), key })));
    cursor = page.nextCursor;
  }
  return found;
}

/** Takes away bells that were answered. */
export async function dropBells(keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += BATCH) {
    await kvs.batchDelete(keys.slice(start, start + BATCH).map((key) => ({ key, entityName: ENTITY })));
  }
}
