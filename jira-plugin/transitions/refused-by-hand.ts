import { type Refusal, refuse, STATUSES, type Standing, type Status } from '../../core';

/** Jira does not say who changes a status, and offers it to nobody but agents. */
const AGENT = { id: '', role: 'agent' } as const;

/** Why the process refuses that an agent gives an incident another status by hand; null: it does not. */
export const refusedByHand = (incident: Standing, to: Status): Refusal | null =>
  refuse(incident, { type: 'status-set', to, reason: '' }, AGENT);

/** An incident of which no more is known than its status. */
export const standingIn = (status: Status): Standing => ({
  standing: 'incident',
  status,
  supervisor: 'none',
  surveyOffered: false,
  surveyScore: null,
});

/** The statuses that the process ever refuses to be set by hand: only what leads there needs to be asked about. */
export const WATCHED_STATUSES: readonly Status[] = STATUSES.filter((to) =>
  STATUSES.some((from) => refusedByHand(standingIn(from), to) !== null),
);
