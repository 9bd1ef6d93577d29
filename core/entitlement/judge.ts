import { addLocalDays } from '../calendar/local-date';
import type { Agreement, Verdict } from './verdict';

/** What is known of a reporter on one local date. */
export interface EntitlementFacts {
  readonly organizationKnown: boolean;
  readonly agreement: Agreement | null;
  /** Whether the reporter is one of the organization's valid representatives (F2). */
  readonly representative: boolean;
}

type Rule = (date: string, facts: EntitlementFacts, graceDays: number) => boolean;

/** The verdicts in their order; the first that holds is given. Dates of the form `YYYY-MM-DD` compare as texts. */
const RULES: readonly (readonly [Verdict, Rule])[] = [
  ['organization-unknown', (_date, { organizationKnown }) => !organizationKnown],
  ['no-agreement', (_date, { agreement }) => agreement === null],
  ['agreement-not-started', (date, { agreement }) => agreement !== null && date < agreement.startsOn],
  ['agreement-expired', (date, { agreement }, graceDays) => agreement !== null && date > lastDay(agreement, graceDays)],
  ['not-a-representative', (_date, { representative }) => !representative],
];

/**
 * Whether a reporter may be given support on `date` (`YYYY-MM-DD`, read in the calendar's time zone): F1, F2.
 * An agreement's dates are inclusive, and `graceDays` calendar days follow its last one (semantics.md section 6).
 */
export function judge(date: string, facts: EntitlementFacts, graceDays: number): Verdict {
  return RULES.find(([, holds]) => holds(date, facts, graceDays))?.[0] ?? 'entitled';
}

function lastDay({ endsOn }: Agreement, graceDays: number): string {
  const last = addLocalDays(endsOn, graceDays);
  // Past the year 9999 dates no longer compare as texts, and an agreement that runs so long does not end.
  return last < endsOn ? endsOn : last;
}
