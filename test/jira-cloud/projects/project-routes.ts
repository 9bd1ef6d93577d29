import { Hono } from 'hono';
import { anyJson, readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { userDetails } from '../people/user';
import { browseProject, permits, requireProjectAdmin } from '../permissions/access';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';
import { statusDetails } from '../workflows/status';
import { workflowOf } from '../workflows/workflow-scheme';
import { issueTypeDetails } from './issue-type';
import { type Project, projectDetails } from './project';

/** `/project`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/ */
export function projectRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/project/search', (c) => {
    const { user } = c.get('caller');
    const keys = queryList(c, 'keys');
    const ids = queryList(c, 'id');
    const type = c.req.query('typeKey');
    const query = c.req.query('query')?.toLowerCase();
    const seen = Object.values(world.state.projects).filter(
      (project) =>
        (permits(world, user, 'BROWSE_PROJECTS', project.id) || permits(world, user, 'ADMINISTER')) &&
        (keys.length === 0 || keys.includes(project.key)) &&
        (ids.length === 0 || ids.includes(project.id)) &&
        (!type || type.split(',').includes('service_desk')) &&
        (!query || `${project.key} ${project.name}`.toLowerCase().includes(query)),
    );
    return c.json(
      platformPage(
        c,
        seen.map((project) => projectDetails(world, project)),
      ),
    );
  });

  routes.get('/project/:project', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    const lead = userDetails(world, project.leadAccountId);
    return c.json({
      ...projectDetails(world, project),
      expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
      description: '',
      ...(lead ? { lead } : {}),
      components: [],
      versions: [],
      issueTypes: project.issueTypeIds.map((id) => issueTypeDetails(world, id)),
      assigneeType: 'UNASSIGNED',
      roles: Object.fromEntries(
        world.state.roles.map((role) => [
          role.name,
          `${world.siteUrl}/rest/api/3/project/${project.id}/role/${role.id}`,
        ]),
      ),
      style: 'classic',
      isPrivate: false,
      properties: {},
    });
  });

  routes.get('/project/:project/statuses', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    return c.json(
      project.issueTypeIds.map((id) => {
        const type = issueTypeDetails(world, id);
        const statuses = workflowOf(world, project, id).statuses.map((status) =>
          statusDetails(world, status.statusReference),
        );
        return { self: type.self, id, name: type.name, subtask: type.subtask, statuses };
      }),
    );
  });

  routes.get('/project/:project/properties', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    return c.json({ keys: Object.keys(project.properties).map((key) => ({ self: selfOf(project, key), key })) });
  });

  const selfOf = (project: Project, key: string): string =>
    `${world.siteUrl}/rest/api/3/project/${project.key}/properties/${encodeURIComponent(key)}`;

  routes.get('/project/:project/properties/:key', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    const key = c.req.param('key');
    if (!Object.hasOwn(project.properties, key)) throw notFound(`The property ${key} does not exist.`);
    return c.json({ key, value: project.properties[key] });
  });

  routes.put('/project/:project/properties/:key', async (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    requireProjectAdmin(world, c.get('caller'), project.id);
    const key = c.req.param('key');
    const value = await readBody(c, anyJson);
    checkProperty(key, value);
    const isNew = !Object.hasOwn(project.properties, key);
    project.properties[key] = value;
    return isNew ? c.json({}, 201) : c.json({}, 200);
  });

  routes.delete('/project/:project/properties/:key', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    requireProjectAdmin(world, c.get('caller'), project.id);
    const key = c.req.param('key');
    if (!Object.hasOwn(project.properties, key)) throw notFound(`The property ${key} does not exist.`);
    delete project.properties[key];
    return c.body(null, 204);
  });

  return routes;
}
