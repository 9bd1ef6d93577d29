import { Hono } from 'hono';
import { anyJson, readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { notFound } from '../http/failure';
import { browseIssue, requirePermission } from '../permissions/access';
import type { World } from '../store/world';
import { issueLinkOf } from './issue';
import { deleteIssueProperty, setIssueProperty } from './issue-property';

/** `/issue/{id}/properties`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
export function issuePropertyRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/issue/:issue/properties', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    const self = (key: string): string => `${issueLinkOf(world, issue)}/properties/${encodeURIComponent(key)}`;
    return c.json({ keys: Object.keys(issue.properties).map((key) => ({ self: self(key), key })) });
  });

  routes.get('/issue/:issue/properties/:key', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    const key = c.req.param('key');
    if (!Object.hasOwn(issue.properties, key)) throw notFound(`The property ${key} does not exist.`);
    return c.json({ key, value: issue.properties[key] });
  });

  routes.put('/issue/:issue/properties/:key', async (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const value = await readBody(c, anyJson);
    requirePermission(world, caller, 'EDIT_ISSUES', issue.projectId);
    const isNew = setIssueProperty(world, issue, c.req.param('key'), value, caller.user.accountId);
    return isNew ? c.json({}, 201) : c.json({}, 200);
  });

  routes.delete('/issue/:issue/properties/:key', (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    requirePermission(world, caller, 'EDIT_ISSUES', issue.projectId);
    const key = c.req.param('key');
    if (!Object.hasOwn(issue.properties, key)) throw notFound(`The property ${key} does not exist.`);
    deleteIssueProperty(world, issue, key, caller.user.accountId);
    return c.body(null, 204);
  });

  return routes;
}
