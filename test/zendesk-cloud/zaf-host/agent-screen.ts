import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { ZendeskCloud } from '../cloud';
import { SESSION_COOKIE } from '../http/session';
import { createZafHost } from './host';
import { type InstallOptions, installApp } from './installation';
import type { Location } from './manifest';
import type { Outside } from './outside-request';
import { recorded } from './recorded';

export interface AgentScreenOptions extends InstallOptions {
  readonly browser: Browser;
  readonly cloud: ZendeskCloud;
  /** Address of the agent or administrator who is signed in. */
  readonly agent: string;
  /** The ticket to open; absent: whatever `path` says. */
  readonly ticket?: number | 'new';
  /** Another page of the interface, such as `/agent/organizations/1`. */
  readonly path?: string;
  /** The built app; absent: an account without apps. */
  readonly appFolder?: string;
  readonly outside?: Outside;
  /** The way to the account's REST API, where something has to stand between. */
  readonly api?: (request: Request) => Promise<Response>;
  /** Of the browser, such as `colorScheme`. */
  readonly context?: BrowserContextOptions;
  /** Runs with the page before anything is loaded into it. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** An agent's browser, with a page of the local Zendesk open in it. */
export interface AgentScreen {
  readonly page: Page;
  readonly url: string;
  /** The app's frame in a location, once it is there. */
  frame(location?: Location): Promise<Frame>;
  /** Opens another page of the interface. */
  go(path: string): Promise<void>;
  /** An administrator changes the app's settings. */
  configure(settings: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

/**
 * Serves the agent interface and opens a page of it in a browser of its own, signed in. Where TRAFFIC names a folder, what
 * apps ask of the API is recorded there.
 */
export async function openAgentScreen(options: AgentScreenOptions): Promise<AgentScreen> {
  const { browser, cloud, agent, ticket, appFolder, outside, api = cloud.fetch, prepare } = options;
  // The host's own fixture is nobody's app.
  const folder = appFolder?.endsWith('/fixture-app') ? undefined : process.env.TRAFFIC;
  let installed = appFolder === undefined ? [] : [installApp(appFolder, options)];
  const host = createZafHost({
    cloud,
    apps: () => installed,
    ...(outside ? { outside } : {}),
    api: folder ? recorded(api, folder) : api,
  });
  const server = createServer(getRequestListener(host.fetch));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options.context });
  await context.addCookies([{ name: SESSION_COOKIE, value: cloud.sessions.open(agent).id, url, httpOnly: true }]);
  const page = await context.newPage();
  await prepare?.(page);
  const go = async (path: string): Promise<void> => {
    await page.goto(`${url}${path}`);
    await page.locator('main').waitFor();
  };
  await go(options.path ?? (ticket === undefined ? '/agent/tickets' : `/agent/tickets/${ticket}`));
  return {
    ...{ page, url, go },
    async frame(location = ticket === 'new' ? 'new_ticket_sidebar' : 'ticket_sidebar') {
      const element = await page.waitForSelector(`iframe[data-location="${location}"]`, { state: 'attached' });
      const frame = await element.contentFrame();
      if (!frame) throw new Error(`The app's frame in ${location} has no page`);
      await frame.waitForURL(/\/zaf-apps\//, { waitUntil: 'domcontentloaded' });
      return frame;
    },
    configure(settings) {
      if (appFolder !== undefined) installed = [installApp(appFolder, { ...options, settings })];
    },
    async close() {
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
