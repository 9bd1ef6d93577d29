import { nextUuid } from '../store/ids';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

/** An account of the site. `kind` says what it was made as; what it may do follows from its groups and project roles. */
export interface User {
  accountId: string;
  accountType: 'atlassian' | 'app' | 'customer';
  kind: 'admin' | 'agent' | 'customer' | 'atlassian' | 'app';
  email: string | null;
  displayName: string;
  active: boolean;
  timeZone: string;
}

export function makeUser(world: World, given: Pick<User, 'kind' | 'email' | 'displayName'>): User {
  const uuid = nextUuid(world, 'account');
  const flat = uuid.replaceAll('-', '');
  const accountType = given.kind === 'customer' || given.kind === 'app' ? given.kind : 'atlassian';
  const ids = {
    atlassian: `5f${flat.slice(0, 22)}`,
    app: `557058:${uuid}`,
    customer: `qm:${uuid}:${flat.slice(0, 23)}`,
  };
  const user: User = { ...given, accountId: ids[accountType], accountType, active: true, timeZone: 'Etc/UTC' };
  world.state.users[user.accountId] = user;
  return user;
}

export function userByEmail(world: World, email: string): User | undefined {
  return Object.values(world.state.users).find((user) => user.email?.toLowerCase() === email.toLowerCase());
}

function avatars(world: World, user: User): JsonObject {
  const sizes = ['48x48', '24x24', '16x16', '32x32'];
  return Object.fromEntries(
    sizes.map((size) => [size, `${world.siteUrl}/avatar/${encodeURIComponent(user.accountId)}?size=${size}`]),
  );
}

/** An account as the platform API shows it. */
export function userDetails(world: World, accountId: string | null | undefined): JsonObject | null {
  const user = accountId ? world.state.users[accountId] : undefined;
  if (!user) return null;
  return {
    self: `${world.siteUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
    accountId: user.accountId,
    ...(user.email ? { emailAddress: user.email } : {}),
    avatarUrls: avatars(world, user),
    displayName: user.displayName,
    active: user.active,
    timeZone: user.timeZone,
    accountType: user.accountType,
  };
}

/** An account as the service desk API shows it. */
export function customerDetails(world: World, accountId: string): JsonObject {
  const user = world.state.users[accountId];
  if (!user) return { accountId };
  const self = `${world.siteUrl}/rest/api/2/user?accountId=${encodeURIComponent(user.accountId)}`;
  return {
    accountId: user.accountId,
    ...(user.email ? { emailAddress: user.email } : {}),
    displayName: user.displayName,
    active: user.active,
    timeZone: user.timeZone,
    _links: { jiraRest: self, avatarUrls: avatars(world, user), self },
  };
}
