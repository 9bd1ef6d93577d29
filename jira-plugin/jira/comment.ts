import { asApp, asUser, route } from '@forge/api';
import { z } from 'zod';
import type { Document } from '../document/document';
import { accountSchema } from './account';
import { answer } from './answer';
import { WRITES } from './headers';

const propertySchema = z.object({ key: z.string(), value: z.unknown() });

/** A comment as Jira gives it. `jsdPublic` is absent where the platform does not say whether customers see it. */
export const commentSchema = z.object({
  id: z.string(),
  author: accountSchema.nullish(),
  body: z.unknown(),
  created: z.string(),
  jsdPublic: z
    .boolean()
    .nullish()
    .transform((said) => said ?? undefined)
    .optional(),
  /** The role or group that alone may read it. */
  visibility: z.unknown().optional(),
  properties: z
    .array(propertySchema)
    .nullish()
    .transform((list) => list ?? []),
});

export type Comment = z.infer<typeof commentSchema>;

const pageSchema = z.object({ values: z.array(commentSchema) });

/** Most ids that one request may name. */
export const COMMENTS_PER_READ = 1000;

/** Comments with their properties, which no other read of comments gives. */
export async function readComments(ids: readonly string[]): Promise<Comment[]> {
  const response = await asApp().requestJira(route`/rest/api/3/comment/list?expand=properties`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ ids: ids.map(Number) }),
  });
  return (await answer('read comments', response, pageSchema)).values;
}

export interface NewComment {
  readonly body: Document;
  /** Customers do not see it. */
  readonly internal: boolean;
  /** What of the process stands beside it: the property's key and value; null: it is only a comment. */
  readonly record: { readonly key: string; readonly value: unknown } | null;
}

const createdSchema = z.object({ id: z.string(), created: z.string() });

/** Adds a comment together with its record, in one write. Gives the comment's id and instant. */
export async function addComment(issueId: string, comment: NewComment): Promise<z.infer<typeof createdSchema>> {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${issueId}/comment`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify(contentOf(comment)),
  });
  return answer('add a comment', response, createdSchema);
}

/** The same, as the person whose panel asked for it. */
export async function addCommentAsUser(issueId: string, comment: NewComment): Promise<z.infer<typeof createdSchema>> {
  const response = await asUser().requestJira(route`/rest/api/3/issue/${issueId}/comment`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify(contentOf(comment)),
  });
  return answer('add a comment', response, createdSchema);
}

/** Without `sd.public.comment` a comment of the platform API is public. */
function contentOf({ body, internal, record }: NewComment): object {
  const visibility = internal ? [{ key: 'sd.public.comment', value: { internal: true } }] : [];
  return { body, properties: [...visibility, ...(record ? [record] : [])] };
}
