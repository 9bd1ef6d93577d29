import type { Verdict } from '../entitlement/verdict';
import type { Incident } from '../incident/incident';
import type { Status } from '../lifecycle/status';
import type { Severity } from '../severity/level';
import type { Deadline, Outcome } from './outcomes';

/** What a platform knows something by: an issue's key, a ticket's number, an account. */
export type Id = number | string;

/** An incident as its ticket shows it without its history. Instants are epoch ms, null where nothing is awaited. */
export interface BoardIncident<I extends Id = Id> {
  readonly id: I;
  readonly subject: string;
  readonly status: Status;
  readonly severity: Severity;
  /** The verdict on the agreement; null where the ticket does not say. */
  readonly entitlement: Verdict | null;
  readonly requester: I | null;
  readonly organization: I | null;
  readonly assignee: I | null;
  readonly wantsSupervisor: boolean;
  readonly callOutstanding: boolean;
  /** How many details the report lacks. */
  readonly missing: number;
  readonly due: Readonly<Record<Deadline, number | null>>;
  readonly closesAt: Incident['closesAt'];
  readonly kept: Readonly<Record<Deadline, Outcome>>;
  /** 1 to 5; null where the customer said nothing. */
  readonly score: Incident['surveyScore'];
  readonly reportedAt: number;
}

/** What people and organizations are called, by the platform's ids. */
export interface BoardNames {
  readonly people: ReadonlyMap<Id, string>;
  readonly organizations: ReadonlyMap<Id, string>;
}
