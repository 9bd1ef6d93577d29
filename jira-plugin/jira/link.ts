import { asApp, route } from '@forge/api';
import { done } from './answer';
import { WRITES } from './headers';

/** Links two issues, by their keys. Linking them again changes nothing. */
export async function linkIssues(linkTypeId: string, inward: string, outward: string): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/issueLink`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({
      type: { id: linkTypeId },
      inwardIssue: { key: inward },
      outwardIssue: { key: outward },
    }),
  });
  await done('link issues', response);
}
