import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer, done } from '../jira/answer';
import { isNotFound } from '../jira/failure';
import { READS, WRITES } from '../jira/headers';
import { SWITCH } from '../property-keys';

const switchSchema = z.object({
  on: z.boolean(),
  /** When it was switched on for the first time, epoch ms. */
  since: z.number(),
});

/** Whether the process is on in a project. It stands in Jira itself: a loss of everything stored changes nothing of it. */
export type ProcessSwitch = z.infer<typeof switchSchema>;

const propertySchema = z.object({ key: z.string(), value: z.unknown() });

/** Null where the process was never switched on. */
export async function readSwitch(projectId: string): Promise<ProcessSwitch | null> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${projectId}/properties/${SWITCH}`, {
    method: 'GET',
    headers: READS,
  });
  try {
    const parsed = switchSchema.safeParse((await answer('read the switch', response, propertySchema)).value);
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export async function writeSwitch(projectId: string, value: ProcessSwitch): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${projectId}/properties/${SWITCH}`, {
    method: 'PUT',
    headers: WRITES,
    body: JSON.stringify(value),
  });
  await done('turn the switch', response);
}
