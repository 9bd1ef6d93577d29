import type { Words } from '../catalog';
import { fields } from './fields';
import { clocks, priorities, responses, severities, severityMeanings, statuses, verdicts } from './labels';
import { severityReason } from './severity-reason';
import { time } from './time';

/** The words of the process on screens. */
export const words: Words = {
  time,
  customer: 'el cliente',
  fullStop: '.',
  comma: ', ',
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
