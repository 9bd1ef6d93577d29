import { Hono } from 'hono';
import type { Call, Env, Router } from '../http/env';
import { Failure } from '../http/failure';
import { paged } from '../http/pages';
import { organizationView } from '../organizations/organization';
import { userView } from '../people/user';
import type { World } from '../store/world';
import { liveTickets, ticketView } from '../tickets/ticket';
import { matches } from './people';
import { parseQuery, type Term, ticketMeets } from './query';

/** Search gives the first thousand results and no more; the export has no such end. */
const MOST = 1000;
/** Of the export, which is ordered by creation alone. */
const LARGEST_EXPORT = 1000;

/** https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/ */
export function searchRouter(world: World): Router {
  const router: Router = new Hono<Env>();

  const results = (c: Call, typed?: string): { result_type: string; [key: string]: unknown }[] => {
    const query = c.req.query('query');
    if (query === undefined) throw new Failure(400, { error: 'invalid', description: 'query is required' });
    const terms = parseQuery(query);
    const type = typed ?? terms.find((term) => term.key === 'type')?.value ?? 'ticket';
    const rest = terms.filter(
      (term) => term.key !== 'type' || !['ticket', 'user', 'organization'].includes(term.value),
    );
    const words = rest.filter((term) => term.key === null).map((term) => term.value.toLowerCase());
    switch (type) {
      case 'user':
        return Object.values(world.state.users)
          .filter(
            (user) =>
              user.active &&
              rest.every((term) => matches(world, user, term.key === null ? term.value : `${term.key}:${term.value}`)),
          )
          .map((user) => ({ ...userView(world, user), result_type: 'user' }));
      case 'organization':
        return Object.values(world.state.organizations)
          .filter(
            (one) =>
              words.every((word) => one.name.toLowerCase().includes(word)) &&
              keyed(rest, 'name', one.name) &&
              keyed(rest, 'external_id', one.external_id),
          )
          .map((one) => ({ ...organizationView(world, one), result_type: 'organization' }));
      default:
        return sorted(
          c,
          terms,
          liveTickets(world)
            .map((one) => one.ticket)
            .filter((ticket) => ticketMeets(world, ticket, rest)),
        ).map((ticket) => ({ ...ticketView(world, ticket), result_type: 'ticket' }));
    }
  };

  router.get('/', (c) => {
    const all = results(c);
    const size = Math.min(Number(c.req.query('per_page') ?? 100) || 100, 100);
    if ((Number(c.req.query('page') ?? 1) || 1) * size > MOST && all.length > MOST)
      throw new Failure(422, {
        error: 'invalid',
        description: `Requested response size was greater than Search Response Limits`,
      });
    return c.json({ ...paged(world, c, 'results', all), facets: null });
  });
  router.get('/count', (c) => c.json({ count: results(c).length }));
  router.get('/export', (c) => {
    const type = c.req.query('filter[type]');
    if (type === undefined) throw new Failure(422, { error: 'invalid', description: 'filter[type] is required' });
    if (parseQuery(c.req.query('query') ?? '').some(({ key }) => key === 'type'))
      throw new Failure(422, { error: 'invalid', description: 'The type is told by filter[type] alone' });
    const all = results(c, type).toSorted(byCreation);
    const page = paged(world, c, 'results', all, undefined, { cursor: true, largest: LARGEST_EXPORT });
    return c.json({ results: page.results, facets: null, meta: page.meta, links: page.links });
  });
  return router;
}

const byCreation = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
  String(b.created_at).localeCompare(String(a.created_at)) || Number(b.id) - Number(a.id);

const keyed = (terms: readonly Term[], key: string, value: string | null) =>
  terms.filter((term) => term.key === key).every((term) => value?.toLowerCase() === term.value.toLowerCase());

function sorted<
  T extends { created_at: string; updated_at: string; id: number; status: string; priority: string | null },
>(c: Call, terms: readonly Term[], list: T[]): T[] {
  const by = c.req.query('sort_by') ?? terms.find((term) => term.key === 'order_by')?.value ?? 'updated_at';
  const up = (c.req.query('sort_order') ?? terms.find((term) => term.key === 'sort')?.value) === 'asc';
  const key = { created: 'created_at', updated: 'updated_at' }[by] ?? by;
  const value = (one: T) => String(one[key as 'created_at'] ?? '');
  return list.toSorted((a, b) => (value(a).localeCompare(value(b)) || a.id - b.id) * (up ? 1 : -1));
}
