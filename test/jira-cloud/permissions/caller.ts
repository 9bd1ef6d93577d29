import { Failure } from '../http/failure';
import type { User } from '../people/user';
import type { World } from '../store/world';

/** Who asks, and by which of the three ways in: an API token, the app's own account, or the app on a person's behalf. */
export interface Caller {
  readonly user: User;
  readonly way: 'token' | 'as-app' | 'as-user';
}

/**
 * Reads the credentials of a request.
 * @throws 401 where there are none or they are wrong.
 */
export function authenticate(world: World, authorization: string | undefined): Caller {
  const [scheme, credentials = ''] = (authorization ?? '').split(' ');
  const caller =
    scheme === 'Basic' ? byToken(world, credentials) : scheme === 'Bearer' ? byForge(world, credentials) : undefined;
  if (!caller?.user.active) throw new Failure(401, ['Client must be authenticated to access this resource.']);
  return caller;
}

/** https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/ */
function byToken(world: World, credentials: string): Caller | undefined {
  const [email, ...rest] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const user = world.state.users[world.state.tokens[rest.join(':')] ?? ''];
  return user && user.email?.toLowerCase() === email?.toLowerCase() ? { user, way: 'token' } : undefined;
}

/** What the Forge proxy makes of `asApp()` and `asUser()`. */
function byForge(world: World, credentials: string): Caller | undefined {
  if (credentials === 'forge-app') {
    const user = Object.values(world.state.users).find((other) => other.accountType === 'app');
    return user && { user, way: 'as-app' };
  }
  const accountId = /^forge-user:(.+)$/.exec(credentials)?.[1];
  const user = accountId ? world.state.users[accountId] : undefined;
  return user && { user, way: 'as-user' };
}
