import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Account } from '../account/account';
import type { Clock } from '../clock';
import { act } from './act';
import { readForm } from './form';
import type { Link } from './links';
import { openClaims } from './opened';
import * as apart from './page/apart';
import { askPage } from './page/ask';
import { SAFE_HEADERS } from './page/layout';
import { impossiblePage, toldPage } from './page/told';
import { RateLimit } from './rate-limit';
import { mailNewLink } from './renew';
import { toldAt } from './told';
import { createTurns } from './turns';
import { shownFor, viewOf } from './view';

/** Bytes: {@link MOST_LETTERS} as a form writes them, each letter up to twelve. */
const MOST_BYTES = 128 * 1024;
const MOST_OPENINGS = 120;
const MOST_PRESSES = 30;

/**
 * Pages behind the links in mails. Opening one changes nothing, since mail scanners open links; a POST acts. The token is all
 * that lets somebody in, and it is in the address of the form: there is no cookie, so no other site can press for anybody.
 */
export function linkRoutes(accounts: () => readonly Account[], clock: Clock): Hono {
  const openings = new RateLimit(MOST_OPENINGS);
  const presses = new RateLimit(MOST_PRESSES);
  const turns = createTurns();
  const accountOf = ({ claims }: Link) => accounts().find(({ name }) => name === claims.account) ?? null;
  const stranger = (c: Context): apart.Stranger => {
    const [only, other] = accounts();
    const vendor = only && !other ? (only.policies.policies().at(-1)?.vendor.name ?? null) : null;
    return { acceptLanguage: c.req.header('accept-language') ?? '', vendor };
  };
  const invalid = (c: Context) => c.html(apart.invalidPage(stranger(c)), 404);
  const tooMany = (c: Context) => c.html(apart.tooManyPage(stranger(c)), 429, { 'retry-after': '600' });
  const tokenOf = (c: Context): string => c.req.param('token') ?? '';
  const read = async (c: Context, how: 'read' | 'readOld'): Promise<Link | null> => {
    const [any] = accounts();
    const link = (await any?.links[how](tokenOf(c), clock.now())) ?? null;
    return link && accountOf(link) ? link : null;
  };

  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFE_HEADERS)) c.header(name, value);
  });

  app.get('/:token', async (c) => {
    const link = await read(c, 'read');
    const account = link && accountOf(link);
    if (!account) return invalid(c);
    if (openings.isOver(tokenOf(c), clock.now())) return tooMany(c);
    try {
      const opened = await openClaims(account, link.claims, c.req.header('accept-language'));
      if (!opened) return invalid(c);
      const view = await viewOf(opened, link);
      return c.html(shownFor(view, { done: c.req.query('done'), more: c.req.query('more') !== undefined }));
    } catch {
      return c.html(apart.notOpenedPage(stranger(c)), 503);
    }
  });

  app.post(
    '/:token',
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.html(apart.tooLongPage(stranger(c)), 413) }),
    async (c) => {
      const form = readForm(await c.req.parseBody().catch(() => ({})));
      const link = await read(c, 'read');
      const account = link && accountOf(link);
      try {
        if (form?.act === 'renew') {
          const old = await read(c, 'readOld');
          const whose = old && accountOf(old);
          if (whose && !presses.isOver(tokenOf(c), clock.now())) await mailNewLink(whose, old);
          return c.html(apart.renewedPage(stranger(c)));
        }
        if (!account || form?.act !== link.claims.purpose) return invalid(c);
        if (presses.isOver(tokenOf(c), clock.now())) return tooMany(c);
        const { ticket, customer } = link.claims;
        return await turns(`${account.name}/${ticket}/${customer}`, async () => {
          const opened = await openClaims(account, link.claims, c.req.header('accept-language'));
          if (!opened) return invalid(c);
          const why = form.faultIn(opened.reader.texts);
          if (why !== null) {
            const kept = { text: form.text, score: form.score, why };
            return c.html(askPage({ ...(await viewOf(opened, link)), kept }), 422);
          }
          const outcome = await act(opened, form);
          if (outcome.result === 'done') return c.redirect('?done', 303);
          const view = await viewOf(outcome.opened, link);
          if (outcome.result === 'impossible') return c.html(impossiblePage(view), 409);
          const at = toldAt(outcome.opened, link.claims.purpose, form.text);
          return c.html(at === null ? shownFor(view, { done: '', more: false }) : toldPage(view, at), 409);
        });
      } catch {
        return c.html(apart.failedPage(stranger(c), form ?? { act: 'confirm', text: '', score: 0 }), 503);
      }
    },
  );
  return app;
}
