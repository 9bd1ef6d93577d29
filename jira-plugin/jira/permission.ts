import { asUser, NeedsAuthenticationError, route } from '@forge/api';
import { z } from 'zod';
import { answer } from './answer';
import { isNotFound } from './failure';
import { READS } from './headers';

const grantsSchema = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

/** Whether the person who asks is an agent of the issue's service project. */
export const mayWorkOn = (issueId: string): Promise<boolean> =>
  orNone(async () => {
    const response = await asUser().requestJira(
      route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=SERVICEDESK_AGENT`,
      { method: 'GET', headers: READS },
    );
    return granted(await answer('read my permissions', response, grantsSchema), 'SERVICEDESK_AGENT');
  });

/** Whether the person who asks is an agent of a service project. */
export const mayWorkIn = (projectKey: string): Promise<boolean> =>
  orNone(async () => {
    const response = await asUser().requestJira(
      route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=SERVICEDESK_AGENT`,
      { method: 'GET', headers: READS },
    );
    return granted(await answer('read my permissions', response, grantsSchema), 'SERVICEDESK_AGENT');
  });

/** Whether the person who asks administers a project, or all of Jira. */
export const mayAdminister = (projectKey: string): Promise<boolean> =>
  orNone(async () => {
    const response = await asUser().requestJira(
      route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=ADMINISTER_PROJECTS,ADMINISTER`,
      { method: 'GET', headers: READS },
    );
    const grants = await answer('read my permissions', response, grantsSchema);
    return granted(grants, 'ADMINISTER_PROJECTS') || granted(grants, 'ADMINISTER');
  });

function granted({ permissions }: z.infer<typeof grantsSchema>, permission: string): boolean {
  return permissions[permission]?.havePermission ?? false;
}

/**
 * A portal-only customer has no account that an app could act as, and so no permission of this kind; nor has anybody where Jira
 * says that there is nothing, since it says so of what they may not see.
 */
async function orNone(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NeedsAuthenticationError || isNotFound(error)) return false;
    throw error;
  }
}
