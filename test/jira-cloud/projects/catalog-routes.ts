import { Hono } from 'hono';
import type { Environment } from '../http/environment';
import { notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { requireSiteAdmin } from '../permissions/access';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { issueTypeDetails } from './issue-type';
import { type Priority, priorityDetails, resolutionDetails } from './priority';

/** What every project draws on: priorities, resolutions, issue types and their schemes. */
export function catalogRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const priority = (given: Priority): JsonObject => ({
    ...priorityDetails(world, given.id),
    statusColor: given.statusColor,
    description: given.description,
    isDefault: given.name === 'Medium',
  });

  routes.get('/priority', (c) => c.json(world.state.priorities.map(priority)));
  routes.get('/priority/search', (c) => {
    const ids = queryList(c, 'id');
    const names = queryList(c, 'priorityName');
    const found = world.state.priorities.filter(
      ({ id, name }) => (ids.length === 0 || ids.includes(id)) && (names.length === 0 || names.includes(name)),
    );
    return c.json(platformPage(c, found.map(priority)));
  });
  routes.get('/priority/:id', (c) => {
    const found = world.state.priorities.find(({ id }) => id === c.req.param('id'));
    if (!found) throw notFound(`The priority '${c.req.param('id')}' does not exist.`);
    return c.json(priority(found));
  });

  routes.get('/resolution', (c) => c.json(world.state.resolutions.map(({ id }) => resolutionDetails(world, id))));
  routes.get('/resolution/search', (c) =>
    c.json(
      platformPage(
        c,
        world.state.resolutions.map(({ id, name, description }) => ({ id, name, description, isDefault: false })),
      ),
    ),
  );
  routes.get('/resolution/:id', (c) => {
    const found = resolutionDetails(world, c.req.param('id'));
    if (!found) throw notFound(`The resolution '${c.req.param('id')}' does not exist.`);
    return c.json(found);
  });

  routes.get('/issuetype', (c) => c.json(Object.keys(world.state.issueTypes).map((id) => issueTypeDetails(world, id))));
  routes.get('/issuetype/project', (c) => {
    const project = world.state.projects[c.req.query('projectId') ?? ''];
    if (!project) throw notFound('No project could be found.');
    return c.json(project.issueTypeIds.map((id) => issueTypeDetails(world, id)));
  });
  routes.get('/issuetype/:id', (c) => {
    if (!world.state.issueTypes[c.req.param('id')]) throw notFound('The issue type does not exist.');
    return c.json(issueTypeDetails(world, c.req.param('id')));
  });

  const scheme = (id: string): JsonObject => {
    const project = Object.values(world.state.projects).find((other) => other.issueTypeSchemeId === id)!;
    return { id, name: `${project.key}: Jira Service Management Issue Type Scheme`, description: '', isDefault: false };
  };
  routes.get('/issuetypescheme', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    return c.json(
      platformPage(
        c,
        Object.values(world.state.projects).map((project) => scheme(project.issueTypeSchemeId)),
      ),
    );
  });
  routes.get('/issuetypescheme/project', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const wanted = queryList(c, 'projectId');
    const found = Object.values(world.state.projects).filter((project) => wanted.includes(project.id));
    return c.json(
      platformPage(
        c,
        found.map((project) => ({ issueTypeScheme: scheme(project.issueTypeSchemeId), projectIds: [project.id] })),
      ),
    );
  });
  routes.get('/issuetypescheme/mapping', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const rows = Object.values(world.state.projects).flatMap((project) =>
      project.issueTypeIds.map((issueTypeId) => ({ issueTypeSchemeId: project.issueTypeSchemeId, issueTypeId })),
    );
    return c.json(platformPage(c, rows));
  });

  return routes;
}
