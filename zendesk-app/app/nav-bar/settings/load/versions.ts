import type { z } from 'zod';
import { type Policy, parsePolicy } from '../../../../../core';
import { isNotFound, pages, policiesAmong, recordsPageSchema, type StoredPolicy, setupAmong } from '../../../../client';
import { POLICY_OBJECT, type Published, publishedSchema } from '../../../../setup';
import type { AccountSetup } from '../../../account/account-setup';
import { connectionOf } from '../../../zaf/connection';
import type { Zaf } from '../../../zaf/zaf';

/** A version of the policy as its record on Zendesk holds it. */
export interface Version {
  readonly version: number;
  readonly policy: Policy;
  /** Epoch ms. */
  readonly savedAt: number;
  /** Who made the record, as Zendesk says it (its user id). */
  readonly savedBy: string;
  /** Whether open incidents were judged anew by it. */
  readonly rejudge: boolean;
  /** Why, in the words of whoever saved it; null where nobody said. */
  readonly reason: string | null;
}

/** What stands in the records: the versions in their order, and what setup made. */
export interface AccountRecords {
  readonly versions: readonly Version[];
  /** Numbers of records that hold no sound policy. */
  readonly faulty: readonly number[];
  /** Null where no service has set the account up yet. */
  readonly published: Published | null;
}

type StoredRecord = z.infer<typeof recordsPageSchema>['custom_object_records'][number];

/** Reads every record, a hundred a request; an account without the object has none. */
export async function readRecords(zaf: Zaf): Promise<AccountRecords> {
  const records: StoredRecord[] = [];
  try {
    for await (const page of pages(connectionOf(zaf), `custom_objects/${POLICY_OBJECT}/records`, recordsPageSchema))
      records.push(...page.custom_object_records);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  const setup = setupAmong(records);
  const read = policiesAmong(records).map((stored) => ({ stored, policy: policyOf(stored) }));
  return {
    versions: read.flatMap(({ stored: { version, savedAt, savedBy, createdBy, rejudge, reason }, policy }) =>
      policy ? [{ version, policy, savedAt: Date.parse(savedAt), savedBy: createdBy ?? savedBy, rejudge, reason }] : [],
    ),
    faulty: read.filter(({ policy }) => policy === null).map(({ stored }) => stored.version),
    published: setup === null ? null : publishedSchema.parse(JSON.parse(setup)),
  };
}

/** Null for a record that the service does not take either. */
function policyOf({ policy: text, version, savedAt }: StoredPolicy): Policy | null {
  try {
    const parsed = parsePolicy(JSON.parse(text));
    return parsed.ok && parsed.policy.version === version && !Number.isNaN(Date.parse(savedAt)) ? parsed.policy : null;
  } catch {
    return null;
  }
}

/** The account as readers of tickets take it; when it was read is no part of it. */
export type AccountFacts = Omit<AccountSetup, 'date' | 'readAt'>;

export const accountSetupOf = (published: Published, versions: readonly Version[]): AccountFacts => ({
  installation: published.installation,
  roles: new Map(Object.entries(published.roles)),
  policies: versions.map(({ policy }) => policy),
  rejudgements: versions.filter(({ rejudge }) => rejudge).map(({ savedAt }) => ({ at: savedAt })),
});
