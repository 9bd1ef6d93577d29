import type { Issue } from '../issues/issue';
import { issueLinkOf } from '../issues/issue';
import { userDetails } from '../people/user';
import { jiraTime } from '../store/instant';
import { isJsonObject, type Json, type JsonObject } from '../store/json';
import type { World } from '../store/world';

export interface Comment {
  id: string;
  author: string;
  updateAuthor: string;
  /** A document of the Atlassian Document Format. */
  body: Json;
  created: number;
  updated: number;
  properties: Record<string, Json>;
  visibility?: { type: 'group' | 'role'; value: string };
  /** A comment of a recorded issue, given back as it was found. */
  recorded?: JsonObject;
}

/** The property that makes a comment an internal note of Jira Service Management. */
export const PUBLICITY = 'sd.public.comment';

export function isInternal(comment: Comment): boolean {
  const mark = comment.properties[PUBLICITY];
  return (isJsonObject(mark) && mark.internal === true) || comment.visibility !== undefined;
}

/** As the platform API shows it: without properties, which only `/comment/list` and `/comment/{id}/properties` give. */
export function commentDetails(world: World, issue: Issue, comment: Comment): JsonObject {
  if (comment.recorded) return comment.recorded;
  const author = userDetails(world, comment.author);
  const updateAuthor = userDetails(world, comment.updateAuthor);
  return {
    self: `${issueLinkOf(world, issue)}/comment/${comment.id}`,
    id: comment.id,
    ...(author ? { author } : {}),
    body: comment.body,
    ...(updateAuthor ? { updateAuthor } : {}),
    created: jiraTime(comment.created),
    updated: jiraTime(comment.updated),
    ...(comment.visibility ? { visibility: { ...comment.visibility, identifier: comment.visibility.value } } : {}),
    jsdPublic: !isInternal(comment),
  };
}
