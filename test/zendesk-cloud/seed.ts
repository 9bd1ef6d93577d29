import { newToken } from './account/oauth';
import { enlist, type Group, newGroup } from './groups/group';
import { digest } from './http/auth';
import { join, newOrganization, type Organization } from './organizations/organization';
import { newUser, type Role, type User } from './people/user';
import type { World } from './store/world';

export interface SeedUser {
  email: string;
  name: string;
  role?: Role;
  organizationId?: number;
  /** `secret` unless said. */
  password?: string;
  /** Groups of an agent; Support unless said. */
  groupIds?: number[];
  /** Zendesk's name of the language that the person chose; absent: `en-US`. */
  locale?: string;
}

/** What an account is given before anything happens in it. Nothing here is written into a history. */
export class Seed {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  addUser({ email, name, role = 'end-user', organizationId, password = 'secret', groupIds, locale }: SeedUser): User {
    const user = newUser(this.#world, { name, email, role, verified: true, ...(locale ? { locale } : {}) });
    this.#world.state.passwords[user.id] = digest(password);
    if (organizationId !== undefined) join(this.#world, user.id, organizationId);
    if (role !== 'end-user') for (const id of groupIds ?? [this.supportGroup().id]) enlist(this.#world, user.id, id);
    return user;
  }

  addOrganization(input: { name: string; domain_names?: string[] }): Organization {
    return newOrganization(this.#world, { name: input.name, domain_names: input.domain_names ?? [] });
  }

  addGroup(input: { name: string }): Group {
    return newGroup(this.#world, input);
  }

  /** An API token of the account: `email/token:TOKEN` of anybody. */
  addApiToken(token = 'api-token'): string {
    this.#world.state.apiTokens.push(token);
    return token;
  }

  /** An OAuth token of a person; `expiresIn` in seconds of virtual time. */
  addOAuthToken(userId: number, scopes: string[] = ['read', 'write'], expiresIn: number | null = null): string {
    return newToken(this.#world, userId, scopes, { expiresIn }).token;
  }

  /** An application that people may let in; a global one is added to every account alike. */
  addOAuthClient(client: { identifier: string; secret: string; name: string; redirectUris: string[] }): void {
    const id = this.#world.id();
    this.#world.state.oauthClients[id] = { id, ...client };
  }

  /** Lets agents write records of custom objects, as plans without custom roles do; on a new account here they may not. */
  letAgentsWriteRecords(): void {
    this.#world.state.agentsWriteRecords = true;
  }

  supportGroup(): Group {
    return Object.values(this.#world.state.groups).find((group) => group.default)!;
  }
}
