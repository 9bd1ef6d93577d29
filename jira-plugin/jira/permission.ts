import { asUser, route } from '@forge/api';
import { z } from 'zod';
import { answer } from './answer';
import { READS } from './headers';

const grantsSchema = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

/** Whether the person who asks is an agent of the issue's service project. */
export async function mayWorkOn(issueId: string): Promise<boolean> {
  const response = await asUser().requestJira(
    route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=SERVICEDESK_AGENT`,
    { method: 'GET', headers: READS },
  );
  return granted(await answer('read my permissions', response, grantsSchema), 'SERVICEDESK_AGENT');
}

/** Whether the person who asks is an agent of a service project. */
export async function mayWorkIn(projectKey: string): Promise<boolean> {
  const response = await asUser().requestJira(
    route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=SERVICEDESK_AGENT`,
    { method: 'GET', headers: READS },
  );
  return granted(await answer('read my permissions', response, grantsSchema), 'SERVICEDESK_AGENT');
}

/** Whether the person who asks administers a project, or all of Jira. */
export async function mayAdminister(projectKey: string): Promise<boolean> {
  const response = await asUser().requestJira(
    route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=ADMINISTER_PROJECTS,ADMINISTER`,
    { method: 'GET', headers: READS },
  );
  const grants = await answer('read my permissions', response, grantsSchema);
  return granted(grants, 'ADMINISTER_PROJECTS') || granted(grants, 'ADMINISTER');
}

function granted({ permissions }: z.infer<typeof grantsSchema>, permission: string): boolean {
  return permissions[permission]?.havePermission ?? false;
}
