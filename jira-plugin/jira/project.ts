import { asUser, route } from '@forge/api';
import { z } from 'zod';
import { answer } from './answer';
import { READS } from './headers';

const foundSchema = z.object({ values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })) });

/** Jira takes so many ids, and gives as many on a page. */
const MOST = 50;

/** Those of these projects that the person who asks may see. */
export async function readVisibleProjects(ids: readonly string[]): Promise<{ key: string; name: string }[]> {
  if (ids.length === 0) return [];
  const wanted = new URLSearchParams(ids.slice(0, MOST).map((id) => ['id', id]));
  const response = await asUser().requestJira(
    route`/rest/api/3/project/search?${wanted}&orderBy=name&maxResults=${MOST}`,
    { method: 'GET', headers: READS },
  );
  const { values } = await answer('read the projects', response, foundSchema);
  return values.map(({ key, name }) => ({ key, name }));
}
