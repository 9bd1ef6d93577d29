import { dayWords as wordsIn } from '../../../../../core';
import { processWords } from '../../../texts/process/words';

/** `Thu 26 Nov 2026`, of a local date, in the reader's language; a text that is no date as it is. */
export const dayWords = (date: string): string => wordsIn(date, processWords.time);
