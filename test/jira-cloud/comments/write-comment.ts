import { raiseCommentDeleted, raiseCommented } from '../events/issue-events';
import type { Issue } from '../issues/issue';
import { notifyOfComment } from '../mail/notifications';
import { nextId } from '../store/ids';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import type { Comment } from './comment';
import { noteComment } from './comment-index';

export interface NewComment {
  author: string;
  body: Json;
  properties?: Readonly<Record<string, Json>>;
  visibility?: Comment['visibility'];
}

export function addComment(world: World, issue: Issue, given: NewComment): Comment {
  const now = world.clock.now();
  const comment: Comment = {
    id: nextId(world, 'comment'),
    author: given.author,
    updateAuthor: given.author,
    body: given.body,
    created: now,
    updated: now,
    properties: { ...given.properties },
    ...(given.visibility ? { visibility: given.visibility } : {}),
  };
  issue.comments.push(comment);
  noteComment(world, issue, comment.id);
  issue.updated = now;
  raiseCommented(world, issue, comment, given.author);
  notifyOfComment(world, issue, comment);
  return comment;
}

export function editComment(
  world: World,
  issue: Issue,
  comment: Comment,
  change: { by: string; body: Json; properties?: Readonly<Record<string, Json>> },
): void {
  comment.body = change.body;
  Object.assign(comment.properties, change.properties);
  comment.updateAuthor = change.by;
  comment.updated = world.clock.now();
  issue.updated = comment.updated;
  raiseCommented(world, issue, comment, change.by);
}

export function deleteComment(world: World, issue: Issue, comment: Comment, by: string): void {
  issue.comments = issue.comments.filter((other) => other !== comment);
  issue.updated = world.clock.now();
  raiseCommentDeleted(world, issue, comment, by);
}
