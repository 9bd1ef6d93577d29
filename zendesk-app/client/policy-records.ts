import { z } from 'zod';
import type { Connection } from './connection';
import { pages } from './pages';

const userId = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((id) => (id === null || id === undefined ? null : String(id)));

/** Whoever may write records may leave any field of one empty: that one is then no policy, and the others are read as ever. */
const recordSchema = z.looseObject({
  id: z.string(),
  external_id: z.string().nullish(),
  created_by_user_id: userId,
  updated_by_user_id: userId,
  custom_object_fields: z.looseObject({
    version: z.coerce.number().catch(Number.NaN),
    policy: z.string().catch(''),
    saved_at: z.string().catch(''),
    saved_by: z.string().catch(''),
    rejudge: z.union([z.boolean(), z.string()]).nullish().catch(null),
    reason: z.string().nullish().catch(null),
  }),
});

/** A page of the custom object's records, as Zendesk lists them. */
export const recordsPageSchema = z.looseObject({ custom_object_records: z.array(recordSchema) });
type StoredRecord = z.infer<typeof recordSchema>;

/** A policy version as its record on Zendesk holds it. */
export interface PolicyRecord {
  readonly version: number;
  /** JSON text. */
  readonly policy: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly savedBy: string;
  readonly rejudge: boolean;
  /** Why it was changed, in words; null where nobody said. */
  readonly reason: string | null;
}

/** A version with what Zendesk itself says of its record. */
export interface StoredPolicy extends PolicyRecord {
  /** The record's id. */
  readonly record: string;
  /** Zendesk's ids of who made it and who wrote it last; null where Zendesk names nobody. */
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
}

/** The one record that is no policy: what setup made, so that panels know it without the service. Policies count from 1. */
export const SETUP_RECORD = 'setup';
const SETUP_VERSION = 0;

/** The policy versions among the records, in their order. */
export const policiesAmong = (records: readonly StoredRecord[]): StoredPolicy[] =>
  records
    .map(({ id, created_by_user_id, updated_by_user_id, custom_object_fields: fields }) => ({
      version: fields.version,
      policy: fields.policy,
      savedAt: fields.saved_at,
      savedBy: fields.saved_by,
      rejudge: fields.rejudge === true || fields.rejudge === 'true',
      reason: fields.reason?.trim() || null,
      record: id,
      createdBy: created_by_user_id,
      updatedBy: updated_by_user_id,
    }))
    .filter(({ version }) => version > SETUP_VERSION)
    .sort((a, b) => a.version - b.version);

/** What setup made, as JSON text; null where no service has written it yet. */
export const setupAmong = (records: readonly StoredRecord[]): string | null =>
  records.find(({ external_id }) => external_id === SETUP_RECORD)?.custom_object_fields.policy ?? null;

/** Every policy version of the account. https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/ */
export async function listPolicyRecords(connection: Connection, object: string): Promise<StoredPolicy[]> {
  const found: StoredRecord[] = [];
  for await (const page of pages(connection, `custom_objects/${object}/records`, recordsPageSchema))
    found.push(...page.custom_object_records);
  return policiesAmong(found);
}

/** Appends a version. Zendesk refuses a second record of one external id, so two administrators cannot both save version 4. */
export async function createPolicyRecord(connection: Connection, object: string, record: PolicyRecord): Promise<void> {
  const { version, policy, savedAt, savedBy, rejudge, reason } = record;
  await connection.call('POST', `custom_objects/${object}/records`, z.unknown(), {
    body: {
      custom_object_record: {
        name: `Version ${version}`,
        external_id: `version-${version}`,
        custom_object_fields: {
          ...{ version, policy, saved_at: savedAt, saved_by: savedBy, rejudge },
          ...(reason === null ? {} : { reason }),
        },
      },
    },
  });
}

/**
 * Signs a version that is believed, by writing to its record as the app's own user: from then on it stands by that user's word,
 * whatever becomes of the administrator's account. `at` in ISO 8601.
 */
export async function countersign(
  connection: Connection,
  object: string,
  { record, savedBy }: Pick<StoredPolicy, 'record' | 'savedBy'>,
  at: string,
): Promise<void> {
  await connection.call('PATCH', `custom_objects/${object}/records/${record}`, z.unknown(), {
    body: { custom_object_record: { custom_object_fields: { saved_by: savedBy, believed_at: at } } },
  });
}

/** What setup made (JSON text), if this user was the last to write it; null otherwise: on most plans every agent may write records. */
export async function readSetupRecord(connection: Connection, object: string, by: string): Promise<string | null> {
  const query = { 'filter[external_ids]': SETUP_RECORD };
  const answer = await connection.call('GET', `custom_objects/${object}/records`, recordsPageSchema, { query });
  const [known] = answer.custom_object_records;
  return known?.updated_by_user_id === by ? known.custom_object_fields.policy : null;
}

/** Puts what setup made (JSON text) beside the policies; writes nothing where it stands there already. */
export async function keepSetupRecord(
  connection: Connection,
  object: string,
  setup: string,
  saved: { readonly at: string; readonly by: string },
): Promise<void> {
  const path = `custom_objects/${object}/records`;
  const query = { 'filter[external_ids]': SETUP_RECORD };
  const [known] = (await connection.call('GET', path, recordsPageSchema, { query })).custom_object_records;
  if (known?.custom_object_fields.policy === setup) return;
  const custom_object_fields = {
    version: SETUP_VERSION,
    policy: setup,
    saved_at: saved.at,
    saved_by: saved.by,
    rejudge: false,
  };
  if (known)
    await connection.call('PATCH', `${path}/${known.id}`, z.unknown(), {
      body: { custom_object_record: { custom_object_fields } },
    });
  else
    await connection.call('POST', path, z.unknown(), {
      body: { custom_object_record: { name: 'Setup', external_id: SETUP_RECORD, custom_object_fields } },
    });
}
