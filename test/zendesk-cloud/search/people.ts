import type { User } from '../people/user';

/** Whether a user answers a people search: words of the name or address, or `email:`, `name:`, `external_id:`, `role:`. */
export function matches(user: User, query: string): boolean {
  const text = query.trim().toLowerCase();
  const named = /^(?:type:user\s+)?(email|name|external_id|role):"?([^"]*)"?$/.exec(text);
  if (named) {
    const value = String(user[named[1] as 'email'] ?? '').toLowerCase();
    return named[1] === 'name' ? value.includes(named[2]!) : value === named[2];
  }
  return `${user.name} ${user.email ?? ''}`.toLowerCase().includes(text.replace(/^type:user\s*/, '').replace(/"/g, ''));
}
