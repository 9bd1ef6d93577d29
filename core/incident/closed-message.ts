import type { Send } from './effect';
import type { RecordEntry } from './record';
import type { Closing, State } from './state';
import { isQuiet } from './survey';

/** Names the one survey that an incident offers when it is closed, however often it is re-opened (K2). */
const INCIDENT_SURVEY = 'survey:incident';

/** The closing message, with the survey in it when one is due: one message, two entries (I2, K2). */
export function closedSend(state: State, closing: Closing, now: number): Send {
  const survey = offersSurvey(state, closing, now);
  const entries: RecordEntry[] = [{ key: closing.key, kind: 'closed', to: 'customer' }];
  if (survey) entries.push({ key: INCIDENT_SURVEY, kind: 'survey', to: 'customer' });
  const { because, wait, text } = closing;
  return {
    type: 'send',
    visibility: 'public',
    message: {
      template: 'closed',
      because,
      waitingSince: wait?.since ?? null,
      ...(wait && { status: wait.status }),
      text,
      survey,
    },
    entries,
  };
}

function offersSurvey(state: State, closing: Closing, now: number): boolean {
  if (!state.policy.policy.survey.perIncident || closing.unverified) return false;
  // A survey that was not offered with its closing message is not offered afterwards either.
  if (state.records.has(INCIDENT_SURVEY) || state.records.has(closing.key)) return false;
  return !isQuiet(state, now, now);
}
