import type { Status } from '../../lifecycle/status';
import type { Priority } from '../../severity/priority';
import { priorities } from './labels';

/** H1 to H11: the parts of a reply, and what submitting it will do. Moments are in words. */
export const reply = {
  consequences: {
    firstResponse: 'First response is met',
    firstResponseLate: 'First response is given, after its deadline',
    status: 'Status becomes',
    statusStays: (status: Status): string => `Status stays ${status}`,
    answerBy: (name: string): string => `${name} should answer by`,
    thenLowered: (priority: Priority): string =>
      `; after that the priority drops to ${priorities[priority].toLowerCase()}`,
    noAnswer: (notice: string, closes: string): string => `Still no answer: reminder ${notice}, closes ${closes}`,
    without: (name: string, notice: string, closes: string): string =>
      `Without an answer from ${name}: reminder ${notice}, closes ${closes}`,
  },
};

/** C5: what a changed severity does to the deadlines. */
export const severityChange = {
  was: (due: string): string => `First response was due ${due}.`,
  becomes: (due: string): string => `It will be due ${due}.`,
  breached: (span: string, severity: number): string =>
    `Severity ${severity} allows ${span}, which are used up: it counts as breached now.`,
  met: 'The first response is given already; it stays as it is.',
  priority: (priority: Priority): string => `The priority becomes ${priorities[priority].toLowerCase()}.`,
  call: (name: string): string => `A call with ${name} is needed.`,
};
