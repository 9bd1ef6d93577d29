import {
  type ActDraft,
  type ActFormName,
  type FormFault,
  faultOf as faultIn,
  hintOf as hintIn,
  labelOf as labelIn,
  submitOf as submitIn,
} from '../../../../core';
import { panelForms } from './forms';

/** What the field of a form asks for, in the reader's language; null where the form has none. */
export const labelOf = (form: ActFormName, name: string): string | null => labelIn(form, name, panelForms);

/** What else is good to know before it is done, in the reader's language. */
export const hintOf = (form: ActFormName, name: string): string | null => hintIn(form, name, panelForms);

/** What the button says that does it, in the reader's language. */
export const submitOf = (form: ActFormName, draft: ActDraft): string => submitIn(form, draft, panelForms);

/** The first fault of a form as it stands, in the reader's language; null: it can be saved. */
export const faultOf = (form: ActFormName, draft: ActDraft): FormFault | null => faultIn(form, draft, panelForms);
