import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, conflict, notFound } from '../http/failure';
import { browseProject, permits, requireProjectAdmin, requireSiteAdmin } from '../permissions/access';
import { nextId } from '../store/ids';
import type { World } from '../store/world';
import type { Project } from './project';
import { actorDetails, holdsRole, type ProjectRole, roleDetails } from './project-role';

const actorsBody = z.strictObject({
  user: z.array(z.string()).optional(),
  group: z.array(z.string()).optional(),
  groupId: z.array(z.string()).optional(),
});

/** `/role` and `/project/{key}/role`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/ */
export function roleRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const roleById = (id: string): ProjectRole => {
    const role = world.state.roles.find((other) => other.id === id);
    if (!role) throw notFound(`Can not retrieve a role actor for a null project role.`);
    return role;
  };
  const inProject = (role: ProjectRole, project: Project) => ({
    ...roleDetails(world, role, project.key),
    actors: role.actors.filter((actor) => actor.projectId === project.id).map((actor) => actorDetails(world, actor)),
  });

  routes.get('/role', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    return c.json(world.state.roles.map((role) => roleDetails(world, role)));
  });

  routes.post('/role', async (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const { name, description } = await readBody(
      c,
      z.strictObject({ name: z.string().optional(), description: z.string().optional() }),
    );
    if (!name) throw badRequest('A project role must have a name.');
    if (world.state.roles.some((role) => role.name.toLowerCase() === name.toLowerCase())) {
      throw conflict(`A project role with name '${name}' already exists.`);
    }
    const role: ProjectRole = { id: nextId(world, 'role'), name, description: description ?? '', actors: [] };
    world.state.roles.push(role);
    return c.json(roleDetails(world, role));
  });

  routes.get('/role/:id', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    return c.json(roleDetails(world, roleById(c.req.param('id'))));
  });

  routes.get('/project/:project/role', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    return c.json(
      Object.fromEntries(
        world.state.roles.map((role) => [
          role.name,
          `${world.siteUrl}/rest/api/3/project/${project.key}/role/${role.id}`,
        ]),
      ),
    );
  });

  routes.get('/project/:project/roledetails', (c) => {
    const { user } = c.get('caller');
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    const roles = world.state.roles.filter(
      (role) => c.req.query('currentMember') !== 'true' || holdsRole(world, role, project.id, user.accountId),
    );
    return c.json(
      roles.map((role) => ({
        ...roleDetails(world, role, project.key),
        admin: role.name === 'Administrators',
        default: false,
      })),
    );
  });

  routes.get('/project/:project/role/:id', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    const role = roleById(c.req.param('id'));
    const { user } = c.get('caller');
    const allowed = permits(world, user, 'ADMINISTER') || permits(world, user, 'BROWSE_PROJECTS', project.id);
    if (!allowed) throw notFound('You do not have permission to see this project role.');
    return c.json(inProject(role, project));
  });

  routes.post('/project/:project/role/:id', async (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    requireProjectAdmin(world, c.get('caller'), project.id);
    const role = roleById(c.req.param('id'));
    const body = await readBody(c, actorsBody);
    const groupIds = [
      ...(body.groupId ?? []),
      ...(body.group ?? []).map((name) => world.state.groups.find((group) => group.name === name)?.groupId ?? name),
    ];
    for (const accountId of body.user ?? []) {
      if (!world.state.users[accountId]) throw notFound(`User with the accountId '${accountId}' does not exist.`);
      if (role.actors.some((actor) => actor.projectId === project.id && actor.accountId === accountId)) {
        throw badRequest(`'${accountId}' is already a member of the project role.`);
      }
      role.actors.push({ id: nextId(world, 'actor'), projectId: project.id, accountId });
    }
    for (const groupId of groupIds) {
      if (!world.state.groups.some((group) => group.groupId === groupId))
        throw notFound(`Group '${groupId}' does not exist.`);
      role.actors.push({ id: nextId(world, 'actor'), projectId: project.id, groupId });
    }
    return c.json(inProject(role, project));
  });

  routes.delete('/project/:project/role/:id', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    requireProjectAdmin(world, c.get('caller'), project.id);
    const role = roleById(c.req.param('id'));
    const { user, groupId } = c.req.query();
    role.actors = role.actors.filter(
      (actor) =>
        actor.projectId !== project.id ||
        !((user && actor.accountId === user) || (groupId && actor.groupId === groupId)),
    );
    return c.body(null, 204);
  });

  return routes;
}
