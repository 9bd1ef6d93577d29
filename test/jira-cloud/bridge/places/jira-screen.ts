import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { JiraCloud } from '../../cloud';
import type { ForgeHost } from '../../forge-host';
import { moduleAnswers } from '../module-host';
import { pageBundle } from '../page-bundle';
import { ACTS } from './acts';
import { appScreens } from './app-screens';
import { LOCALES, pageOf, type Strip } from './frame';
import { issueSearch } from './issue-table';
import { issueView } from './issue-view';
import { loginPage, missing } from './login-page';
import { MODULES } from './module-slot';
import { organization, organizations } from './organizations';
import type { PlaceFor } from './place';
import { PORTALS, REQUESTS } from './portal/addresses';
import { helpCenter } from './portal/help-center';
import { requestForm } from './portal/request-form';
import { requestList } from './portal/request-list';
import { requestView } from './portal/request-view';
import { projectsOf, queuePage, queues, queuesOf } from './queues';
import { adminPage, DASHBOARD, dashboard } from './site-pages';
import { type Looker, Visit } from './visit';

/** What the vendor's bundler made of a screen of the app, as far as it is. */
export type Bundle =
  | { readonly state: 'ready'; readonly folder: string }
  | { readonly state: 'building' }
  | { readonly state: 'failed'; readonly why: string };

export interface JiraScreenOptions {
  readonly cloud: JiraCloud;
  readonly host: ForgeHost;
  /** The app's manifest, a file. */
  readonly manifest: string;
  /** Begins to build a resource of the manifest when it is asked for the first time. */
  readonly bundle: (resource: string) => Bundle;
  readonly people: () => readonly Looker[];
  readonly now: () => number;
  /** Where the people's browsers are, as an IANA zone. */
  readonly timeZone: string;
  readonly home?: (looker: Looker) => Strip['home'];
}

/** A local Jira in a browser, with the app's screens in their places. */
export interface JiraScreen {
  /** Whether an address is one of this interface. */
  serves(pathname: string): boolean;
  fetch(request: Request): Promise<Response>;
}

const OURS = /^\/(browse|issues|servicedesk|_jira|_forge|jira\/?$|jira\/(servicedesk|dashboards|settings))(\/|$)/;
const SESSION = 'jira_account';
const LANGUAGE = 'jira_language';
const GADGET = 'jira_gadget';

const PROJECT = '/jira/servicedesk/projects/:project';

/** Jira's places by their addresses; only the portal's are there for customers without a licence. */
const PLACES: readonly (readonly [string, PlaceFor])[] = [
  ['/browse/:key', issueView],
  ['/issues', issueSearch],
  [`${PROJECT}/queues`, queues],
  [`${PROJECT}/queues/app`, queuePage],
  [`${PROJECT}/organizations`, organizations],
  [`${PROJECT}/organizations/:id`, organization],
  [DASHBOARD, dashboard],
  [`${DASHBOARD}/edit`, dashboard],
  ['/jira/settings/apps', adminPage],
  [PORTALS, helpCenter],
  ['/servicedesk/customer/portal/:portal/create/:type', requestForm],
  [REQUESTS, requestList],
  ['/servicedesk/customer/portal/:portal/:key', requestView],
];

type Form = (name: string) => string;

/** A form that Jira did not take: why, and what was typed into it. */
interface Refused {
  readonly why: string;
  readonly form: Form;
}

