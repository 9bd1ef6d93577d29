import { randomUUID } from 'node:crypto';
import { isAgent, type User, userByEmail } from '../people/user';
import type { World } from '../store/world';

/** Somebody who is signed in with a browser. */
export interface Session {
  /** Value of the cookie `_zendesk_session`. */
  readonly id: string;
  /** What a change through the session has to carry as `X-CSRF-Token`. */
  readonly csrfToken: string;
  readonly userId: number;
}

export const SESSION_COOKIE = '_zendesk_session';

/** Browser sessions of agents. They live as long as the process: a restored account begins with none. */
export class Sessions {
  readonly #world: World;
  readonly #open = new Map<string, Session>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Signs an agent or administrator in. */
  open(email: string): Session {
    const user = userByEmail(this.#world, email);
    if (!user || !isAgent(user)) throw new TypeError(`no agent has the address ${email}`);
    const session = { id: randomUUID(), csrfToken: randomUUID(), userId: user.id };
    this.#open.set(session.id, session);
    return session;
  }

  close(id: string): void {
    this.#open.delete(id);
  }

  /** The session that a `Cookie` header names. */
  of(cookies: string | null | undefined): Session | null {
    for (const pair of (cookies ?? '').split(';')) {
      const [name, value = ''] = pair.trim().split('=');
      if (name === SESSION_COOKIE) return this.#open.get(value) ?? null;
    }
    return null;
  }

  userOf(session: Session): User | undefined {
    return this.#world.state.users[session.userId];
  }
}

/** An app of the agent interface says who it is; without that it is the interface itself that calls. */
export const APP_HEADER = 'x-zendesk-app-id';
