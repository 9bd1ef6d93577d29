import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { ZendeskCloud } from '../cloud';
import { SESSION_COOKIE, type Session } from '../http/session';
import type { Home } from './boot';
import { pageScript, SDK_URL, sdkScript } from './bundle';
import { type Installation, publicPart } from './installation';
import { type Outside, outsideInput, sendOutside } from './outside-request';
import { agentPage, loginPage, PAGES } from './pages';

export interface ZafHostOptions {
  readonly cloud: ZendeskCloud;
  /** The apps of the account, asked for again with every page. */
  readonly apps: () => readonly Installation[];
  /** How apps reach what is outside Zendesk; absent: nobody answers. */
  readonly outside?: Outside;
  /** The way to the account's REST API; the account's own unless something has to stand between. */
  readonly api?: (request: Request) => Promise<Response>;
  /** What the apps tray says beside the apps, such as why one is not there. */
  readonly note?: () => string | null;
  /** Where the interface leads the agent with this address back to, when it is part of something. */
  readonly home?: (email: string) => Home | null;
}

/** The agent interface of a local Zendesk in a browser, with the account's apps in it. */
export interface ZafHost {
  /** Whether an address is one of this interface. */
  serves(pathname: string): boolean;
  fetch(request: Request): Promise<Response>;
}

const OURS = /^\/(agent|access|zaf|zaf-apps|api\/v2)(\/|$)/;

export function createZafHost({
  cloud,
  apps,
  outside = nobody,
  api = cloud.fetch,
  note = () => null,
  home = () => null,
}: ZafHostOptions): ZafHost {
  const app = new Hono();
  const signedIn = (c: Context): Session | null => cloud.sessions.of(c.req.header('cookie'));

  app.get('/agent', (c) => c.redirect('/agent/tickets'));
  app.get('/agent/*', (c) => {
    const session = signedIn(c);
    if (!session) return c.redirect(`/access/login?${new URLSearchParams({ return_to: c.req.path })}`);
    if (!PAGES.some((page) => page.test(c.req.path))) return c.text('There is no such page.', 404);
    return c.html(
      agentPage({
        csrfToken: session.csrfToken,
        subdomain: cloud.subdomain,
        assetsOrigin: otherName(c.req.url),
        apps: apps().map(publicPart),
        note: note(),
        home: home(cloud.sessions.userOf(session)?.email ?? ''),
      }),
    );
  });

  // Signing in is choosing who one is: the account is on this machine, and its people are made up.
  app.get('/access/login', (c) => c.html(loginPage(agentsOf(cloud), pathIn(c.req.query('return_to')))));
  app.post('/access/login', async (c) => {
    const form = await c.req.parseBody();
    const agent = agentsOf(cloud).find(({ email }) => email === form.email);
    if (!agent?.email) return c.text('There is no such agent.', 422);
    setCookie(c, SESSION_COOKIE, cloud.sessions.open(agent.email).id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return c.redirect(pathIn(form.return_to), 303);
  });
  app.post('/access/logout', (c) => {
    const session = signedIn(c);
    if (session) cloud.sessions.close(session.id);
    deleteCookie(c, SESSION_COOKIE, { path: '/' });
    return c.redirect('/access/login', 303);
  });

  app.all('/api/v2/*', (c) => api(c.req.raw));

  // The proxy of client.request() for what is outside Zendesk.
  app.post('/zaf/apps/:installation/request', async (c) => {
    const session = signedIn(c);
    if (!session || c.req.header('x-csrf-token') !== session.csrfToken) return c.json({ error: 'Forbidden' }, 403);
    const installed = apps().find(({ installationId }) => String(installationId) === c.req.param('installation'));
    const input = outsideInput.safeParse(await c.req.json());
    if (!installed || !input.success || !URL.canParse(input.data.url)) return c.json({ error: 'Bad request' }, 400);
    return c.json(await sendOutside(installed, input.data, { outside, now: cloud.now() }));
  });
  app.get('/zaf/page.js', async (c) => c.body(await pageScript(), 200, type('js')));
  app.get('/zaf/page.css', (c) => c.body(readFileSync(join(__dirname, 'page/page.css')), 200, type('css')));

  app.get('/zaf-apps/zaf_sdk.js', async (c) => c.body(await sdkScript(), 200, type('js')));
  app.on(['GET', 'POST'], '/zaf-apps/:installation/assets/:file{.+}', (c) => {
    const installed = apps().find(({ installationId }) => String(installationId) === c.req.param('installation'));
    const bytes = installed && assetOf(installed, c.req.param('file'));
    if (!bytes) return c.text('There is no such asset.', 404);
    const kind = c.req.param('file').split('.').at(-1) ?? '';
    if (kind !== 'html') return c.body(new Uint8Array(bytes), 200, type(kind));
    return c.body(bytes.toString('utf8').replace(SDK_URL, '/zaf-apps/zaf_sdk.js'), 200, type('html'));
  });

  return { serves: (pathname) => OURS.test(pathname), fetch: async (request) => app.fetch(request) };
}

/** Apps run under another origin than the agent's pages, as at Zendesk: the same machine by its other name. */
function otherName(address: string): string {
  const url = new URL(address);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.origin;
}

function assetOf({ folder }: Installation, name: string): Buffer | null {
  const assets = resolve(folder, 'assets');
  const file = resolve(assets, name);
  if (!file.startsWith(assets + sep)) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const agentsOf = (cloud: ZendeskCloud) =>
  Object.values(cloud.dump().users).filter((user) => user.active && user.role !== 'end-user');

/** A page of the interface, whatever an address says. */
const pathIn = (text: unknown): string =>
  typeof text === 'string' && /^\/agent(\/[\w-]+)*$/.test(text) ? text : '/agent/tickets';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

const type = (kind: string) => ({ 'content-type': TYPES[kind] ?? 'application/octet-stream' });

const nobody: Outside = async () => new Response('Nobody answers outside this machine.', { status: 502 });
