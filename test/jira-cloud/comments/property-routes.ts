import { Hono } from 'hono';
import { anyJson, readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { notFound } from '../http/failure';
import type { Issue } from '../issues/issue';
import { visibleProjects } from '../permissions/access';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';
import type { Comment } from './comment';
import { requireOwnOrAll } from './comment-routes';

/** `/comment/{id}/properties`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/ */
export function commentPropertyRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const find = (c: Exchange): { issue: Issue; comment: Comment } => {
    const id = c.req.param('comment');
    const seen = visibleProjects(world, c.get('caller').user);
    for (const issue of Object.values(world.state.issues)) {
      const comment = issue.comments.find((other) => other.id === id);
      if (comment && seen.has(issue.projectId)) return { issue, comment };
    }
    throw notFound(`The comment ${id} does not exist or you do not have permission to see it.`);
  };

  routes.get('/comment/:comment/properties', (c) => {
    const { comment } = find(c);
    return c.json({
      keys: Object.keys(comment.properties).map((key) => ({
        self: `${world.siteUrl}/rest/api/3/comment/${comment.id}/properties/${encodeURIComponent(key)}`,
        key,
      })),
    });
  });

  routes.get('/comment/:comment/properties/:key', (c) => {
    const { comment } = find(c);
    const key = c.req.param('key');
    if (!Object.hasOwn(comment.properties, key)) throw notFound(`The property ${key} does not exist.`);
    return c.json({ key, value: comment.properties[key] });
  });

  routes.put('/comment/:comment/properties/:key', async (c) => {
    const { issue, comment } = find(c);
    requireOwnOrAll(world, c.get('caller'), issue, comment, 'EDIT');
    const key = c.req.param('key');
    const value = await readBody(c, anyJson);
    checkProperty(key, value);
    const isNew = !Object.hasOwn(comment.properties, key);
    comment.properties[key] = value;
    return isNew ? c.json({}, 201) : c.json({}, 200);
  });

  routes.delete('/comment/:comment/properties/:key', (c) => {
    const { issue, comment } = find(c);
    requireOwnOrAll(world, c.get('caller'), issue, comment, 'EDIT');
    const key = c.req.param('key');
    if (!Object.hasOwn(comment.properties, key)) throw notFound(`The property ${key} does not exist.`);
    delete comment.properties[key];
    return c.body(null, 204);
  });

  return routes;
}
