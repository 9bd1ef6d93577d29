import { Hono } from 'hono';
import type { Env, Router } from '../http/env';
import { notFound } from '../http/failure';
import { paged } from '../http/pages';
import type { World } from '../store/world';

/** The settings an integration asks for. https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/ */
export function accountRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.get('/settings', (c) =>
    c.json({
      settings: {
        active_features: {
          custom_statuses_enabled: true,
          ticket_forms: true,
          satisfaction_ratings: false,
          ticket_tagging: true,
          user_org_fields: true,
        },
        tickets: {
          custom_statuses_enabled: true,
          comments_public_by_default: true,
          tagging: true,
          emoji_autocompletion: true,
        },
        branding: {
          header_color: '78A300',
          tab_background_color: '7FA239',
          text_color: 'FFFFFF',
          page_background_color: '333333',
          header_logo_url: null,
          favicon_url: null,
        },
        localization: { locale_ids: [1] },
        users: { tagging: true, time_zone_selection: true, language_selection: true },
        limits: { attachment_size: 52_428_800 },
        brands: { default_brand_id: Number(Object.keys(world.state.brands)[0]), require_brand_on_new_tickets: false },
      },
    }),
  );
  return router;
}

export function brandsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.get('/', (c) => c.json(paged(world, c, 'brands', Object.values(world.state.brands))));
  router.get('/:id', (c) => {
    const brand = world.state.brands[c.req.param('id')];
    if (!brand) throw notFound();
    return c.json({ brand });
  });
  return router;
}

const LOCALES = [
  { id: 1, locale: 'en-US', name: 'English' },
  { id: 8, locale: 'de', name: 'Deutsch' },
].map((one) => ({
  ...one,
  url: `https://example.zendesk.com/api/v2/locales/${one.locale}.json`,
  created_at: '2009-07-20T22:55:29Z',
  updated_at: '2011-05-05T10:38:52Z',
}));

export function localesRouter(): Router {
  const router: Router = new Hono<Env>();
  router.get('/', (c) => c.json({ locales: LOCALES }));
  router.get('/current', (c) => c.json({ locale: LOCALES[0] }));
  router.get('/:id', (c) => {
    const locale = LOCALES.find((one) => String(one.id) === c.req.param('id') || one.locale === c.req.param('id'));
    if (!locale) throw notFound();
    return c.json({ locale });
  });
  return router;
}
