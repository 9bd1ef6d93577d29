import { asApp, asUser, route } from '@forge/api';
import { z } from 'zod';
import { accountSchema } from './account';
import { answer, done } from './answer';
import { changelogSchema } from './changelog';
import { READS, WRITES } from './headers';

/** A field that is hidden in the project comes as null, or not at all. */
const listOf = <T>(item: z.ZodType<T>) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

const named = z.object({ id: z.string(), name: z.string() });
const linkSchema = z.object({
  id: z.string(),
  type: z.object({ id: z.string() }),
  inwardIssue: z.object({ id: z.string(), key: z.string() }).nullish(),
  outwardIssue: z.object({ id: z.string(), key: z.string() }).nullish(),
});

/** An issue with what the process reads of it; custom fields stand under their ids, unchecked. */
export const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z
      .string()
      .nullish()
      .transform((text) => text ?? ''),
    description: z.unknown().optional(),
    created: z.string(),
    updated: z.string(),
    status: named,
    priority: named.nullish(),
    project: z.object({ id: z.string(), key: z.string() }).nullish(),
    reporter: accountSchema.nullish(),
    creator: accountSchema.nullish(),
    comment: z
      .object({
        comments: z.array(
          z.object({ id: z.string(), updateAuthor: accountSchema.nullish(), updated: z.string().nullish() }),
        ),
      })
      .nullish(),
    issuelinks: listOf(linkSchema),
    attachment: listOf(z.object({ filename: z.string() })),
  }),
  changelog: changelogSchema.optional(),
  properties: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((properties) => properties ?? {}),
});

export type Issue = z.infer<typeof issueSchema>;

/** Reads an issue with its changelog. `fields` and `properties` name what is wanted besides. */
export async function readIssue(
  issueIdOrKey: string,
  fields: readonly string[],
  properties: readonly string[],
): Promise<Issue> {
  const response = await asApp().requestJira(
    route`/rest/api/3/issue/${issueIdOrKey}?fields=${fields.join(',')}&properties=${properties.join(',')}&expand=changelog`,
    { method: 'GET', headers: READS },
  );
  return answer(`read the issue ${issueIdOrKey}`, response, issueSchema);
}

const manySchema = z.object({ issues: z.array(issueSchema) });

/** Most issues that one request may name. */
export const ISSUES_PER_READ = 100;

/** Several issues like {@link readIssue}; those that cannot be read are left out. */
export async function readIssues(
  ids: readonly string[],
  fields: readonly string[],
  properties: readonly string[],
): Promise<Issue[]> {
  const response = await asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ issueIdsOrKeys: ids, fields, properties, expand: ['changelog'] }),
  });
  return (await answer('read issues', response, manySchema)).issues;
}

/** What one edit changes. Properties are written with it. */
export interface IssueEdit {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: readonly { readonly key: string; readonly value: unknown }[];
}

/** Without mails to watchers: an edit by the app is bookkeeping. */
export async function editIssue(issueId: string, edit: IssueEdit): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${issueId}?notifyUsers=false`, {
    method: 'PUT',
    headers: WRITES,
    body: JSON.stringify(edit),
  });
  await done('edit the issue', response);
}

export interface NewIssue extends IssueEdit {
  /** What is to be linked, added in the same write. */
  readonly update?: Readonly<Record<string, unknown>>;
}

const createdSchema = z.object({ id: z.string(), key: z.string() });

export async function createIssue(issue: NewIssue): Promise<z.infer<typeof createdSchema>> {
  const response = await asApp().requestJira(route`/rest/api/3/issue`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify(issue),
  });
  return answer('create an issue', response, createdSchema);
}

/** The same, as the person whose panel asked for it. */
export async function createIssueAsUser(issue: NewIssue): Promise<z.infer<typeof createdSchema>> {
  const response = await asUser().requestJira(route`/rest/api/3/issue`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify(issue),
  });
  return answer('create an issue', response, createdSchema);
}

export async function deleteIssue(issueId: string): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${issueId}`, { method: 'DELETE', headers: READS });
  await done('delete the issue', response);
}

/** Sends an issue through a transition; its status is all that it changes. */
export async function transitionIssue(issueId: string, transitionId: string): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${issueId}/transitions`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ transition: { id: transitionId } }),
  });
  await done('change the status', response);
}

const propertySchema = z.object({ key: z.string(), value: z.unknown() });

/** The value of an issue property. @throws JiraFailure 404 where there is none. */
export async function readIssueProperty(issueIdOrKey: string, key: string): Promise<unknown> {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${issueIdOrKey}/properties/${key}`, {
    method: 'GET',
    headers: READS,
  });
  return (await answer('read an issue property', response, propertySchema)).value;
}
