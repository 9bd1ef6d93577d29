import type { Context } from 'hono';
import type { Caller } from '../permissions/caller';

/** What the site knows of a request once its credentials were read. */
export interface Environment {
  Variables: { caller: Caller };
}

export type Exchange = Context<Environment>;
