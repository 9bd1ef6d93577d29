import { z } from 'zod';
import { parsePolicy, policyFaultText, refusalText } from '../../core';
import { mayAdminister } from '../jira/permission';
import { appendPolicy, type PolicyVersion, readPolicyVersions } from '../store/policies';
import { readSetUpSite } from '../store/site-settings';
import { ringAll } from '../triggers/ring-all';
import type { Caller } from './caller';
import { type Result, refused, refusedPayload } from './result';

const payloadSchema = z.object({ policy: z.record(z.string(), z.unknown()), rejudgeOpen: z.boolean().default(false) });

/** Saves a version that holds from now on; with `rejudgeOpen`, open incidents are judged anew by it (section 8). */
export async function savePolicy(payload: unknown, caller: Caller, now: number): Promise<Result<{ version: number }>> {
  const shaped = payloadSchema.safeParse(payload);
  if (!shaped.success) return refusedPayload(shaped.error);
  if (!(await isAdministrator())) return refused(refusalText({ code: 'not-allowed', data: {} }));
  const versions = await readPolicyVersions();
  const version = versions.length + FIRST_SAVED;
  const { policy, rejudgeOpen } = shaped.data;
  const parsed = parsePolicy({ ...policy, version, effectiveFrom: new Date(now).toISOString() });
  if (!parsed.ok) return refused(parsed.faults.map(policyFaultText).join('\n'));
  await appendPolicy({ policy: parsed.policy, savedAt: now, by: caller.accountId, rejudge: rejudgeOpen });
  if (rejudgeOpen) await ringAll('re-judged');
  return { ok: true, version };
}

/** The delivered policy is version 1. */
const FIRST_SAVED = 2;

/** Every version that was saved, oldest first. */
export async function policies(): Promise<Result<{ versions: readonly PolicyVersion[] }>> {
  if (!(await isAdministrator())) return refused(refusalText({ code: 'not-allowed', data: {} }));
  return { ok: true, versions: await readPolicyVersions() };
}

async function isAdministrator(): Promise<boolean> {
  for (const { key } of (await readSetUpSite())?.projects ?? []) if (await mayAdminister(key)) return true;
  return false;
}
