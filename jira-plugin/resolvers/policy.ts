import { z } from 'zod';
import { type Policy, parsePolicy } from '../../core';
import { readUser } from '../jira/user';
import { appendPolicy, type PolicyVersion, readPolicyVersions } from '../store/policies';
import { ringAll } from '../triggers/ring-all';
import { forAdministrators } from './administrator';
import type { Caller } from './caller';
import { type Refused, type Result, refused, refusedPayload } from './result';

const LONGEST_REASON = 1000;

const payloadSchema = z.object({
  policy: z.record(z.string(), z.unknown()),
  rejudgeOpen: z.boolean().default(false),
  reason: z.string().trim().max(LONGEST_REASON).default(''),
  /** The version that it was made from: a newer one is not overwritten unseen. Absent: whichever is the newest. */
  base: z.number().int().optional(),
});

export type Saved =
  | { readonly kind: 'saved'; readonly version: number }
  /** Somebody saved another version meanwhile. */
  | { readonly kind: 'outdated'; readonly version: number; readonly by: string | null };

/** Saves a version that holds from now on; with `rejudgeOpen`, open incidents are judged anew by it (section 8). */
export async function savePolicy(payload: unknown, caller: Caller, now: number): Promise<Result<Saved>> {
  const shaped = payloadSchema.safeParse(payload);
  if (!shaped.success) return refusedPayload(shaped.error);
  const { policy, rejudgeOpen, reason, base } = shaped.data;
  return forAdministrators<Saved>(async () => {
    for (;;) {
      const versions = await readPolicyVersions();
      const latest = versions.at(-1);
      if (base !== undefined && latest && latest.policy.version !== base) {
        const by = (await readUser(latest.by))?.displayName ?? null;
        return { ok: true, kind: 'outdated', version: latest.policy.version, by };
      }
      const version = versions.length + FIRST_SAVED;
      const parsed = parsePolicy({ ...policy, version, effectiveFrom: new Date(now).toISOString() });
      if (!parsed.ok) return refused({ code: 'policy-faulty', faults: parsed.faults });
      const saved = {
        policy: parsed.policy,
        savedAt: now,
        by: caller.accountId,
        rejudge: rejudgeOpen,
        reason: reason === '' ? null : reason,
      };
      // Somebody who was faster by a moment is seen by the next reading.
      if (!(await appendPolicy(saved, versions.length))) continue;
      if (rejudgeOpen) await ringAll('re-judged');
      return { ok: true, kind: 'saved', version };
    }
  });
}

/** The delivered policy is version 1. */
const FIRST_SAVED = 2;

/** Every version that was saved, oldest first, and what those who saved the newest are called, by account. */
export interface PoliciesAnswer {
  readonly versions: readonly PolicyVersion[];
  readonly names: Readonly<Record<string, string>>;
  /** Epoch ms. */
  readonly now: number;
}

/** So many versions are told with a name. */
const NAMED = 20;

export async function policies(_payload: unknown, _caller: Caller, now: number): Promise<Result<PoliciesAnswer>> {
  return forAdministrators(async () => {
    const versions = await readPolicyVersions();
    const savers = [...new Set(versions.slice(-NAMED).map(({ by }) => by))];
    const people = await Promise.all(savers.map(readUser));
    const names = Object.fromEntries(
      savers.flatMap((by, place) => (people[place]?.displayName ? [[by, people[place].displayName]] : [])),
    );
    return { ok: true, versions, names, now };
  });
}

/** A policy as somebody entered it, or why it is none, in words. */
export function policyEntered(data: unknown, now: number): { readonly policy: Policy } | Refused {
  const parsed = parsePolicy({ ...Object(data), effectiveFrom: new Date(now).toISOString() });
  return parsed.ok ? { policy: parsed.policy } : refused({ code: 'policy-faulty', faults: parsed.faults });
}
