import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer } from '../jira/answer';
import { READS } from '../jira/headers';

const categorySchema = z.enum(['new', 'indeterminate', 'done']).catch('indeterminate');

/** Jira's key of a category: to do, in progress, done. */
export type CategoryKey = z.infer<typeof categorySchema>;

/** A status with what it means. */
export interface TypedStatus {
  readonly id: string;
  readonly category: CategoryKey;
}

/** The statuses that issues of one type may have in a project. */
export interface IssueTypeStatuses {
  readonly issueTypeId: string;
  readonly statuses: readonly TypedStatus[];
}

const typesSchema = z.array(
  z.object({
    id: z.string(),
    statuses: z.array(z.object({ id: z.string(), statusCategory: z.object({ key: categorySchema }) })),
  }),
);

/** Which statuses a project's workflows have now, by issue type. */
export async function readStatusesByType(projectId: string): Promise<IssueTypeStatuses[]> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${projectId}/statuses`, {
    method: 'GET',
    headers: READS,
  });
  const types = await answer('read the statuses of the project', response, typesSchema);
  return types.map(({ id, statuses }) => ({
    issueTypeId: id,
    statuses: statuses.map((status) => ({ id: status.id, category: status.statusCategory.key })),
  }));
}
