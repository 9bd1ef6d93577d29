import { type Policy, parsePolicy } from '../../../core';
import { policiesAmong, recordsPageSchema, setupAmong } from '../../client';
import { type Installation, POLICY_OBJECT, publishedSchema, type RoleLogs } from '../../setup';
import type { Zaf } from '../zaf/zaf';

/** What the account's process is, read from Zendesk alone: setup's ids, roles, every policy version. */
export interface AccountSetup {
  readonly installation: Installation;
  readonly roles: RoleLogs;
  readonly policies: readonly Policy[];
  /** When open incidents were judged anew. */
  readonly rejudgements: readonly { readonly at: number }[];
  /** What time the host had (epoch ms) when this was read, where it told, and the browser's own clock then. */
  readonly date: number | null;
  readonly readAt: number;
}

/** One request; null where the process was never set up. Throws where a kept policy is faulty, as the service does. */
export async function readAccountSetup(zaf: Zaf): Promise<AccountSetup | null> {
  const query = new URLSearchParams({ 'page[size]': '100' });
  const { data, date } = await zaf.api(`custom_objects/${POLICY_OBJECT}/records.json?${query}`, recordsPageSchema);
  const setup = setupAmong(data.custom_object_records);
  if (setup === null) return null;
  const { installation, roles } = publishedSchema.parse(JSON.parse(setup));
  // A version counts once the service has signed it; what anybody else wrote last is nobody's policy.
  const signed = String(installation.appUser);
  const records = policiesAmong(data.custom_object_records).filter(({ updatedBy }) => updatedBy === signed);
  if (records.length === 0) return null;
  return {
    installation,
    roles: new Map(Object.entries(roles)),
    policies: records.map(({ policy }) => checked(policy)),
    rejudgements: records.filter(({ rejudge }) => rejudge).map(({ savedAt }) => ({ at: Date.parse(savedAt) })),
    date,
    readAt: Date.now(),
  };
}

function checked(text: string): Policy {
  const parsed = parsePolicy(JSON.parse(text));
  if (!parsed.ok) throw new TypeError('A policy on Zendesk is faulty');
  return parsed.policy;
}
