import type { Comment } from '../comments/comment';
import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';
import type { History } from './changelog';

/** An issue as it is kept. `fields` holds values in their kept form by field id (see fields/value). */
export interface Issue {
  id: string;
  key: string;
  projectId: string;
  issueTypeId: string;
  creator: string;
  created: number;
  updated: number;
  statusId: string;
  statusChanged: number;
  resolved: number | null;
  fields: Record<string, Json>;
  properties: Record<string, Json>;
  comments: Comment[];
  /** Oldest first. */
  histories: History[];
  watchers: string[];
  /** Customers who want no mail about the request. */
  unsubscribed: string[];
  attachments: Attachment[];
  feedback: { rating: number; comment: string; date: number } | null;
  /** Fields of a recorded issue, given back as they were found. */
  recorded?: JsonObject;
}

export interface Attachment {
  id: string;
  filename: string;
  author: string;
  created: number;
  size: number;
  mimeType: string;
}

export function issueByIdOrKey(world: World, idOrKey: string): Issue | undefined {
  return (
    world.state.issues[idOrKey] ??
    Object.values(world.state.issues).find((issue) => issue.key === idOrKey.toUpperCase())
  );
}

export function issuesOf(world: World, projectId: string): Issue[] {
  return Object.values(world.state.issues).filter((issue) => issue.projectId === projectId);
}

export function issueLinkOf(world: World, issue: Issue): string {
  return `${world.siteUrl}/rest/api/3/issue/${issue.id}`;
}
