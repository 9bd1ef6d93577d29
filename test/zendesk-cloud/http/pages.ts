import type { World } from '../store/world';
import type { Call } from './env';

const LARGEST_PAGE = 100;

/**
 * One page of a list, by cursor when `page[size]`, `page[after]` or `page[before]` is given or the list knows no other way
 * (`cursor`), else by offset. `largest` is the most that a page by cursor holds.
 * https://developer.zendesk.com/api-reference/introduction/pagination/
 */
export function paged<T>(
  world: World,
  c: Call,
  key: string,
  items: readonly T[],
  view: (item: T) => unknown = (item) => item,
  { cursor: always = false, largest = LARGEST_PAGE } = {},
): Record<string, unknown> {
  const query = c.req.query();
  const byCursor = always || ['page[size]', 'page[after]', 'page[before]'].some((name) => name in query);
  const address = new URL(c.req.url);
  const link = (changes: Record<string, string>) => {
    const next = new URL(`${world.origin}${address.pathname}.json${address.search}`);
    for (const [name, value] of Object.entries(changes)) next.searchParams.set(name, value);
    return next.toString();
  };
  if (byCursor) {
    const size = Math.min(Number(query['page[size]'] ?? LARGEST_PAGE) || LARGEST_PAGE, largest);
    const before = query['page[before]'];
    const start = before ? Math.max(0, place(before) - size) : place(query['page[after]']);
    const shown = items.slice(start, before ? place(before) : start + size);
    const end = start + shown.length;
    const more = end < items.length;
    const clean = (cursor: Record<string, string>) => {
      const next = new URL(link(cursor));
      for (const name of ['page[after]', 'page[before]']) if (!(name in cursor)) next.searchParams.delete(name);
      return next.toString();
    };
    return {
      [key]: shown.map(view),
      meta: {
        has_more: more,
        after_cursor: shown.length > 0 ? cursor(end) : null,
        before_cursor: shown.length > 0 ? cursor(start) : null,
      },
      links: {
        next: more ? clean({ 'page[after]': cursor(end) }) : null,
        prev: start > 0 ? clean({ 'page[before]': cursor(start) }) : null,
      },
    };
  }
  const size = Math.min(Number(query.per_page ?? LARGEST_PAGE) || LARGEST_PAGE, LARGEST_PAGE);
  const page = Math.max(1, Number(query.page ?? 1) || 1);
  const shown = items.slice((page - 1) * size, page * size);
  return {
    [key]: shown.map(view),
    next_page: page * size < items.length ? link({ page: String(page + 1) }) : null,
    previous_page: page > 1 ? link({ page: String(page - 1) }) : null,
    count: items.length,
  };
}

const cursor = (position: number) => Buffer.from(`o|${position}`).toString('base64url');

function place(text: string | undefined): number {
  if (!text) return 0;
  return Number(Buffer.from(text, 'base64url').toString().split('|')[1]) || 0;
}
