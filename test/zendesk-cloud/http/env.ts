import type { Context, Hono } from 'hono';
import type { User } from '../people/user';

/** What the middleware hands to every route: who calls (null: nobody signed in). */
export type Env = { Variables: { user: User | null; channel: Channel } };

/** How an update says that it came in: `web` for the agent interface itself, `api` for every other caller, apps included. */
export type Channel = 'api' | 'web';

export type Router = Hono<Env>;
export type Call = Context<Env>;

/** The caller of a route that the access table admits only when signed in. */
export function caller(c: Call): User {
  const user = c.get('user');
  if (!user) throw new TypeError('this route is open to nobody in particular');
  return user;
}
