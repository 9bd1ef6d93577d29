import type { CurrentUser } from '../../account/me';
import type { TicketIncident } from './incident';

/** Whose incidents the board shows: of all groups of the agent, of all there are, or of one (Zendesk's id). Never one person's. */
export type GroupChoice = 'mine' | 'all' | number;

/** Incidents without a group are everybody's. */
export function inGroups<T extends Pick<TicketIncident, 'group'>>(
  list: readonly T[],
  choice: GroupChoice,
  me: Pick<CurrentUser, 'groups'>,
): readonly T[] {
  if (choice === 'all') return list;
  const wanted = choice === 'mine' ? new Set((me.groups ?? []).map(({ id }) => id)) : new Set([choice]);
  return list.filter(({ group }) => group === null || wanted.has(group));
}
