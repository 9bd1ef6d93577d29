import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer, done } from '../jira/answer';
import { isNotFound } from '../jira/failure';
import { READS, WRITES } from '../jira/headers';
import { FORMER_WORKFLOW } from '../property-keys';
import { moveToScheme } from './move-to-scheme';
import type { ServiceProject } from './project';
import { readStatusesByType } from './status-types';

const formerSchema = z.object({
  scheme: z.string(),
  name: z.string(),
  types: z
    .array(
      z.object({
        issueTypeId: z.string(),
        statuses: z.array(z.object({ id: z.string(), category: z.enum(['new', 'indeterminate', 'done']) })).readonly(),
      }),
    )
    .readonly(),
});

/** The workflow scheme that a project followed before the process, with the statuses that its issue types had. */
export type FormerWorkflow = z.infer<typeof formerSchema>;

const propertySchema = z.object({ key: z.string(), value: z.unknown() });

/** Null where the project has followed the process from the start, or nobody knows what was before. */
export async function readFormer(projectId: string): Promise<FormerWorkflow | null> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${projectId}/properties/${FORMER_WORKFLOW}`, {
    method: 'GET',
    headers: READS,
  });
  try {
    const { value } = await answer('read the former workflow', response, propertySchema);
    return formerSchema.safeParse(value).data ?? null;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export async function rememberFormer(projectId: string, former: FormerWorkflow): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${projectId}/properties/${FORMER_WORKFLOW}`, {
    method: 'PUT',
    headers: WRITES,
    body: JSON.stringify(former),
  });
  await done('remember the former workflow', response);
}

/** Gives a project its former workflow back: issues move to its nearest statuses. */
export async function restoreFormer(project: ServiceProject, { scheme, types }: FormerWorkflow): Promise<void> {
  const now = await readStatusesByType(project.id);
  const known = types.flatMap(({ statuses }) => statuses);
  await moveToScheme(
    project,
    scheme,
    now,
    (issueTypeId) => types.find((type) => type.issueTypeId === issueTypeId)?.statuses ?? known,
  );
}
