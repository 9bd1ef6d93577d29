import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badRequest } from '../http/failure';
import { queryList, queryNumber } from '../http/paging';
import { type Reading, readIssue } from '../issues/read-issue';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { isBounded, searchIssues } from './search';

const searchBody = z.strictObject({
  jql: z.string().optional(),
  fields: z.array(z.string()).optional(),
  maxResults: z.number().int().min(0).optional(),
  nextPageToken: z.string().nullish(),
  expand: z.string().optional(),
  properties: z.array(z.string()).max(5).optional(),
  fieldsByKeys: z.boolean().optional(),
  reconcileIssues: z.array(z.number()).max(50).optional(),
});

/** `/search/jql`: pages by token, without a total, and only the ids unless fields are asked for. */
export function searchRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  interface Asked {
    jql: string;
    reading: Reading;
    maxResults: number;
    token: string | undefined;
  }
  const answer = (c: Exchange, { jql, reading, maxResults, token }: Asked): JsonObject => {
    if (!isBounded(jql))
      throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
    const found = searchIssues(world, c.get('caller'), jql);
    const light = reading.fields.every((name) => name === 'id' || name === 'key');
    const size = Math.min(maxResults, light ? 5000 : 100);
    const start = token ? startOf(token, jql) : 0;
    const page = found.slice(start, start + size);
    const isLast = start + page.length >= found.length;
    const bare = reading.fields.length === 0 || (reading.fields.length === 1 && reading.fields[0] === 'id');
    return {
      issues: page.map((issue) =>
        bare && reading.expand.length + reading.properties.length === 0
          ? { id: issue.id }
          : readIssue(world, issue, reading),
      ),
      ...(isLast ? {} : { nextPageToken: tokenOf(start + page.length, jql) }),
      isLast,
    };
  };

  routes.get('/search/jql', (c) =>
    c.json(
      answer(c, {
        jql: c.req.query('jql') ?? '',
        reading: {
          fields: queryList(c, 'fields'),
          expand: queryList(c, 'expand'),
          properties: queryList(c, 'properties'),
        },
        maxResults: queryNumber(c, 'maxResults', 50),
        token: c.req.query('nextPageToken'),
      }),
    ),
  );

  routes.post('/search/jql', async (c) => {
    const body = await readBody(c, searchBody);
    return c.json(
      answer(c, {
        jql: body.jql ?? '',
        reading: {
          fields: body.fields ?? [],
          expand: (body.expand ?? '').split(',').filter(Boolean),
          properties: body.properties ?? [],
        },
        maxResults: body.maxResults ?? 50,
        token: body.nextPageToken ?? undefined,
      }),
    );
  });

  routes.post('/search/approximate-count', async (c) => {
    const { jql } = await readBody(c, z.strictObject({ jql: z.string().optional() }));
    if (!isBounded(jql ?? ''))
      throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
    return c.json({ count: searchIssues(world, c.get('caller'), jql ?? '').length });
  });

  for (const verb of ['get', 'post'] as const) {
    routes[verb]('/search', (c) =>
      c.json(
        {
          errorMessages: ['The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.'],
          errors: {},
        },
        410,
      ),
    );
  }

  return routes;
}

/** A token fits the query it was given for and no other. */
function tokenOf(start: number, jql: string): string {
  return Buffer.from(`${start}:${fingerprint(jql)}`).toString('base64url');
}

function startOf(token: string, jql: string): number {
  const [start, print] = Buffer.from(token, 'base64url').toString().split(':');
  if (print !== fingerprint(jql) || !/^\d+$/.test(start ?? ''))
    throw badRequest('The next page token is invalid or has expired.');
  return Number(start);
}

function fingerprint(jql: string): string {
  return createHash('sha256').update(jql).digest('hex').slice(0, 16);
}
