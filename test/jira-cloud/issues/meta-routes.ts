import { Hono } from 'hono';
import type { Environment } from '../http/environment';
import { badRequest } from '../http/failure';
import { queryNumber } from '../http/paging';
import { browseIssue, browseProject, requirePermission } from '../permissions/access';
import { issueTypeDetails } from '../projects/issue-type';
import { fieldsOn } from '../screens/screen';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import { fieldMeta } from './field-meta';

/** What can be written where: `createmeta` and `editmeta`. */
export function metaRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/issue/createmeta/:project/issuetypes', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    requirePermission(world, c.get('caller'), 'CREATE_ISSUES', project.id);
    const startAt = queryNumber(c, 'startAt', 0);
    const maxResults = Math.min(queryNumber(c, 'maxResults', 50), 200);
    const ids = project.issueTypeIds.slice(startAt, startAt + maxResults);
    return c.json({
      startAt,
      maxResults,
      total: project.issueTypeIds.length,
      issueTypes: ids.map((id) => issueTypeDetails(world, id)),
    });
  });

  routes.get('/issue/createmeta/:project/issuetypes/:type', (c) => {
    const project = browseProject(world, c.get('caller'), c.req.param('project'));
    requirePermission(world, c.get('caller'), 'CREATE_ISSUES', project.id);
    const issueTypeId = c.req.param('type');
    if (!project.issueTypeIds.includes(issueTypeId)) throw badRequest('The issue type is not of this project.');
    const place = { projectId: project.id, issueTypeId };
    const all = fieldsOn(world, project, issueTypeId, 'create').map((field) => ({
      ...fieldMeta(world, field, place),
      fieldId: field.id,
    }));
    const startAt = queryNumber(c, 'startAt', 0);
    const maxResults = Math.min(queryNumber(c, 'maxResults', 50), 200);
    return c.json({ startAt, maxResults, total: all.length, fields: all.slice(startAt, startAt + maxResults) });
  });

  routes.get('/issue/:issue/editmeta', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    requirePermission(world, c.get('caller'), 'EDIT_ISSUES', issue.projectId);
    const project = world.state.projects[issue.projectId]!;
    const fields = fieldsOn(world, project, issue.issueTypeId, 'edit').map((field): [string, Json] => [
      field.id,
      fieldMeta(world, field, issue),
    ]);
    return c.json({ fields: Object.fromEntries(fields) });
  });

  return routes;
}
