import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { recordEntrySchema } from '../../core';
import { firstSeenSchema } from '../history/first-seen';

/**
 * What the app keeps of one ticket outside of it. All of it can be lost: keys carried out are in the ticket too, and the
 * rest is asked of Jira again.
 */
export const ticketRecordSchema = z.object({
  carriedOut: z.array(recordEntrySchema.extend({ at: z.number() })).default([]),
  /** `fields.updated` as the last review read it: the sweep rings only what was updated since. */
  updated: z.string().nullable().default(null),
  /** The organizations of those who wrote here, as they were when first asked for. */
  organizationsOf: z.record(z.string(), z.array(z.object({ id: z.string(), name: z.string() }))).default({}),
  /** The organization whose facts it is held for, as the index of holds has it. */
  heldFor: z.string().nullable().default(null),
  /** The facts by which the last review judged it: what a panel is drawn from without asking for them again. */
  facts: z
    .object({
      organization: z.object({ id: z.string(), name: z.string() }).nullable(),
      agreements: z
        .array(
          z.object({ at: z.number(), agreement: z.object({ startsOn: z.string(), endsOn: z.string() }).nullable() }),
        )
        .readonly(),
      representatives: z.array(z.object({ at: z.number(), representative: z.boolean() })).readonly(),
    })
    .nullable()
    .default(null),
  /** What stood in the ticket's properties when they were first read. */
  seen: firstSeenSchema.prefault({}),
  /** Which incident the report's subject names, once that was found out (A4). */
  named: z.object({ number: z.string(), mayJoin: z.boolean() }).nullable().optional(),
});

export type TicketRecord = z.infer<typeof ticketRecordSchema>;

const keyOf = (issueId: string): string => `ticket:${issueId}`;

export async function readTicketRecord(issueId: string): Promise<TicketRecord> {
  return ticketRecordSchema.parse((await kvs.get(keyOf(issueId))) ?? {});
}

export async function writeTicketRecord(issueId: string, record: TicketRecord): Promise<void> {
  await kvs.set(keyOf(issueId), record);
}

export async function forgetTicket(issueId: string): Promise<void> {
  await kvs.delete(keyOf(issueId));
}

/** Most keys that one request may name. https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
const BATCH = 25;

/** When each of these tickets had last been updated as the app read it; tickets never read are left out. */
export async function readSeenUpdates(issueIds: readonly string[]): Promise<Map<string, string | null>> {
  const seen = new Map<string, string | null>();
  for (let start = 0; start < issueIds.length; start += BATCH) {
    const batch = issueIds.slice(start, start + BATCH).map((issueId) => ({ key: keyOf(issueId) }));
    const { successfulKeys } = await kvs.batchGet(batch);
    for (const { key, value } of successfulKeys) {
      seen.set(key.slice('ticket:'.length), ticketRecordSchema.parse(value).updated);
    }
  }
  return seen;
}
