import { asApp, asUser, route } from '@forge/api';
import { z } from 'zod';
import { answer } from './answer';
import { WRITES } from './headers';
import { issueSchema } from './issue';

const pageSchema = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string(), fields: z.object({ updated: z.string() }) })),
  nextPageToken: z.string().nullish(),
});

const readPageSchema = z.object({ issues: z.array(issueSchema), nextPageToken: z.string().nullish() });

export type FoundIssues = z.infer<typeof pageSchema>;

const countSchema = z.object({ count: z.number() });

/** One page of the issues that a JQL query finds, with when each was last updated. */
export async function searchIssues(jql: string, maxResults: number, nextPageToken?: string): Promise<FoundIssues> {
  const response = await asApp().requestJira(route`/rest/api/3/search/jql`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ jql, maxResults, fields: ['updated'], ...(nextPageToken ? { nextPageToken } : {}) }),
  });
  return answer('search issues', response, pageSchema);
}

/** The same, but only what the person who asks may see; the newest version of an issue need not be in it yet. */
export async function searchIssuesAsUser(
  jql: string,
  maxResults: number,
  nextPageToken?: string,
): Promise<FoundIssues> {
  const response = await asUser().requestJira(route`/rest/api/3/search/jql`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ jql, maxResults, fields: ['updated'], ...(nextPageToken ? { nextPageToken } : {}) }),
  });
  return answer('search issues', response, pageSchema);
}

/** One page of issues with the fields and properties that are wanted, a hundred at most, as far as the person who asks may see them. */
export async function searchIncidentsAsUser(
  jql: string,
  wanted: { readonly fields: readonly string[]; readonly properties: readonly string[] },
  maxResults: number,
  nextPageToken?: string,
): Promise<z.infer<typeof readPageSchema>> {
  const response = await asUser().requestJira(route`/rest/api/3/search/jql`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ jql, maxResults, ...wanted, ...(nextPageToken ? { nextPageToken } : {}) }),
  });
  return answer('search incidents', response, readPageSchema);
}

/** About how many issues a JQL query finds among those that the person who asks may see. */
export async function countIssuesAsUser(jql: string): Promise<number> {
  const response = await asUser().requestJira(route`/rest/api/3/search/approximate-count`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ jql }),
  });
  return (await answer('count issues', response, countSchema)).count;
}
