import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer } from '../jira/answer';
import { EXPERIMENTAL, READS } from '../jira/headers';
import { type Changes, SetupBlocked } from './changes';
import type { ServiceProject } from './project';

/** What customers choose on the portal. */
export const REQUEST_TYPE = 'Report an incident';
/** The stock name of the request type that Jira gives to mail. */
const MAIL_REQUEST_TYPE = 'Emailed request';

const typeSchema = z.object({ id: z.string(), name: z.string(), issueTypeId: z.string() });
const pageSchema = z.object({ values: z.array(typeSchema), isLastPage: z.boolean() });

export interface RequestTypes {
  readonly incident: z.infer<typeof typeSchema>;
  /** Null where mail makes requests of another name: then only Jira's own mark tells them. */
  readonly mail: string | null;
}

/** The request type for incidents. Which form it has and where the portal shows it has no REST: see the checklist. */
export async function ensureRequestTypes(project: ServiceProject, changes: Changes): Promise<RequestTypes> {
  const existing = await readRequestTypes(project);
  const mail = existing.find(({ name }) => name === MAIL_REQUEST_TYPE)?.id ?? null;
  const found = existing.find(({ name }) => name === REQUEST_TYPE);
  if (found) return { incident: found, mail };
  const issueType = project.issueTypes.find(({ name }) => /incident/i.test(name)) ?? project.issueTypes[0];
  if (!issueType) throw new SetupBlocked('no-issue-type', project.key);
  const response = await asApp().requestJira(route`/rest/servicedeskapi/servicedesk/${project.deskId}/requesttype`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...EXPERIMENTAL },
    body: JSON.stringify({
      name: REQUEST_TYPE,
      issueTypeId: issueType.id,
      description: 'Something does not work, or you have a question or a wish.',
    }),
  });
  changes.note(`request type ${REQUEST_TYPE} created`);
  return { incident: await answer('create the request type', response, typeSchema), mail };
}

/** Whether customers can choose the request type for incidents; reads only. */
export const hasRequestType = async (project: ServiceProject): Promise<boolean> =>
  (await readRequestTypes(project)).some(({ name }) => name === REQUEST_TYPE);

async function readRequestTypes(project: ServiceProject): Promise<z.infer<typeof typeSchema>[]> {
  const found: z.infer<typeof typeSchema>[] = [];
  for (let last = false; !last; ) {
    const response = await asApp().requestJira(
      route`/rest/servicedeskapi/servicedesk/${project.deskId}/requesttype?start=${found.length}&limit=100`,
      { method: 'GET', headers: READS },
    );
    const page = await answer('read the request types', response, pageSchema);
    found.push(...page.values);
    last = page.isLastPage || page.values.length === 0;
  }
  return found;
}
