import type { Actor, Relation } from '../../core';
import type { Account } from '../jira/account';
import { type RoleLog, roleAt } from './role-log';

/** What is known of the people around one issue: enough to say who somebody was when they acted. */
export interface People {
  readonly appAccountId: string;
  readonly roles: RoleLog;
  readonly reporter: Account | null;
  readonly participants: readonly string[];
  /** The reporter's organizations, and those that the request is shared with. */
  readonly organizations: readonly string[];
  /** The organizations of others who wrote here, by account. */
  readonly organizationsOf: Readonly<Record<string, readonly string[]>>;
}

/** The author of something that happened at `at`, as the platform's own data shows him. */
export function actorOf(people: People, account: Account | null, at: number): Actor {
  const id = account?.accountId ?? '';
  if (!account || id === '') return { id: '', role: 'unknown', ...nameOf(account) };
  if (id === people.appAccountId) return { id, role: 'app', ...nameOf(account) };
  if (account.accountType === 'app') return { id, role: 'system', ...nameOf(account) };
  const role = roleAt(people.roles, id, at);
  if (role) return { id, role, ...nameOf(account) };
  const relation = relationOf(people, id);
  // A colleague without a role here is nobody's customer unless the request says so.
  if (relation === 'stranger' && account.accountType !== 'customer') return { id, role: 'unknown', ...nameOf(account) };
  return { id, role: 'customer', relation, ...nameOf(account) };
}

function relationOf(people: People, accountId: string): Relation {
  if (accountId === people.reporter?.accountId) return 'requester';
  if (people.participants.includes(accountId)) return 'participant';
  const own = Object.hasOwn(people.organizationsOf, accountId) ? (people.organizationsOf[accountId] ?? []) : [];
  return own.some((id) => people.organizations.includes(id)) ? 'organization' : 'stranger';
}

const nameOf = (account: Account | null): { name?: string } =>
  account?.displayName ? { name: account.displayName } : {};
