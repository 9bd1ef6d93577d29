import type { BoardIncident } from './incident';
import { type ToDo, toDoOf, type Verb } from './to-do';

/** A line of the list: an incident, with what is to be done and until when. */
export interface Row<T extends BoardIncident = BoardIncident> {
  readonly incident: T;
  /** Null where the customer is awaited. */
  readonly toDo: ToDo | null;
  /** Epoch ms of the deadline, or of the closure that a list of closures is about. */
  readonly at: number | null;
}

/** What has no deadline: people who wait before questions, questions before answers. */
const WITHOUT_DEADLINE: readonly Verb[] = ['answer-supervisor', 'call', 'decide', 'ask', 'answer', 'respond', 'update'];

/** What needs support next: by the due moment, then what has none; of equal ones the graver first, then the older. */
export function rowsOf<T extends BoardIncident>(incidents: readonly T[]): Row<T>[] {
  return incidents
    .flatMap((incident) => {
      const toDo = toDoOf(incident);
      return toDo ? [{ incident, toDo, at: toDo.due }] : [];
    })
    .sort(
      (a, b) =>
        (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) ||
        WITHOUT_DEADLINE.indexOf(a.toDo.verb) - WITHOUT_DEADLINE.indexOf(b.toDo.verb) ||
        a.incident.severity - b.incident.severity ||
        a.incident.reportedAt - b.incident.reportedAt,
    );
}

/** What closes by itself unless the customer answers, the soonest first. */
export function closuresOf<T extends BoardIncident>(incidents: readonly T[]): Row<T>[] {
  return incidents
    .filter(({ closesAt }) => closesAt !== null)
    .map((incident) => ({ incident, toDo: toDoOf(incident), at: incident.closesAt }))
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.incident.reportedAt - b.incident.reportedAt);
}
