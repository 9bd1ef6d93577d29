import type { Priority } from '../../severity/priority';
import { outlookIn } from '../panel/outlook-lines';
import { priorities } from './labels';
import { clockTitles } from './panel-clocks';
import { time } from './time';

/** What would happen, in dates, one line each; `name` is the customer's. */
export const outlookLines = outlookIn(
  {
    firstResponseMet: 'Die erste Antwort ist erfüllt',
    firstResponseLate: 'Die erste Antwort ist gegeben, nach ihrer Frist',
    status: (status) => ['Status wird ', status, ''],
    priority: (priority) => `Priorität wird ${lowered(priority)}`,
    answer: (name, by, lowersTo) => [
      `${name} soll antworten bis `,
      by,
      lowersTo === null ? '' : `; danach sinkt die Priorität auf ${lowered(lowersTo)}`,
    ],
    closure: (name, asked, reminder, closes) =>
      `${asked ? 'Weiter keine Antwort' : `Ohne Antwort von ${name}`}: Erinnerung ${reminder}, schließt ${closes}`,
    update: (by) => `Die nächste Statusmeldung ist fällig ${by}`,
    callOnRecord: 'Der Anruf, den Schweregrad 1 verlangt, ist vermerkt',
    callNeeded: (name) => `Ein Anruf mit ${name} ist nötig`,
    breaks: (clock, was, severity, span) =>
      `${clock}${wasDue(was)}. Schweregrad ${severity} erlaubt ${span}, und die sind aufgebraucht: Das gilt jetzt als überschritten.`,
    noDeadline: (clock) => `${clock} hat keine Frist mehr.`,
    moved: (clock, was, to) => `${clock}${wasDue(was)}; neue Frist: ${to}.`,
  },
  clockTitles,
  time,
);

const lowered = (priority: Priority): string => priorities[priority].toLowerCase();

const wasDue = (moment: string | null): string => (moment === null ? '' : ` war fällig ${moment}`);

/** What stands above the lines, and what is said where nothing would change. */
export const outlookTitles = {
  reply: 'Beim Absenden',
  act: 'Was sich ändert',
  nothing: 'Keine Frist ändert sich.',
};
