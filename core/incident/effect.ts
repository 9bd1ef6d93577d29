import type { Status } from '../lifecycle/status';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';
import type { Message } from '../texts/message';
import type { SplitItem } from './act';
import type { Origin } from './origin';
import type { RecordEntry } from './record';

/** One message to people. Its entries are the record that must be written by the very write that sends it. */
export interface Send {
  readonly type: 'send';
  /** `public` reaches the customer, `internal` only agents and supervisors. */
  readonly visibility: 'public' | 'internal';
  readonly message: Message;
  /** Usually one; a closing message with its survey is one message of two entries. */
  readonly entries: readonly RecordEntry[];
}

/** Put a status where the platform shows another. `closes`: read the ticket again first, and close only if still due. */
export interface SetStatus {
  readonly type: 'set-status';
  readonly to: Status;
  /** True for an automatic closure, which a reply may still overtake. */
  readonly closes: boolean;
}

/** Put the priority that the process demands where the platform shows another (D6, D12, E5). */
export interface SetPriority {
  readonly type: 'set-priority';
  readonly to: Priority;
}

/** Put the severity that holds where the platform shows another (C2, C5). */
export interface SetSeverity {
  readonly type: 'set-severity';
  readonly to: Severity;
}

/**
 * Open an incident of its own for one item of a split, linked both ways with this one, and record `key` with its number.
 * The new ticket keeps `origin` as it is and hands it back with its report.
 */
export interface OpenIncident {
  readonly type: 'open-incident';
  readonly key: string;
  readonly item: SplitItem;
  readonly origin: Origin;
}

/** The report is mail about an open incident: add it there as the sender's message, then withdraw this ticket (A4). */
export interface Join {
  readonly type: 'join';
  readonly key: string;
  readonly number: string;
}

/** What should be done now, in this order. A shell carries effects out; the core never does. */
export type Effect = OpenIncident | Join | SetStatus | SetSeverity | SetPriority | Send;
