import type { ActDraft, ActFormName } from './act-form';
import { type FormFault, type FormWords, faultOf, hintOf, labelOf, submitOf } from './act-form-words';

/** The words of the forms in one language, read at each call: what {@link labelOf} and its like say in English. */
export const formsIn = (say: FormWords) => ({
  labelOf: (form: ActFormName, name: string): string | null => labelOf(form, name, say),
  hintOf: (form: ActFormName, name: string): string | null => hintOf(form, name, say),
  submitOf: (form: ActFormName, draft: ActDraft): string => submitOf(form, draft, say),
  faultOf: (form: ActFormName, draft: ActDraft): FormFault | null => faultOf(form, draft, say),
});
