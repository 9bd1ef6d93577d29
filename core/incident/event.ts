import type { Answers } from '../intake/answers';
import type { IntakeFields } from '../intake/field';
import type { Act } from './act';
import type { Actor } from './actor';
import type { Origin } from './origin';
import type { CarriedOut } from './record';

/** How a report reached support. */
export type Channel = 'portal' | 'email' | 'phone' | 'agent';

interface Happened {
  /** The platform's own id of what this was read from (comment, history, audit event): stable between reads. */
  readonly id: string;
  /** UTC epoch milliseconds. */
  readonly at: number;
  readonly by: Actor;
}

/** The report that opened the ticket. A split's item carries its first incident's `at` here (semantics.md section 7). */
export interface Reported extends Happened {
  readonly type: 'reported';
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  readonly answers: Answers;
  readonly fields: IntakeFields;
  /** Mail headers where the platform shows them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the platform itself flagged the message as automatic. */
  readonly automatic?: boolean;
  /** An item of a split: `at` is the first incident's, and it gets no acknowledgement of its own. */
  readonly origin?: Origin;
}

/** A comment, public or internal. A typed reply carries its act. */
export interface MessageSent extends Happened {
  readonly type: 'message';
  readonly visibility: 'public' | 'internal';
  readonly text: string;
  readonly subject?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly automatic?: boolean;
  /** As the agent gave it, unchecked; absent for a reply typed straight into the platform. */
  readonly response?: unknown;
  /** The status chosen with the reply; absent: the proposed one. */
  readonly status?: string;
}

/** Intake details that changed after the report (an agent or the customer filled in what was missing). */
export interface FieldsChanged extends Happened {
  readonly type: 'fields-changed';
  readonly fields: IntakeFields;
}

/** What the app itself did, as its own records in the ticket show it. Believed only from the app's own account. */
export interface Recorded extends Happened {
  readonly type: 'recorded';
  readonly carriedOut: readonly CarriedOut[];
}

type Acted<T> = T extends Act ? (T extends { type: 'reply' } ? never : Happened & Readonly<T>) : never;

/**
 * One thing that happened to a ticket, past tense. Everything but the report, messages, field changes and records has the
 * shape of the {@link Act} that a panel records; a status, priority or severity changed by hand reads as the same event.
 */
export type Event = Reported | MessageSent | FieldsChanged | Recorded | Acted<Act>;
/** The name of an event. */
export type EventType = Event['type'];
