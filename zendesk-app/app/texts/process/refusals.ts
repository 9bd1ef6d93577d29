import { refusalText as english, type Refusal } from '../../../../core';
import { spoken } from '../spoken';

const refusals = spoken('refusals', { text: english });

/** Why an act was refused, and what to do or who can lift it, in the reader's language. */
export const refusalText = (refusal: Refusal): string => refusals.text(refusal);
