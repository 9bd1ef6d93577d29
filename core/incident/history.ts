import type { Status } from '../lifecycle/status';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';
import type { Event } from './event';

/** What the platform shows now; null where it shows nothing that the process knows. */
export interface Shown {
  readonly status: Status | null;
  readonly priority: Priority | null;
  readonly severity: Severity | null;
}

/** Everything that is known of one ticket: its events in the platform's order, and what it shows now. */
export interface History {
  /** The incident number (Zendesk: ticket id; Jira: digits of the key). */
  readonly number: string;
  readonly events: readonly Event[];
  readonly shown: Shown;
  /** Numbers of incidents that the platform shows as linked with this one. */
  readonly linked?: readonly string[];
  /** The platform refuses any change from now on (Zendesk's Closed). */
  readonly final?: boolean;
}
