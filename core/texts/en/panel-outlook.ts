import { outlookIn } from '../panel/outlook-lines';
import { clockTitles } from './panel-clocks';
import { time } from './time';

/** What would happen, in dates, one line each; `name` is the customer's. */
export const outlookLines = outlookIn(
  {
    firstResponseMet: 'First response is met',
    firstResponseLate: 'First response is given, after its deadline',
    status: (status) => ['Status becomes ', status, ''],
    priority: (priority) => `Priority becomes ${priority}`,
    answer: (name, by, lowersTo) => [
      `${name} should answer by `,
      by,
      lowersTo === null ? '' : `; after that the priority drops to ${lowersTo}`,
    ],
    closure: (name, asked, reminder, closes) =>
      `${asked ? 'Still no answer' : `Without an answer from ${name}`}: reminder ${reminder}, closes ${closes}`,
    update: (by) => `The next status update is due ${by}`,
    callOnRecord: 'The call that Severity 1 needs is on record',
    callNeeded: (name) => `A call with ${name} is needed`,
    breaks: (clock, was, severity, span) =>
      `${clock}${wasDue(was)}. Severity ${severity} allows ${span}, which are used up: it counts as breached now.`,
    noDeadline: (clock) => `${clock} has no deadline any more.`,
    moved: (clock, was, to) => `${clock}${wasDue(was)}; it would be due ${to}.`,
  },
  clockTitles,
  time,
);

const wasDue = (moment: string | null): string => (moment === null ? '' : ` was due ${moment}`);

/** What stands above the lines, and what is said where nothing would change. */
export const outlookTitles = {
  reply: 'When you submit',
  act: 'What changes',
  nothing: 'No deadline changes.',
};
