import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { PRIORITIES, type Priority } from '../../core';
import { answer } from '../jira/answer';
import { READS } from '../jira/headers';
import { SetupBlocked } from './changes';

/** Jira's names for the four levels; a fifth, Lowest, may stand below and is nobody's. */
const NAMES: Readonly<Record<Priority, string>> = { urgent: 'Highest', high: 'High', normal: 'Medium', low: 'Low' };

const pageSchema = z.object({ values: z.array(z.object({ id: z.string(), name: z.string() })) });

/** The ids of the four priorities. They are the site's: setup takes them as they are, and says which are missing. */
export async function readPriorities(): Promise<Record<Priority, string>> {
  const response = await asApp().requestJira(route`/rest/api/3/priority/search?maxResults=100`, {
    method: 'GET',
    headers: READS,
  });
  const { values } = await answer('read the priorities', response, pageSchema);
  const found = PRIORITIES.map(
    (priority) => [priority, values.find(({ name }) => name === NAMES[priority])?.id] as const,
  );
  const missing = found.filter(([, id]) => id === undefined).map(([priority]) => NAMES[priority]);
  if (missing.length > 0) {
    throw new SetupBlocked('priorities-missing', missing.join(', '));
  }
  return Object.fromEntries(found) as Record<Priority, string>;
}
