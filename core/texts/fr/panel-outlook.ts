import type { Priority } from '../../severity/priority';
import { outlookIn } from '../panel/outlook-lines';
import { priorities } from './labels';
import { clockTitles } from './panel-clocks';
import { time } from './time';

const named = (priority: Priority): string => priorities[priority].toLowerCase();

/** What would happen, in dates, one line each; `name` is the customer's. */
export const outlookLines = outlookIn(
  {
    firstResponseMet: 'La première réponse est donnée dans les temps',
    firstResponseLate: 'La première réponse est donnée, après son échéance',
    status: (status) => ['Le statut devient ', status, ''],
    priority: (priority) => `La priorité devient ${named(priority)}`,
    answer: (name, by, lowersTo) => [
      `Réponse attendue de la part de ${name}, échéance `,
      by,
      lowersTo === null ? '' : ` ; ensuite, la priorité devient ${named(lowersTo)}`,
    ],
    closure: (name, asked, reminder, closes) =>
      `${asked ? 'Toujours sans réponse' : `Si ${name} ne répond pas`} : rappel ${reminder}, clôture ${closes}`,
    update: (by) => `Échéance du prochain point d’avancement : ${by}`,
    callOnRecord: 'L’appel qu’exige la gravité 1 est consigné',
    callNeeded: (name) => `Un appel avec ${name} est nécessaire`,
    breaks: (clock, was, severity, span) =>
      `${clock}${wasDue(was)}. La gravité ${severity} accorde ${span}, et ce temps est épuisé : l’échéance compte dès maintenant comme dépassée.`,
    noDeadline: (clock) => `${clock} : plus d’échéance.`,
    moved: (clock, was, to) => `${clock}${wasDue(was)} ; nouvelle échéance : ${to}.`,
  },
  clockTitles,
  time,
);

const wasDue = (moment: string | null): string => (moment === null ? '' : `, échéance jusqu’ici : ${moment}`);

/** What stands above the lines, and what is said where nothing would change. */
export const outlookTitles = {
  reply: 'À l’envoi',
  act: 'Ce qui change',
  nothing: 'Aucune échéance ne change.',
};
