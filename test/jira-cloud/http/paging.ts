import type { Json, JsonObject } from '../store/json';
import type { Exchange } from './environment';
import { badRequest } from './failure';

/** A number in the query; 400 when it is none. */
export function queryNumber(c: Exchange, name: string, otherwise: number): number {
  const text = c.req.query(name);
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw badRequest(`The query parameter '${name}' is not a number: ${text}`);
  return value;
}

/** All values of a repeatable query parameter, also where they come in one, parted by commas. */
export function queryList(c: Exchange, name: string): string[] {
  return (c.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter(Boolean);
}

/** A page of the platform API: `startAt`, `maxResults`, `total`, `isLast`. */
export function platformPage(c: Exchange, all: readonly Json[], standard = 50, most = 100): JsonObject {
  const startAt = queryNumber(c, 'startAt', 0);
  const maxResults = Math.min(queryNumber(c, 'maxResults', standard), most);
  const values = all.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= all.length;
  const self = new URL(c.req.url);
  const page: JsonObject = { self: self.href, maxResults, startAt, total: all.length, isLast, values };
  if (!isLast) {
    self.searchParams.set('startAt', String(startAt + maxResults));
    page.nextPage = self.href;
  }
  return page;
}

/** A page of the service desk API: `start`, `limit`, `isLastPage`, and no total. */
export function deskPage(c: Exchange, all: readonly Json[], expands: string[] = []): JsonObject {
  const start = queryNumber(c, 'start', 0);
  const limit = Math.min(queryNumber(c, 'limit', 50), 100);
  return deskSlice(c, all, start, limit, expands);
}

export function deskSlice(
  c: Exchange,
  all: readonly Json[],
  start: number,
  limit: number,
  expands: string[] = [],
): JsonObject {
  const values = all.slice(start, start + limit);
  const isLastPage = start + values.length >= all.length;
  const here = new URL(c.req.url);
  const at = (from: number): string => {
    here.searchParams.set('start', String(Math.max(0, from)));
    here.searchParams.set('limit', String(limit));
    return here.href;
  };
  const links: JsonObject = { self: here.href, base: here.origin, context: '' };
  if (!isLastPage) links.next = at(start + limit);
  if (start > 0) links.prev = at(start - limit);
  return { _expands: expands, size: values.length, start, limit, isLastPage, _links: links, values };
}
