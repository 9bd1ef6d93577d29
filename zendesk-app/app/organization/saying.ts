import type { ConsequenceWords, DatesWords } from '../../../core';
import { peopleWords as people } from '../texts/people';
import { panelSupport as support } from '../texts/process/support';
import { processWords } from '../texts/process/words';

/** What the core's sentences about an organization are said with: the reader's language, known once they are drawn. */
export const saying: ConsequenceWords & DatesWords = {
  people,
  support,
  get fullStop() {
    return processWords.fullStop;
  },
};
