import { processWords as english, labelsIn } from '../../../../core';
import { spoken } from '../spoken';

/** The words of the process, in the reader's language. Status names are terms: the core's `statusLabel` says them. */
export const processWords = spoken('process', english);

export const { severityLabel, severityMeaning, priorityLabel, fieldLabel, verdictLabel, clockLabel, responseLabel } =
  labelsIn(processWords);
