import { formWords } from '../../texts/forms';
import type { Draft, FormName } from './forms';

/** What the field of a form asks for; null where the form has none. */
export const labelOf = (form: FormName, name: string): string | null =>
  ({
    severity: formWords.reason,
    call: formWords.said,
    session: null,
    escalate: formWords.needed,
    supervisor: formWords.wanted,
    take: formWords.message(name),
    allow: formWords.reason,
    ask: formWords.reason,
    treat: formWords.reason,
    split: null,
    close: formWords.message(name),
    keep: formWords.reason,
    reopen: formWords.reason,
    followUp: formWords.followUp.about,
  })[form];

/** What else is good to know before it is done. */
export const hintOf = (form: FormName, name: string): string | null =>
  ({
    severity: null,
    call: null,
    session: formWords.session.survey(name),
    escalate: formWords.stays(name),
    supervisor: formWords.waits,
    take: null,
    allow: null,
    ask: formWords.ask.hint(name),
    treat: formWords.treat(name),
    split: formWords.split.after(name),
    close: null,
    keep: null,
    reopen: null,
    followUp: formWords.followUp.hint,
  })[form];

export function submitOf(form: FormName, { severity, items }: Draft): string {
  if (form === 'split') return formWords.split.open(items.length);
  return form === 'severity' ? formWords.submit.severity(severity) : formWords.submit[form];
}

/** What keeps a form from being saved: where, and what to enter. */
export interface FormFault {
  readonly part: string;
  readonly words: string;
}

/** Forms whose words others act upon. */
const NEED_TEXT: readonly FormName[] = ['severity', 'allow', 'ask', 'treat', 'escalate'];

export function faultOf(form: FormName, { text, minutes, items }: Draft): FormFault | null {
  const { enter } = formWords;
  const needsText = NEED_TEXT.includes(form);
  if (needsText && text.trim() === '') return { part: 'text', words: enter.reason };
  if (form === 'followUp' && text.trim() === '') return { part: 'text', words: enter.report };
  if (form === 'session' && !(Number(minutes) > 0)) return { part: 'minutes', words: enter.minutes };
  const untitled = form === 'split' ? items.findIndex(({ subject }) => subject.trim() === '') : -1;
  return untitled < 0 ? null : { part: `subject-${untitled}`, words: enter.subject };
}
