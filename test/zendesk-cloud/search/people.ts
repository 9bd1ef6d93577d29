import type { User } from '../people/user';
import type { World } from '../store/world';

/**
 * Whether a user answers a people search: words of the name or address, or `email:`, `name:`, `external_id:`, `role:`, and `organization:`
 * with the id or name of any that they belong to.
 */
export function matches(world: World, user: User, query: string): boolean {
  const text = query.trim().toLowerCase();
  const [, organization] = /^(?:type:user\s+)?organization:"?([^"]*)"?$/.exec(text) ?? [];
  if (organization !== undefined) return belongs(world, user, organization);
  const named = /^(?:type:user\s+)?(email|name|external_id|role):"?([^"]*)"?$/.exec(text);
  if (named) {
    const value = String(user[named[1] as 'email'] ?? '').toLowerCase();
    return named[1] === 'name' ? value.includes(named[2]!) : value === named[2];
  }
  return `${user.name} ${user.email ?? ''}`.toLowerCase().includes(text.replace(/^type:user\s*/, '').replace(/"/g, ''));
}

function belongs(world: World, user: User, organization: string): boolean {
  const { organizationMemberships, organizations } = world.state;
  const theirs = Object.values(organizationMemberships)
    .filter(({ user_id }) => user_id === user.id)
    .flatMap(({ organization_id }) => organizations[organization_id] ?? []);
  if (organization === 'none') return theirs.length === 0;
  return theirs.some(({ id, name }) => [String(id), name.toLowerCase()].includes(organization));
}
