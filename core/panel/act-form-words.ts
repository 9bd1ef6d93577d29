import { panelForms } from '../texts/en/panel-forms';
import type { ActDraft, ActFormName } from './act-form';

/** What the field of a form asks for; null where the form has none. */
export const labelOf = (form: ActFormName, name: string): string | null =>
  ({
    severity: panelForms.reason,
    call: panelForms.said,
    session: null,
    escalate: panelForms.needed,
    supervisor: panelForms.wanted,
    take: panelForms.message(name),
    allow: panelForms.reason,
    ask: panelForms.reason,
    treat: panelForms.reason,
    split: null,
    close: panelForms.message(name),
    keep: panelForms.reason,
    reopen: panelForms.reason,
    followUp: panelForms.followUp.about,
  })[form];

/** What else is good to know before it is done. */
export const hintOf = (form: ActFormName, name: string): string | null =>
  ({
    severity: null,
    call: null,
    session: panelForms.session.survey(name),
    escalate: panelForms.stays(name),
    supervisor: panelForms.waits,
    take: null,
    allow: null,
    ask: panelForms.ask.hint(name),
    treat: panelForms.treat(name),
    split: panelForms.split.after(name),
    close: null,
    keep: null,
    reopen: null,
    followUp: panelForms.followUp.hint,
  })[form];

/** What the button says that does it. */
export function submitOf(form: ActFormName, { severity, items }: ActDraft): string {
  if (form === 'split') return panelForms.split.open(items.length);
  return form === 'severity' ? panelForms.submit.severity(severity) : panelForms.submit[form];
}

/** What keeps a form from being saved: where, and what to enter. */
export interface FormFault {
  readonly part: string;
  readonly words: string;
}

/** Forms whose words others act upon. */
const NEED_TEXT: readonly ActFormName[] = ['severity', 'allow', 'ask', 'treat', 'escalate'];

/** The first fault of a form as it stands; null: it can be saved. */
export function faultOf(form: ActFormName, { text, minutes, items }: ActDraft): FormFault | null {
  const { enter } = panelForms;
  const needsText = NEED_TEXT.includes(form);
  if (needsText && text.trim() === '') return { part: 'text', words: enter.reason };
  if (form === 'followUp' && text.trim() === '') return { part: 'text', words: enter.report };
  if (form === 'session' && !(Number(minutes) > 0)) return { part: 'minutes', words: enter.minutes };
  const untitled = form === 'split' ? items.findIndex(({ subject }) => subject.trim() === '') : -1;
  return untitled < 0 ? null : { part: `subject-${untitled}`, words: enter.subject };
}
