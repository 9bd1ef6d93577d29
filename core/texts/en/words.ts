import type { Words } from '../catalog';
import { fields } from './fields';
import { greeting } from './greeting';
import { clocks, priorities, responses, severities, severityMeanings, statuses, verdicts } from './labels';
import { refusal } from './refusal';
import { severityReason } from './severity-reason';
import { time } from './time';

/** What screens say in English. */
export const words: Words = {
  greeting,
  time,
  refusal,
  severityReason,
  statuses,
  severities,
  severityMeanings,
  priorities,
  fields,
  verdicts,
  responses,
  clocks,
};
