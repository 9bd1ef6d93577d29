/** One request that an invocation sent out of the app, in the order of sending. */
export interface Outgoing {
  readonly to: 'jira' | 'kvs' | 'queue';
  readonly method: string;
  readonly path: string;
  /** On whose behalf; null for the app's own storage and queues. */
  readonly as: 'app' | 'user' | null;
  readonly status: number;
}

/** One run of a function of the app: what the host's log keeps. `at` is an epoch instant in milliseconds. */
export interface Invocation {
  readonly id: string;
  /** The invocation that the chain of events began with, which this one belongs to: often itself. */
  readonly origin: string;
  readonly at: number;
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly functionKey: string;
  /** What it was invoked for: the event type, the resolver's function key, the body of a queue event. */
  readonly about: string;
  readonly requests: Outgoing[];
  /** When it was over; null: not yet. */
  endedAt: number | null;
  outcome: 'running' | 'done' | 'retry' | 'failed';
  error: string | null;
}

/** Thrown into an invocation whose life ended in the middle of it. */
export class Aborted extends Error {
  constructor() {
    super('the invocation was aborted');
  }
}
