import { Filter, FilterConditions, ForgeKvsAPIError, kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';

/**
 * A ticket's one timer. Instants are ISO 8601 in UTC: an entity's integers have 32 bits, and texts of one form sort as
 * their instants do.
 */
const wakeSchema = z.object({
  issueId: z.string(),
  wakeAt: z.iso.datetime(),
  /** Already in the queue for its instant: the schedule need not push it again before it is overdue. */
  pushed: z.boolean(),
});

/** A ticket that is held until facts about its reporter's organization change; `unknown` where there is none. */
const heldSchema = z.object({ issueId: z.string(), organizationId: z.string() });

/** Stands for the organization of a reporter who has none. */
export const UNKNOWN_ORGANIZATION = 'unknown';

export type Wake = z.infer<typeof wakeSchema>;

const wakes = () => kvs.entity<Wake>('wake');
const holds = () => kvs.entity<z.infer<typeof heldSchema>>('hold');

export async function readWake(issueId: string): Promise<Wake | null> {
  const stored = await wakes().get(issueId);
  return stored === undefined ? null : wakeSchema.parse(stored);
}

export async function armWake(issueId: string, wakeAt: number, pushed: boolean): Promise<void> {
  await wakes().set(issueId, { issueId, wakeAt: new Date(wakeAt).toISOString(), pushed });
}

/** Most changes of one transaction. https://developer.atlassian.com/platform/forge/storage-reference/transactions/ */
const BATCH = 25;

/** Notes of timers that they are in the queue for their instants; those that were armed anew or disarmed meanwhile are left as they are. */
export async function markPushed(timers: readonly Armed[]): Promise<void> {
  for (let start = 0; start < timers.length; start += BATCH) {
    const some = timers.slice(start, start + BATCH);
    if (await mark(some)) continue;
    // One that is not marked is pushed once more, and rings for nothing.
    for (const timer of some) await mark([timer]);
  }
}

type Armed = Pick<Wake, 'issueId' | 'wakeAt'>;

/** All of them, or none where one is not armed for its instant any more. */
async function mark(timers: readonly Armed[]): Promise<boolean> {
  const transaction = timers.reduce(
    (sets, { issueId, wakeAt }) =>
      sets.set<Wake>(
        issueId,
        { issueId, wakeAt, pushed: true },
        { entityName: 'wake', conditions: new Filter<Wake>().and('wakeAt', FilterConditions.equalTo(wakeAt)) },
      ),
    kvs.transact(),
  );
  try {
    await transaction.execute();
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError) return false;
    throw error;
  }
}

export async function disarmWake(issueId: string): Promise<void> {
  await wakes().delete(issueId);
}

/** Everything armed for `until` or before (epoch ms), the earliest first. */
export async function wakesUntil(until: number): Promise<Wake[]> {
  const found: Wake[] = [];
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const query = wakes()
      .query()
      .index('by-instant')
      .where(WhereConditions.lessThanEqualTo(new Date(until).toISOString()))
      .limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    found.push(...page.results.map(({ value }) => wakeSchema.parse(value)));
    cursor = page.nextCursor;
  }
  return found;
}

export async function holdFor(issueId: string, organizationId: string): Promise<void> {
  await holds().set(issueId, { issueId, organizationId });
}

export async function releaseHold(issueId: string): Promise<void> {
  await holds().delete(issueId);
}

/** The tickets that wait for facts about an organization. */
export async function heldFor(organizationId: string): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const query = holds()
      .query()
      .index('by-organization', { partition: [organizationId] })
      .limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    found.push(...page.results.map(({ value }) => heldSchema.parse(value).issueId));
    cursor = page.nextCursor;
  }
  return found;
}
