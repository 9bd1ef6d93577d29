import { z } from 'zod';
import { originSchema, recordEntrySchema, VERDICTS } from '../../core';

/** The key under which this app keeps its record in an audit's `metadata.custom`. */
export const RECORD_KEY = 'support_process';

const at = z.number().int();
const agreement = z.object({ startsOn: z.string(), endsOn: z.string() }).nullable();

/**
 * The facts by which the app judged the ticket, as its own writes carry them: whoever reads the ticket folds it to the same
 * incident, without the service, and a lost store is rebuilt from them.
 */
export const recordedFactsSchema = z.object({
  organization: z.object({ id: z.string(), name: z.string() }).nullable().default(null),
  agreements: z.array(z.object({ at, agreement })).default([]),
  representatives: z.array(z.object({ at, representative: z.boolean() })).default([]),
  named: z.object({ number: z.string(), mayJoin: z.boolean() }).nullable().default(null),
  continues: z
    .object({ number: z.string(), verdict: z.enum(VERDICTS) })
    .nullable()
    .default(null),
});

export type RecordedFacts = z.infer<typeof recordedFactsSchema>;

/**
 * What stands in `metadata.custom.support_process`. An agent's session writes `act`; the app writes `entries`, `facts` and
 * `origin`, and `act` with `customer` for a customer who acted through a link. Each is believed by the audit's author only.
 */
export const recordSchema = z.looseObject({
  act: z.unknown().optional(),
  /** Zendesk's id of the customer for whom the app acts. */
  customer: z.string().optional(),
  /** What a link did, so that a second press is known: its purpose, and a digest of what was said. */
  key: z.string().optional().catch(undefined),
  /** Zendesk's ids of the managers who were asked to allow a held incident: no act, it changes nothing. */
  asked: z.array(z.string()).optional().catch(undefined),
  entries: z.array(recordEntrySchema).optional().catch(undefined),
  facts: recordedFactsSchema.optional().catch(undefined),
  origin: originSchema.optional().catch(undefined),
});

export type TicketRecord = z.infer<typeof recordSchema>;

/** The record of an audit, if it carries one. */
export function recordOf(custom: Readonly<Record<string, unknown>> | null | undefined): TicketRecord {
  return recordSchema.safeParse(custom?.[RECORD_KEY]).data ?? {};
}

/**
 * `metadata` for a ticket update that carries this record; the audit shows it under `metadata.custom`.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#setting-metadata
 */
export const metadataOf = (record: TicketRecord): Readonly<Record<string, unknown>> => ({ [RECORD_KEY]: record });
