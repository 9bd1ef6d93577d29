import { formsIn } from '../../../../core';
import { panelForms } from './forms';

// What the forms ask and say, in the reader's language.
export const { labelOf, hintOf, submitOf, faultOf } = formsIn(panelForms);
