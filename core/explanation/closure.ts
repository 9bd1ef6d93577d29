import type { Calendar } from '../calendar';
import { businessDate } from '../calendar/horizon';
import { planOf } from '../incident/closing';
import type { Awaited, State } from '../incident/state';
import { presentWait } from '../incident/transitions';
import { endOfBusiness } from '../lifecycle/closure';
import type { ClosedBecause } from '../texts/message';

/** A wait for the customer, enough to count its end by hand (semantics.md section 5). Instants in epoch ms. */
export interface WaitExplanation extends Awaited {
  /** The business dates after the local date on which the wait began: it ends with the end of business on the last. */
  readonly days: readonly string[];
  /** The reminder is due at the start of business on this one of them. */
  readonly noticeDay: string | null;
  /** When the reminder is planned, or was once it is out, and when it really went out. */
  readonly noticeAt: number;
  readonly noticeSentAt: number | null;
  /** The business dates that closing waits after the local date of the reminder, as it went out or is planned. */
  readonly daysAfterNotice: readonly string[];
  /** The later of the ends of business on the last of `days` and of `daysAfterNotice`. */
  readonly closesAt: number;
  /** Later than the wait alone would have it, because the reminder went out late. */
  readonly moved: boolean;
}

/** How an incident's end stands: planned, held up by a request for a supervisor, or past. */
export type ClosureExplanation =
  | { readonly state: 'planned'; readonly wait: WaitExplanation }
  /** A supervisor was asked for: nothing closes by itself until one has answered. */
  | { readonly state: 'suspended'; readonly wait: Awaited }
  /** `wait` where no answer came; null where somebody closed it. */
  | {
      readonly state: 'closed';
      readonly at: number;
      readonly because: ClosedBecause;
      readonly wait: WaitExplanation | null;
    };

/** Why an incident closes when it does, or closed when it did (I2 to I6); null when nothing is awaited. */
export function explainClosure(state: State): ClosureExplanation | null {
  const { closing } = state;
  if (closing) {
    const { at, because, wait } = closing;
    return { state: 'closed', at, because, wait: wait && explainWait(state, wait, at) };
  }
  const wait = presentWait(state);
  if (!wait) return null;
  return state.supervisor === 'requested'
    ? { state: 'suspended', wait }
    : { state: 'planned', wait: explainWait(state, wait, Number.POSITIVE_INFINITY) };
}

function explainWait(state: State, wait: Awaited, until: number): WaitExplanation {
  const { calendar, policy } = state.policy;
  const { noticeAt, noticeSentAt, closesAt } = planOf(state, wait, until);
  const days = datesAfter(calendar, calendar.localDate(wait.since), policy.closure.waits[wait.status]);
  return {
    ...wait,
    days,
    noticeDay: days.at(-1 - policy.closure.notice) ?? null,
    noticeAt,
    noticeSentAt,
    daysAfterNotice: datesAfter(calendar, calendar.localDate(noticeSentAt ?? noticeAt), policy.closure.notice),
    closesAt,
    moved: closesAt > endOfBusiness(calendar, days.at(-1) ?? null),
  };
}

/** The `count` business dates after a local date; fewer when the calendar ends first. */
function datesAfter(calendar: Calendar, date: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => businessDate(calendar, date, place + 1)).filter(
    (day) => day !== null,
  );
}
