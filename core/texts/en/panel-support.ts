import { addLocalDays } from '../../calendar/local-date';
import type { Agreement, Verdict } from '../../entitlement/verdict';
import { ahead } from '../panel/ahead';
import type { Supported } from '../panel/supported';
import { longDate } from './time';

/** F1: whether an organization has support, in one line, and below it why, with what follows from it. */
export function support(
  verdict: Verdict,
  { organization, agreement, today, graceDays, required }: Supported,
): { readonly title: string; readonly why: string } {
  const held = required ? 'Incidents are held.' : 'The policy asks for none: incidents start all the same.';
  if (!agreement) return { title: 'No agreement on record', why: held };
  const { startsOn, endsOn } = agreement;
  if (verdict === 'agreement-not-started')
    return {
      title: `${organization} has no support yet`,
      why: `The agreement begins on ${longDate(startsOn)}, ${until(today, startsOn)}. ${required ? 'Until then incidents are held.' : held}`,
    };
  if (verdict === 'agreement-expired')
    return {
      title: `${organization} has no support`,
      why: `The agreement ended on ${longDate(endsOn)}. ${held}`,
    };
  const ends =
    today > endsOn
      ? `It has ended; support goes on until ${longDate(addLocalDays(endsOn, graceDays))}.`
      : `Ends ${until(today, endsOn)}.`;
  return { title: `${organization} has support`, why: `${term(agreement)} ${ends}` };
}

/** `1 Apr 2026 to 31 Mar 2027, both days included.` */
export const term = ({ startsOn, endsOn }: Agreement): string =>
  `${longDate(startsOn)} to ${longDate(endsOn)}, both days included.`;

function until(from: string, to: string): string {
  const far = ahead(from, to);
  return 'count' in far ? `in ${far.count} ${far.unit}` : far.unit;
}

/** What a changed fact lifts at once, by the numbers of the incidents that it held (F1, F2). */
export function startNow(numbers: readonly string[]): string {
  if (numbers.length === 1) return `Incident #${numbers[0]} starts now.`;
  return `${numbers.length} incidents start now: ${numbers.map((number) => `#${number}`).join(', ')}.`;
}

/** What stays as it was for an incident that goes on being held. */
export const staysHeld = (number: string, because: string): string => `#${number} stays on hold: ${because}`;

/** F3: facts that turn bad end nothing that has begun. */
export const startedGoOn = 'Incidents that have started go on; new ones are held.';

/** `31 Mar 2027`. */
export const day = longDate;
