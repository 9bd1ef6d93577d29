import { isSameData, type Policy, parsePolicy } from '../../../../../core';
import { createPolicyRecord, isConflict, ZendeskFailure } from '../../../../client';
import { POLICY_OBJECT } from '../../../../setup';
import type { Service } from '../../../service/service';
import { connectionOf } from '../../../zaf/connection';
import type { Zaf } from '../../../zaf/zaf';
import { namesOf } from '../load/people';
import { readRecords, type Version } from '../load/versions';

export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly version: number;
      readonly rejudge: boolean;
      /** Whether the service heard of it and takes it; else why it does not, in words. */
      readonly service: 'takes-it' | 'not-reached' | { readonly why: string };
    }
  | { readonly kind: 'outdated'; readonly by: string; readonly version: number }
  | { readonly kind: 'not-accepted' }
  | { readonly kind: 'unreachable' };

export interface SaveInput {
  /** Sound; its version and its date are set here. */
  readonly policy: Policy;
  /** The version that it was made from. */
  readonly base: number;
  readonly rejudge: boolean;
  /** As typed; empty where nobody says why. */
  readonly reason: string;
  readonly me: string;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Writes the next version as the administrator, then rings the service. Zendesk takes no second record of one number, so of two
 * administrators one is told who was faster. Where the answer was lost, it is looked whether the record stands.
 */
export async function savePolicy(zaf: Zaf, service: Service, input: SaveInput): Promise<SaveOutcome> {
  const version = input.base + 1;
  const at = new Date(input.now).toISOString();
  const parsed = parsePolicy({ ...input.policy, version, effectiveFrom: at });
  if (!parsed.ok) return { kind: 'not-accepted' };
  const { rejudge, me } = input;
  const reason = input.reason.trim() || null;
  const record = { version, policy: JSON.stringify(parsed.policy), savedAt: at, savedBy: me, rejudge, reason };
  try {
    await createPolicyRecord(connectionOf(zaf), POLICY_OBJECT, record);
  } catch (error) {
    if (!(error instanceof ZendeskFailure)) throw error;
    const standing = await standingVersion(zaf, version);
    if (!standing) return { kind: isRefusal(error) ? 'not-accepted' : 'unreachable' };
    const mine = standing.savedBy === me && isSameData(standing.policy, parsed.policy);
    if (!mine) return { kind: 'outdated', ...(await whoSaved(zaf, standing)) };
  }
  return { kind: 'saved', version, rejudge, service: await ringAbout(service, version) };
}

async function ringAbout(service: Service, version: number) {
  const health = (await service.ring()) ? await service.health() : null;
  if (!health) return 'not-reached';
  const refused = health.refusedPolicies.find((one) => one.version === version);
  return refused ? { why: refused.why } : 'takes-it';
}

const isRefusal = (error: ZendeskFailure): boolean => isConflict(error) || (error.status >= 400 && error.status < 500);

async function standingVersion(zaf: Zaf, version: number): Promise<Version | null> {
  const records = await readRecords(zaf).catch(() => null);
  return records?.versions.find((one) => one.version >= version) ?? null;
}

async function whoSaved(zaf: Zaf, { savedBy, version }: Version) {
  const names = await namesOf(zaf, [savedBy]).catch(() => new Map<string, string>());
  return { by: names.get(savedBy) ?? 'Somebody', version };
}
