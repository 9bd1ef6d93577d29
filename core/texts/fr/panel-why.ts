import type { Clock, ClockName, Stretch } from '../../clocks/clock';
import type { ClockExplanation } from '../../explanation/clock';
import type { Severity } from '../../severity/level';
import { targetSpan } from './panel-clocks';

const NAMES: Readonly<Record<ClockName, string>> = {
  firstResponse: 'la première réponse',
  customerResponse: 'la réponse du client',
  statusUpdate: 'le point d’avancement',
};

const BECAUSE: Readonly<Record<ClockExplanation['because'], string>> = {
  reported: 'moment du signalement',
  verified: 'moment où le contrat de maintenance a été confirmé',
  asked: 'moment de la question',
  updated: 'moment où le dernier message est parti',
  'status-entered': 'moment où le statut a commencé',
};

/** E1: why a deadline is when it is. Moments and spans are in words. */
export const why = {
  copy: 'Copier comme texte',
  copied: 'Copié.',
  title: (clock: ClockName, due: string | null): string =>
    due === null ? `Pourquoi ${NAMES[clock]} est en attente` : `Pourquoi ${NAMES[clock]} a pour échéance ${due}`,
  intro(severity: Severity, clock: Clock, number: string): string {
    const how = clock.basis === 'elapsed' ? `${targetSpan(clock)}, jour et nuit,` : targetSpan(clock);
    return `La gravité ${severity} accorde ${how} pour ${NAMES[clock.name]} dans l’incident #${number}.`;
  },
  from: (moment: string, because: ClockExplanation['because']): string =>
    `Compté depuis ${moment}, ${BECAUSE[because]}.`,
  notCounting: 'Rien n’est compté pendant l’attente de la vérification.',
  zone: (place: string): string => `Heures locales : ${place}.`,
  columns: { day: 'Jour', reason: 'Heures et motif', counted: 'Compté', total: 'Cumul' },
  reasons: {
    counted: '',
    weekend: 'Fermé : week-end',
    holiday: 'Fermé : jour férié',
    override: 'Fermé ce jour-là',
    'before-opening': 'Avant l’ouverture',
    'between-hours': 'Entre les heures d’ouverture',
    'after-close': 'Après la fermeture',
    verification: 'En attente de vérification',
    'before-start': 'Signalé en dehors des heures de support',
  } satisfies Readonly<Record<Stretch['reason'], string>>,
  toCome: 'à venir',
  noted: (hours: string, note: string): string => `${hours}. ${note}`,
  due: (span: string, moment: string): string => `${span} : temps épuisé ${moment}.`,
  warning: (span: string, moment: string): string => `Un rappel part à ${span}, ${moment}.`,
  policy: (version: number, judgedAnew: string | null): string =>
    `Évalué selon la version ${version} des règles, ${judgedAnew === null ? 'en vigueur à la réception de l’incident' : `lors de sa réévaluation ${judgedAnew}`}. Un changement de gravité conserverait le temps déjà compté.`,
};
