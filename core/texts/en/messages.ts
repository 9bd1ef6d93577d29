import type { Messages } from '../catalog';
import { acknowledgement } from './acknowledgement';
import { closed, closingSoon, reopened } from './closure';
import {
  automaticNote,
  clockBreached,
  clockWarning,
  escalated,
  notJoinedNote,
  priorityLowered,
  verificationNote,
} from './notes';
import { signOff } from './sign-off';
import { split } from './split';
import { supervisorAcknowledged, supervisorRequested } from './supervisor';
import { sessionSurvey } from './survey';
import { verificationRequired } from './verification';

/** What is sent in English. */
export const messages: Messages = {
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
  signOff,
};
