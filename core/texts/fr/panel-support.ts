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
  const held = required
    ? 'Les incidents sont mis en attente.'
    : 'Les règles n’en exigent aucun : les incidents démarrent quand même.';
  if (!agreement) return { title: 'Aucun contrat de maintenance enregistré', why: held };
  const { startsOn, endsOn } = agreement;
  if (verdict === 'agreement-not-started')
    return {
      title: `${organization} ne bénéficie pas encore du support`,
      why: `Le contrat de maintenance commence le ${longDate(startsOn)}, ${until(today, startsOn)}. ${required ? 'D’ici là, les incidents sont mis en attente.' : held}`,
    };
  if (verdict === 'agreement-expired')
    return {
      title: `${organization} ne bénéficie pas du support`,
      why: `Le contrat de maintenance a pris fin le ${longDate(endsOn)}. ${held}`,
    };
  const ends =
    today > endsOn
      ? `Le contrat a pris fin ; le support continue jusqu’au ${longDate(addLocalDays(endsOn, graceDays))}.`
      : `Fin ${until(today, endsOn)}.`;
  return { title: `${organization} bénéficie du support`, why: `${term(agreement)} ${ends}` };
}

/** `Du 1er avr. 2026 au 31 mars 2027, ces deux jours compris.` */
export const term = ({ startsOn, endsOn }: Agreement): string =>
  `Du ${longDate(startsOn)} au ${longDate(endsOn)}, ces deux jours compris.`;

function until(from: string, to: string): string {
  const far = ahead(from, to);
  if ('count' in far) return `dans ${far.count} ${far.unit === 'days' ? 'jours' : 'mois'}`;
  return far.unit === 'today' ? 'aujourd’hui' : 'demain';
}

/** What a changed fact lifts at once, by the numbers of the incidents that it held (F1, F2). */
export function startNow(numbers: readonly string[]): string {
  if (numbers.length === 1) return `L’incident #${numbers[0]} démarre maintenant.`;
  return `${numbers.length} incidents démarrent maintenant : ${numbers.map((number) => `#${number}`).join(', ')}.`;
}

/** What stays as it was for an incident that goes on being held. */
export const staysHeld = (number: string, because: string): string => `#${number} reste en attente : ${because}`;

/** F3: facts that turn bad end nothing that has begun. */
export const startedGoOn = 'Les incidents déjà démarrés continuent ; les nouveaux sont mis en attente.';

/** `31 mars 2027`. */
export const day = longDate;
