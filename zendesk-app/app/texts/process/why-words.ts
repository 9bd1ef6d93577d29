import { type ClockExplanation, type Judged, type WhyWords, whyWords as whyIn } from '../../../../core';
import { panelWhy } from './explanation';
import { processWords } from './words';

/** Why a clock of the incident is due when it is, in the reader's language (E1). */
export const whyWords = (judged: Judged, why: ClockExplanation): WhyWords =>
  whyIn(judged, why, { why: panelWhy, time: processWords.time });
