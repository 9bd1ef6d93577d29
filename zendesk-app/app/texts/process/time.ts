import { timesIn } from '../../../../core';
import { processWords } from './words';

// Times and names in the reader's language.
export const { moment, deadlineText, spanText, agentMoment, firstName } = timesIn(processWords);
