import { defaultPolicy } from '../../core';
import { policiesOf, readPolicyVersions } from '../store/policies';
import { readRefreshedAt, readSweptAt } from '../store/schedule';
import { readSetupOutcome, type SetupOutcome } from '../store/setup-outcome';
import { readSetUpSite } from '../store/site-settings';
import { wakesUntil } from '../store/wake';
import { forAdministrators } from './administrator';
import type { Caller } from './caller';
import type { Result } from './result';

/** How the app is; instants are epoch ms, null: never. */
export interface HealthAnswer {
  readonly now: number;
  /** Keys of the projects in which the process is on. */
  readonly on: readonly string[];
  readonly sweptAt: number | null;
  /** When it was last asked who holds which role. */
  readonly refreshedAt: number | null;
  /** Incidents that should have been looked at by now, and since when the longest waits. */
  readonly overdue: { readonly count: number; readonly since: number | null };
  readonly setup: SetupOutcome | null;
  readonly policyVersion: number;
  /** Where support reads the clock. */
  readonly timeZone: string;
}

/** A timer that rang a moment ago is no sign of anything. */
const MARGIN = 2 * 60_000;

/** How the app is, as its own store tells it: nothing is asked of Jira but who asks. */
export async function health(_payload: unknown, _caller: Caller, now: number): Promise<Result<HealthAnswer>> {
  return forAdministrators(async () => {
    const [site, sweptAt, refreshedAt, overdue, setup, versions] = await Promise.all([
      readSetUpSite(),
      readSweptAt(),
      readRefreshedAt(),
      wakesUntil(now - MARGIN),
      readSetupOutcome(),
      readPolicyVersions(),
    ]);
    const policy = policiesOf(versions).at(-1) ?? defaultPolicy;
    return {
      ok: true,
      now,
      on: (site?.projects ?? []).flatMap(({ key, on }) => (on ? [key] : [])),
      sweptAt,
      refreshedAt,
      overdue: { count: overdue.length, since: overdue[0] ? Date.parse(overdue[0].wakeAt) : null },
      setup,
      policyVersion: policy.version,
      timeZone: policy.calendar.timeZone,
    };
  });
}
