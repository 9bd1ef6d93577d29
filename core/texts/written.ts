import type { PanelAct } from '../incident/act';
import type { IntakeField } from '../intake/field';
import type { Response } from '../lifecycle/response';
import * as report from './en/call-report';
import { replies } from './en/replies';

/** The note that an act stands in: who did what, and why. `by` is a name. */
export const actNote = (act: PanelAct, by: string): string => replies.actNote(act, by);

/** The public text of a typed reply: the agent's words, then the parts of its type (H1 to H11). */
export const composeReply = (response: Response, text: string): string => replies.reply(response, text);

export { askNote } from './en/ask-note';
export { commentNote, customerAnswer } from './en/portal-note';
export { ATTACHED_FILE, reportDetails } from './en/report-details';

/** How a reply begins: `Hello Ann,`. */
export const greeting = replies.greeting;

/** What stands in a report that was taken down on the phone. */
export const callReport = report;

type Question = Extract<Response, { type: 'request-for-information' }>['questions'][number];

/** One question for each missing detail (B13). */
export const missingQuestions = (fields: readonly IntakeField[]): Question[] =>
  fields.map((field) => ({
    kind: field === 'logFiles' ? 'logs' : 'details',
    text: replies.fieldQuestions[field],
  }));
