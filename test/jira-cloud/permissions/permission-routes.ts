import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, forbidden, notFound } from '../http/failure';
import { queryList } from '../http/paging';
import { issueByIdOrKey } from '../issues/issue';
import { projectByIdOrKey } from '../projects/project';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import { permits } from './access';
import { isPermission, PERMISSIONS } from './permission';

/** `/mypermissions` and `/permissions/check`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ */
export function permissionRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/mypermissions', (c) => {
    const { user } = c.get('caller');
    const keys = queryList(c, 'permissions');
    if (keys.length === 0) throw badRequest('The permissions query parameter is required.');
    const unknown = keys.filter((key) => !isPermission(key));
    if (unknown.length > 0) throw badRequest(`Unrecognized permissions: ${unknown.join(', ')}`);
    const { issueKey, issueId, projectKey, projectId } = c.req.query();
    const issue = issueKey ?? issueId;
    const project = projectKey ?? projectId;
    const inProject = issue
      ? issueByIdOrKey(world, issue)?.projectId
      : project
        ? projectByIdOrKey(world, project)?.id
        : undefined;
    if ((issue ?? project) && !inProject) throw notFound('The project or issue was not found.');
    const scopes = inProject ? [inProject] : Object.keys(world.state.projects);
    const rows = keys.filter(isPermission).map((key): [string, Json] => [
      key,
      {
        id: String(Object.keys(PERMISSIONS).indexOf(key)),
        key,
        name: PERMISSIONS[key][0],
        type: PERMISSIONS[key][1],
        description: '',
        havePermission:
          PERMISSIONS[key][1] === 'GLOBAL'
            ? permits(world, user, key)
            : scopes.some((id) => permits(world, user, key, id)),
      },
    ]);
    return c.json({ permissions: Object.fromEntries(rows) });
  });

  routes.post('/permissions/check', async (c) => {
    const caller = c.get('caller').user;
    const body = await readBody(
      c,
      z.strictObject({
        accountId: z.string().optional(),
        globalPermissions: z.array(z.string()).optional(),
        projectPermissions: z
          .array(
            z.strictObject({
              permissions: z.array(z.string()),
              projects: z.array(z.number()).optional(),
              issues: z.array(z.number()).optional(),
            }),
          )
          .optional(),
      }),
    );
    if (body.accountId && body.accountId !== caller.accountId && !permits(world, caller, 'ADMINISTER')) {
      throw forbidden('Only administrators can check the permissions of others.');
    }
    const user = body.accountId ? world.state.users[body.accountId] : caller;
    if (!user) throw badRequest('The account does not exist.');
    return c.json({
      globalPermissions: (body.globalPermissions ?? []).filter((key) => isPermission(key) && permits(world, user, key)),
      projectPermissions: (body.projectPermissions ?? []).flatMap(({ permissions, projects = [], issues = [] }) =>
        permissions.filter(isPermission).map((permission) => ({
          permission,
          projects: projects.filter((id) => permits(world, user, permission, String(id))),
          issues: issues.filter((id) => permits(world, user, permission, world.state.issues[String(id)]?.projectId)),
        })),
      ),
    });
  });

  return routes;
}