export function createJiraScreen(options: JiraScreenOptions): JiraScreen {
  const { cloud, host, bundle, people, now, timeZone, home = () => null } = options;
  const screens = appScreens(options.manifest);
  const app = new Hono({ strict: false });
  let revision = 0;
  cloud.onEvent(() => {
    revision += 1;
  });

  const lookerOf = (c: Context): Looker | undefined =>
    people().find(({ accountId }) => accountId === getCookie(c, SESSION));
  const localeOf = (c: Context): string => known(getCookie(c, LANGUAGE));
  const visitOf = (c: Context, looker: Looker, path = c.req.path, typed?: Form): Visit => {
    const url = new URL(path + new URL(c.req.url).search, cloud.siteUrl);
    return new Visit(looker, screens, localeOf(c), timeZone, url, gadgetOf(getCookie(c, GADGET)), cloud, typed);
  };
  const partOf = (c: Context) => (name: string) => c.req.param(name) ?? '';
  const answered = (response: Response): Response => {
    response.headers.set('x-site-now', String(now()));
    response.headers.set('x-site-revision', String(revision));
    return response;
  };

  const show = async (c: Context, placeFor: PlaceFor, path?: string, refused?: Refused) => {
    const looker = lookerOf(c);
    if (!looker) return c.redirect(`/_jira/login?${new URLSearchParams({ return_to: c.req.path })}`);
    const visit = visitOf(c, looker, path, refused?.form);
    const notice = refused?.why ?? null;
    const isPortal = visit.url.pathname.startsWith('/servicedesk/');
    const found = visit.isCustomer && !isPortal ? null : await placeFor(visit, partOf(c));
    if (!found && visit.isCustomer && !isPortal) return c.redirect(await portalFor(visit, c.req.param('key')));
    const place = found ?? missing(visit);
    const about = { now: now(), people: people(), locale: localeOf(c), revision, home: home(looker), notice };
    return c.html(await pageOf(visit, place, about), found ? (notice === null ? 200 : 422) : 404);
  };

  app.get('/jira', async (c) => {
    const looker = lookerOf(c);
    const [project] = looker ? await projectsOf(visitOf(c, looker)) : [];
    return c.redirect(project ? queuesOf(project.key) : PORTALS);
  });

  for (const { path, page, act } of ACTS) {
    const placeFor = PLACES.find(([known]) => known === page)![1];
    app.post(path, async (c) => {
      const looker = lookerOf(c);
      if (!looker) return c.redirect('/_jira/login', 303);
      const body = await c.req.parseBody();
      const form: Form = (name) => String(body[name] ?? '');
      const came = await act(visitOf(c, looker), partOf(c), form);
      if ('to' in came) return c.redirect(came.to, 303);
      const shown = page.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(c.req.param(name) ?? ''));
      return show(c, placeFor, shown, { why: `Jira did not do this. ${came.refused}`, form });
    });
  }

  for (const [path, placeFor] of PLACES) {
    app.get(path, (c) => show(c, placeFor));
    app.all(`${MODULES}${path}/:rest{(bridge|module|module-script).*}`, async (c) => {
      const looker = lookerOf(c);
      if (!looker) return c.text('Nobody is signed in.', 401);
      const rest = c.req.param('rest') ?? '';
      const base = c.req.path.slice(0, -rest.length - 1);
      const visit = visitOf(c, looker, base.slice(MODULES.length));
      if (visit.isCustomer && !visit.url.pathname.startsWith('/servicedesk/')) return c.notFound();
      const place = await placeFor(visit, partOf(c));
      if (!place?.module) return c.notFound();
      const { screen, extension } = place.module;
      if (rest === 'bridge/submit') {
        if (!place.module.isSetUpHere) return c.notFound();
        setCookie(c, GADGET, JSON.stringify(await c.req.json()), { sameSite: 'Lax', path: '/' });
        return c.json(true);
      }
      const built = bundle(screen.resource);
      if (built.state !== 'ready') return c.json(built, 503);
      const view = {
        ...{ host, site: { siteUrl: cloud.siteUrl, cloudId: cloud.cloudId, fetch: cloud.fetch }, folder: built.folder },
        ...{ moduleType: screen.type, moduleKey: screen.key, title: screen.title, heading: place.title },
        caller: {
          ...{ accountId: looker.accountId, extension },
          accountType: visit.isCustomer ? ('customer' as const) : ('licensed' as const),
        },
        ...{ timeZone, locale: localeOf(c) },
      };
      return answered(await new Hono().route(base, moduleAnswers(view)).fetch(c.req.raw));
    });
  }

  // Signing in is choosing who one is: the site is on this machine, and its people are made up.
  app.get('/_jira/login', (c) => c.html(loginPage(people(), pathIn(c.req.query('return_to')))));
  app.post('/_jira/login', async (c) => {
    const form = await c.req.parseBody();
    const looker = people().find(({ accountId }) => accountId === form.account);
    if (!looker) return c.text('There is no such person.', 422);
    setCookie(c, SESSION, looker.accountId, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return c.redirect(pathIn(form.return_to), 303);
  });
  app.post('/_jira/language', async (c) => {
    const form = await c.req.parseBody();
    setCookie(c, LANGUAGE, known(String(form.locale)), { httpOnly: true, sameSite: 'Lax', path: '/' });
    return c.redirect(pathIn(form.return_to), 303);
  });
  app.get('/_jira/page.js', async (c) => c.body((await pageBundle()).script, 200, type('javascript')));
  app.get('/_jira/page.css', async (c) => c.body((await pageBundle()).style, 200, type('css')));
  app.get('/_jira/places.css', (c) => c.body(readFileSync(join(__dirname, 'places.css')), 200, type('css')));

  return { serves: (pathname) => OURS.test(pathname), fetch: async (request) => app.fetch(request) };
}

/** Where Jira sends a customer without a licence who follows a link for people with one. */
async function portalFor(visit: Visit, key: string | undefined): Promise<string> {
  const path = `/rest/servicedeskapi/request/${encodeURIComponent(key ?? '')}`;
  const found = key && (await visit.read(path, z.looseObject({ serviceDeskId: z.string(), issueKey: z.string() })));
  return found ? `/servicedesk/customer/portal/${found.serviceDeskId}/${found.issueKey}` : PORTALS;
}

const known = (locale: string | undefined): string => (locale && locale in LOCALES ? locale : 'en-US');

function gadgetOf(cookie: string | undefined): unknown {
  try {
    return cookie ? JSON.parse(cookie) : null;
  } catch {
    return null;
  }
}

/** A page of the interface, whatever an address says. */
const pathIn = (text: unknown): string =>
  typeof text === 'string' && OURS.test(text.split('?')[0]!) && !text.startsWith('//') ? text : '/jira';

const type = (kind: string) => ({ 'content-type': `text/${kind}; charset=utf-8` });
