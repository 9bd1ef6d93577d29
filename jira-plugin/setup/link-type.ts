import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import type { Changes } from './changes';

const NAME = 'Relates';
const typeSchema = z.object({ id: z.string(), name: z.string() });
const typesSchema = z.object({ issueLinkTypes: z.array(typeSchema) });

/** The link between an incident and the items that were split from it: it reads alike from both sides. */
export async function ensureLinkType(changes: Changes): Promise<string> {
  const response = await asApp().requestJira(route`/rest/api/3/issueLinkType`, { method: 'GET', headers: READS });
  const { issueLinkTypes } = await answer('read the link types', response, typesSchema);
  const found = issueLinkTypes.find(({ name }) => name === NAME);
  if (found) return found.id;
  const created = await asApp().requestJira(route`/rest/api/3/issueLinkType`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ name: NAME, inward: 'relates to', outward: 'relates to' }),
  });
  changes.note(`link type ${NAME} created`);
  return (await answer('create the link type', created, typeSchema)).id;
}
