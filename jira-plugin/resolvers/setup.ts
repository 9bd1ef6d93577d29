import { Queue } from '@forge/events';
import { z } from 'zod';
import { refusalText } from '../../core';
import { mayAdminister } from '../jira/permission';
import { readSetupOutcome, type SetupOutcome } from '../store/setup-outcome';
import type { Caller } from './caller';
import { type Result, refused, refusedPayload } from './result';

const payloadSchema = z.object({ projectKey: z.string().min(1) });

/** Lets setup run for a project. It takes longer than a panel may wait: `setupResult` tells how it went. */
export async function setup(payload: unknown, caller: Caller): Promise<Result> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { projectKey } = parsed.data;
  if (!(await mayAdminister(projectKey))) return refused(refusalText({ code: 'not-allowed', data: {} }));
  const body = { setUp: { projectKey, by: caller.accountId } };
  await new Queue({ key: 'review' }).push([{ body, concurrency: { key: 'setup', limit: 1 } }]);
  return { ok: true };
}

/** How the last run of setup went; null while the first one runs. */
export async function setupResult(payload: unknown): Promise<Result<{ outcome: SetupOutcome | null }>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  if (!(await mayAdminister(parsed.data.projectKey))) return refused(refusalText({ code: 'not-allowed', data: {} }));
  return { ok: true, outcome: await readSetupOutcome() };
}
