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
  const held = required ? 'Vorfälle werden angehalten.' : 'Die Richtlinie verlangt keinen: Vorfälle beginnen trotzdem.';
  if (!agreement) return { title: 'Kein Wartungsvertrag hinterlegt', why: held };
  const { startsOn, endsOn } = agreement;
  if (verdict === 'agreement-not-started')
    return {
      title: `${organization} hat noch keinen Support`,
      why: `Der Wartungsvertrag beginnt am ${longDate(startsOn)}, ${until(today, startsOn)}. ${required ? 'Bis dahin werden Vorfälle angehalten.' : held}`,
    };
  if (verdict === 'agreement-expired')
    return {
      title: `${organization} hat keinen Support`,
      why: `Der Wartungsvertrag ist am ${longDate(endsOn)} abgelaufen. ${held}`,
    };
  const ends =
    today > endsOn
      ? `Er ist abgelaufen; Support gibt es noch bis ${longDate(addLocalDays(endsOn, graceDays))}.`
      : `Endet ${until(today, endsOn)}.`;
  return { title: `${organization} hat Support`, why: `${term(agreement)} ${ends}` };
}

/** `1. Apr. 2026 bis 31. März 2027, beide Tage eingeschlossen.` */
export const term = ({ startsOn, endsOn }: Agreement): string =>
  `${longDate(startsOn)} bis ${longDate(endsOn)}, beide Tage eingeschlossen.`;

function until(from: string, to: string): string {
  const far = ahead(from, to);
  if ('count' in far) return `in ${far.count} ${far.unit === 'days' ? 'Tagen' : 'Monaten'}`;
  return far.unit === 'today' ? 'heute' : 'morgen';
}

/** What a changed fact lifts at once, by the numbers of the incidents that it held (F1, F2). */
export function startNow(numbers: readonly string[]): string {
  if (numbers.length === 1) return `Vorfall #${numbers[0]} beginnt jetzt.`;
  return `${numbers.length} Vorfälle beginnen jetzt: ${numbers.map((number) => `#${number}`).join(', ')}.`;
}

/** What stays as it was for an incident that goes on being held. */
export const staysHeld = (number: string, because: string): string => `#${number} bleibt angehalten: ${because}`;

/** F3: facts that turn bad end nothing that has begun. */
export const startedGoOn = 'Begonnene Vorfälle laufen weiter; neue werden angehalten.';

/** `31. März 2027`. */
export const day = longDate;
