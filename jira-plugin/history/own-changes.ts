import type { Issue } from '../jira/issue';
import { readInstant } from './instant';

/** Jira notes a change and the issue's own `updated` one after the other, ms. */
const APART = 1000;

/**
 * Whether all that happened to an issue since a review read it (`updated` as it was then) was the app's own doing: what it
 * wrote moves `updated`, and a sweep asks why. False where anything stays unexplained.
 */
export function isOwnDoing({ fields, changelog }: Issue, since: string, appAccountId: string): boolean {
  const seenAt = readInstant(since);
  const histories = changelog?.histories ?? [];
  const isWhole = histories.length === (changelog?.total ?? 0);
  const changes = [
    ...histories.map(({ author, created }) => ({ by: author?.accountId, at: readInstant(created) })),
    ...(fields.comment?.comments ?? []).map(({ updateAuthor, updated }) => ({
      by: updateAuthor?.accountId,
      at: readInstant(updated ?? ''),
    })),
  ];
  if (changes.some(({ at }) => Number.isNaN(at))) return false;
  if (!isWhole && !changes.some(({ at }) => at <= seenAt)) return false;
  const later = changes.filter(({ at }) => at > seenAt);
  const newest = Math.max(...later.map(({ at }) => at));
  return later.every(({ by }) => by === appAccountId) && newest >= readInstant(fields.updated) - APART;
}
