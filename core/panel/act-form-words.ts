import { panelForms } from '../texts/en/panel-forms';
import type { Worded } from '../texts/worded';
import type { ActDraft, ActFormName } from './act-form';

/** The labels of the forms, in any language. */
export type FormWords = Worded<typeof panelForms>;

/** What the field of a form asks for; null where the form has none. */
export const labelOf = (form: ActFormName, name: string, say: FormWords = panelForms): string | null =>
  ({
    severity: say.reason,
    call: say.said,
    session: null,
    escalate: say.needed,
    supervisor: say.wanted,
    take: say.message(name),
    allow: say.reason,
    ask: say.reason,
    treat: say.reason,
    split: null,
    close: say.message(name),
    keep: say.reason,
    reopen: say.reason,
    followUp: say.followUp.about,
  })[form];

/** What else is good to know before it is done. */
export const hintOf = (form: ActFormName, name: string, say: FormWords = panelForms): string | null =>
  ({
    severity: null,
    call: null,
    session: say.session.survey(name),
    escalate: say.stays(name),
    supervisor: say.waits,
    take: null,
    allow: null,
    ask: say.ask.hint(name),
    treat: say.treat(name),
    split: say.split.after(name),
    close: null,
    keep: null,
    reopen: null,
    followUp: say.followUp.hint,
  })[form];

/** What the button says that does it. */
export function submitOf(form: ActFormName, { severity, items }: ActDraft, say: FormWords = panelForms): string {
  if (form === 'split') return say.split.open(items.length);
  return form === 'severity' ? say.submit.severity(severity) : say.submit[form];
}

/** What keeps a form from being saved: where, and what to enter. */
export interface FormFault {
  readonly part: string;
  readonly words: string;
}

/** Forms whose words others act upon. */
const NEED_TEXT: readonly ActFormName[] = ['severity', 'allow', 'ask', 'treat', 'escalate'];

/** The first fault of a form as it stands; null: it can be saved. */
export function faultOf(
  form: ActFormName,
  { text, minutes, items }: ActDraft,
  say: FormWords = panelForms,
): FormFault | null {
  const { enter } = say;
  const needsText = NEED_TEXT.includes(form);
  if (needsText && text.trim() === '') return { part: 'text', words: enter.reason };
  if (form === 'followUp' && text.trim() === '') return { part: 'text', words: enter.report };
  if (form === 'session' && !(Number(minutes) > 0)) return { part: 'minutes', words: enter.minutes };
  const untitled = form === 'split' ? items.findIndex(({ subject }) => subject.trim() === '') : -1;
  return untitled < 0 ? null : { part: `subject-${untitled}`, words: enter.subject };
}
