import type { Dialect } from 'kysely';
import type { BackendProfile, Db } from 'pg-boss';

/** A database that has been opened, before anything has been asked of it. */
export interface Opened {
  readonly backend: BackendProfile;
  readonly dialect: Dialect;
  /** The connection that pg-boss uses; it can carry a session setting, which an injected clock needs. */
  readonly jobs: Db;
  readonly alone: () => Promise<boolean>;
  readonly run: (statements: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
