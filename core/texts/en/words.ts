import type { Words } from '../catalog';
import { actNote } from './act-note';
import { fieldQuestions, fields } from './fields';
import { greeting } from './greeting';
import { clocks, priorities, responses, severities, severityMeanings, statuses, verdicts } from './labels';
import { refusal } from './refusal';
import { reply } from './reply';
import { severityReason } from './severity-reason';
import { time } from './time';

/** What screens say in English. */
export const words: Words = {
  greeting,
  time,
  reply,
  actNote,
  refusal,
  severityReason,
  statuses,
  severities,
  severityMeanings,
  priorities,
  fields,
  fieldQuestions,
  verdicts,
  responses,
  clocks,
};
