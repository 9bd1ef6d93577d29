import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { platformPage } from '../http/paging';
import { browseIssue } from '../permissions/access';
import type { World } from '../store/world';
import { historyDetails } from './changelog';

/** The whole changelog, oldest first and paged; what an issue embeds is cut short. */
export function changelogRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/issue/:issue/changelog', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    return c.json(
      platformPage(
        c,
        issue.histories.map((history) => historyDetails(world, history)),
        100,
      ),
    );
  });

  routes.post('/issue/:issue/changelog/list', async (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    const { changelogIds } = await readBody(c, z.strictObject({ changelogIds: z.array(z.number().int()) }));
    const found = issue.histories.filter((history) => changelogIds.includes(Number(history.id)));
    return c.json(
      platformPage(
        c,
        found.map((history) => historyDetails(world, history)),
        1000,
        1000,
      ),
    );
  });

  routes.post('/changelog/bulkfetch', async (c) => {
    const body = await readBody(
      c,
      z.strictObject({
        issueIdsOrKeys: z.array(z.string()).min(1).max(1000),
        fieldIds: z.array(z.string()).max(10).optional(),
        maxResults: z.number().int().min(1).max(10_000).optional(),
        nextPageToken: z.string().optional(),
      }),
    );
    const rows = body.issueIdsOrKeys.flatMap((idOrKey) => {
      const issue = browseIssue(world, c.get('caller'), idOrKey);
      return issue.histories
        .filter((history) => !body.fieldIds || history.items.some((item) => body.fieldIds?.includes(item.fieldId)))
        .map((history) => ({ issueId: issue.id, history }));
    });
    const start = body.nextPageToken ? Number(Buffer.from(body.nextPageToken, 'base64url').toString()) : 0;
    const page = rows.slice(start, start + (body.maxResults ?? 1000));
    const next =
      start + page.length < rows.length
        ? { nextPageToken: Buffer.from(String(start + page.length)).toString('base64url') }
        : {};
    const ids = [...new Set(page.map((row) => row.issueId))];
    return c.json({
      issueChangeLogs: ids.map((issueId) => ({
        issueId,
        changeHistories: page
          .filter((row) => row.issueId === issueId)
          .map(({ history }) => ({ ...historyDetails(world, history), created: history.created })),
      })),
      ...next,
    });
  });

  return routes;
}
