import { z } from 'zod';
import type { Connection } from './connection';
import { pages } from './pages';

const recordSchema = z.looseObject({
  id: z.string(),
  custom_object_fields: z.looseObject({
    version: z.coerce.number(),
    policy: z.string(),
    saved_at: z.string(),
    saved_by: z.string(),
    rejudge: z.union([z.boolean(), z.string()]).nullish(),
  }),
});

/** A policy version as its record on Zendesk holds it. */
export interface PolicyRecord {
  readonly version: number;
  /** JSON text. */
  readonly policy: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly savedBy: string;
  readonly rejudge: boolean;
}

/** Every record of the custom object. https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/ */
export async function listPolicyRecords(connection: Connection, object: string): Promise<PolicyRecord[]> {
  const found: PolicyRecord[] = [];
  const page = z.looseObject({ custom_object_records: z.array(recordSchema) });
  for await (const { custom_object_records } of pages(connection, `custom_objects/${object}/records`, page)) {
    for (const { custom_object_fields: fields } of custom_object_records) {
      const { version, policy, saved_at, saved_by, rejudge } = fields;
      found.push({
        version,
        policy,
        savedAt: saved_at,
        savedBy: saved_by,
        rejudge: rejudge === true || rejudge === 'true',
      });
    }
  }
  return found.sort((a, b) => a.version - b.version);
}

/** Appends a version. Zendesk refuses a second record of one external id, so two administrators cannot both save version 4. */
export async function createPolicyRecord(connection: Connection, object: string, record: PolicyRecord): Promise<void> {
  const { version, policy, savedAt, savedBy, rejudge } = record;
  await connection.call('POST', `custom_objects/${object}/records`, z.unknown(), {
    body: {
      custom_object_record: {
        name: `Version ${version}`,
        external_id: `version-${version}`,
        custom_object_fields: { version, policy, saved_at: savedAt, saved_by: savedBy, rejudge },
      },
    },
  });
}
