import type { Catalog } from '../catalog';
import { acknowledgement } from './acknowledgement';
import { actNote } from './act-note';
import { closed, closingSoon, reopened } from './closure';
import { fieldQuestions, fields } from './fields';
import { clocks, priorities, responses, severities, severityMeanings, statuses, verdicts } from './labels';
import {
  automaticNote,
  clockBreached,
  clockWarning,
  escalated,
  notJoinedNote,
  priorityLowered,
  verificationNote,
} from './notes';
import { policyFault } from './policy-fault';
import { refusal } from './refusal';
import { reply } from './reply';
import { severityReason } from './severity-reason';
import { greeting, signOff } from './sign-off';
import { split } from './split';
import { supervisorAcknowledged, supervisorRequested } from './supervisor';
import { sessionSurvey } from './survey';
import { time } from './time';
import { verificationRequired } from './verification';

/** English. */
export const en: Catalog = {
  mails: {
    acknowledgement,
    'verification-required': verificationRequired,
    'closing-soon': closingSoon,
    closed,
    reopened,
    split,
    'supervisor-acknowledged': supervisorAcknowledged,
    'session-survey': sessionSurvey,
  },
  notes: {
    'verification-note': verificationNote,
    'clock-warning': clockWarning,
    'clock-breached': clockBreached,
    'priority-lowered': priorityLowered,
    escalated,
    'supervisor-requested': supervisorRequested,
    'not-joined-note': notJoinedNote,
    'automatic-note': automaticNote,
  },
  greeting,
  signOff,
  time,
  reply,
  actNote,
  refusal,
  policyFault,
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
