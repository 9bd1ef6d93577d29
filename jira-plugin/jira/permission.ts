import { asApp, asUser, NeedsAuthenticationError, route } from '@forge/api';
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

/** Whether the person who asks administers all of Jira. */
export const administersJira = (): Promise<boolean> =>
  orNone(async () => {
    const response = await asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`, {
      method: 'GET',
      headers: READS,
    });
    return granted(await answer('read my permissions', response, grantsSchema), 'ADMINISTER');
  });

/** What the app itself does in a project, as Jira's permissions call it. */
const APP_NEEDS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
  'LINK_ISSUES',
] as const;

const namedGrantsSchema = z.object({
  permissions: z.record(z.string(), z.object({ name: z.string(), havePermission: z.boolean() })),
});

/** The names of the permissions that the app's own account lacks in a project. */
export async function readLackingPermissions(projectKey: string): Promise<string[]> {
  const response = await asApp().requestJira(
    route`/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=${APP_NEEDS.join(',')}`,
    { method: 'GET', headers: READS },
  );
  const { permissions } = await answer('read the permissions of the app', response, namedGrantsSchema);
  return Object.values(permissions).flatMap(({ name, havePermission }) => (havePermission ? [] : [name]));
}

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
