import { NEVER, startOfDate } from '../calendar/horizon';
import { release } from '../clocks/track';
import { judge } from '../entitlement';
import type { Agreement, Verdict } from '../entitlement/verdict';
import type { State } from './state';
import { isHeld } from './state';
import { enter } from './transitions';

/** The verdict that the facts in force at `t` give, on the local date of `t` (F1, F2). */
export function verdictAt(state: State, t: number): Verdict {
  const { facts, policy } = state;
  return judge(
    policy.calendar.localDate(t),
    {
      organizationKnown: facts.organization !== null,
      agreement: agreementAt(state, t),
      representative: inForce(facts.representatives, t)?.representative ?? false,
    },
    policy.policy.entitlement.graceDays,
  );
}

export const agreementAt = ({ facts }: Pick<State, 'facts'>, t: number): Agreement | null =>
  inForce(facts.agreements, t)?.agreement ?? null;

/** Checks a held incident again (section 6): the facts changed, or a local date began. */
export function checkAgain(state: State, at: number): void {
  if (!isHeld(state)) return;
  state.verdict = verdictAt(state, at);
  if (state.verdict === 'entitled' || !state.policy.policy.entitlement.required) lift(state, at);
}

/** Verified, or let pass by a manager: the work begins now (section 6). */
export function lift(state: State, at: number): void {
  state.verifiedAt = at;
  release(state.firstResponse, at);
  enter(state, 'New', at);
  state.steps.push({ at, by: 'process', what: 'verified', status: 'New' });
}

/** The next instant after `t` at which the mere passing of days can change a held incident's verdict; null: none. */
export function nextCheck(state: State, t: number): number | null {
  const agreement = agreementAt(state, t);
  if (!isHeld(state) || !agreement) return null;
  const { calendar, policy } = state.policy;
  const starts = startOfDate(calendar, agreement.startsOn);
  const lapses = startOfDate(calendar, agreement.endsOn, policy.entitlement.graceDays + 1);
  const instants = [starts, lapses].filter((instant) => instant > t && instant < NEVER);
  return instants.length > 0 ? Math.min(...instants) : null;
}

/** The entry that holds at `t`: the latest not after it, of equal ones the later; the first also holds before itself. */
function inForce<T extends { readonly at: number }>(log: readonly T[], t: number): T | undefined {
  let found: T | undefined;
  let first: T | undefined;
  for (const entry of log) {
    if (!first || entry.at < first.at) first = entry;
    if (entry.at <= t && (!found || entry.at >= found.at)) found = entry;
  }
  return found ?? first;
}
