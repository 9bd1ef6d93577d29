import type { BoardIncident } from './incident';

/** What support does next for an incident; the word that the row begins with. */
export type Verb = 'decide' | 'respond' | 'answer-supervisor' | 'update' | 'call' | 'ask' | 'answer';

/** What is to be done next, and until when. */
export interface ToDo {
  readonly verb: Verb;
  /** Beside what the verb says: a call is owed too, or a supervisor is wanted. */
  readonly alsoCall: boolean;
  readonly alsoSupervisor: boolean;
  /** Epoch ms; null where no deadline runs. */
  readonly due: number | null;
}

const isWithSupport = ({ status }: BoardIncident): boolean => status === 'New' || status === 'Open';

/** In this order: the first that is true is what is done next. */
const VERBS: readonly (readonly [Verb, (incident: BoardIncident) => boolean])[] = [
  ['decide', ({ status }) => status === 'Verification Required'],
  ['respond', ({ due }) => due.firstResponse !== null],
  ['answer-supervisor', ({ wantsSupervisor }) => wantsSupervisor],
  ['update', ({ due }) => due.statusUpdate !== null],
  ['call', ({ callOutstanding }) => callOutstanding],
  ['ask', (incident) => isWithSupport(incident) && incident.missing > 0],
  ['answer', isWithSupport],
];

/** What is to be done next, or null while it is somebody else's turn. */
export function toDoOf(incident: BoardIncident): ToDo | null {
  if (incident.status === 'Closed') return null;
  const verb = VERBS.find(([, holds]) => holds(incident))?.[0];
  if (!verb) return null;
  return {
    verb,
    alsoCall: incident.callOutstanding && verb !== 'call' && verb !== 'decide',
    alsoSupervisor: incident.wantsSupervisor && verb !== 'answer-supervisor',
    due: verb === 'decide' ? null : earliest(incident.due.firstResponse, incident.due.statusUpdate),
  };
}

/** The earliest of these instants that is known (epoch ms). */
export function earliest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}
