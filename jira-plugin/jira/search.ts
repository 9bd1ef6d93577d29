import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer } from './answer';
import { WRITES } from './headers';

const pageSchema = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string(), fields: z.object({ updated: z.string() }) })),
  nextPageToken: z.string().nullish(),
});

export type FoundIssues = z.infer<typeof pageSchema>;

/** One page of the issues that a JQL query finds, with when each was last updated. */
export async function searchIssues(jql: string, maxResults: number, nextPageToken?: string): Promise<FoundIssues> {
  const response = await asApp().requestJira(route`/rest/api/3/search/jql`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ jql, maxResults, fields: ['updated'], ...(nextPageToken ? { nextPageToken } : {}) }),
  });
  return answer('search issues', response, pageSchema);
}
