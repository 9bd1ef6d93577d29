import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, hasChromium, launch } from '../../desk/browser';
import { annsTicket, type SmallAccount, smallAccount } from '../small-account';
import { type AgentScreen, type AgentScreenOptions, openAgentScreen } from './index';

export const SECRETS = {
  api_token: 'TOKEN-5f2',
  body_key: 'BODY-9c1',
  shared_secret: 'SHARED-77a',
  anywhere: 'ANY-31d',
};

/** What a frame heard, in its order: what came, and from which origin. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

/** The client of the SDK, as far as tests call it in the app's frame. */
interface Client {
  get(paths: string | string[]): Promise<Record<string, unknown> & { errors: Record<string, unknown> }>;
  set(path: string | object, value?: unknown): Promise<Record<string, unknown>>;
  invoke(action: string | object, ...args: unknown[]): Promise<Record<string, unknown>>;
  request(options: string | object): Promise<unknown>;
  on(event: string, handler: (message: unknown) => unknown): void;
  off(event: string, handler: (message: unknown) => unknown): void;
  trigger(event: string, message?: unknown): void;
  instance(guid: string): Client;
  metadata(): Promise<unknown>;
  context(): Promise<Record<string, unknown>>;
}

declare global {
  interface Window {
    /** In a frame of the fixture app. */
    client: Client;
    events: [string, unknown][];
    hear(event: string): void;
    /** In every frame: the messages that came. */
    heard: Heard[];
  }
}

/** One agent's screen with the fixture app on a ticket of Ann's. */
export interface Tried {
  readonly account: SmallAccount;
  readonly screen: AgentScreen;
  readonly page: Page;
  readonly ticket: number;
  readonly app: Frame;
}

/** Opens a screen; it is closed after the test. */
export type Open = (opening?: Opening) => Promise<Tried>;

export type Opening = Partial<Omit<AgentScreenOptions, 'browser' | 'cloud'>> & { account?: SmallAccount };

/**
 * Runs tests in Chromium; where there is none, says so in their place. `common` is one screen for all tests that leave it
 * as it was, since opening one is what takes the time.
 */
export function inBrowser(name: string, tests: (open: Open, common: () => Promise<Tried>) => void): void {
  if (!hasChromium()) {
    test(`${name} was not tried in a browser: there is no Chromium at ${CHROMIUM} (set CHROMIUM to another path)`, () => {
      expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
    });
  }
  describe.runIf(hasChromium())(name, () => {
    let browser: Browser;
    let shared: Promise<Tried> | undefined;
    const opened: AgentScreen[] = [];
    beforeAll(async () => {
      browser = await launch();
    });
    afterEach(async () => {
      for (const screen of opened.splice(0)) await screen.close();
    });
    afterAll(async () => {
      await (await shared)?.screen.close();
      await browser?.close();
    });

    tests(
      async (opening) => {
        const tried = await openScreen(browser, opening);
        opened.push(tried.screen);
        return tried;
      },
      () => {
        shared ??= openScreen(browser, {});
        return shared;
      },
    );
  });
}

async function openScreen(
  browser: Browser,
  { account = smallAccount(), prepare, ...opening }: Opening = {},
): Promise<Tried> {
  const ticket = await annsTicket(account);
  const screen = await openAgentScreen({
    ...{ browser, cloud: account.cloud, agent: 'agent@vendor.test', settings: SECRETS },
    ...{ appFolder: FIXTURE, ...(opening.path === undefined ? { ticket } : {}) },
    ...opening,
    prepare: async (page) => {
      await page.addInitScript(() => {
        window.heard = [];
        window.addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));
      });
      await prepare?.(page);
    },
  });
  const app = await screen.frame(PLACES.find(([path]) => opening.path?.startsWith(path))?.[1]);
  await waitForEvent(app, 'app.registered');
  return { account, screen, page: screen.page, ticket, app };
}

export const FIXTURE = join(__dirname, 'fixture-app');

const PLACES = [
  ['/agent/tickets/new', 'new_ticket_sidebar'],
  ['/agent/organizations/', 'organization_sidebar'],
  ['/agent/users/', 'user_sidebar'],
  ['/agent/apps/', 'nav_bar'],
] as const;

/** What an app's events were, by name. */
export const eventsOf = (app: Frame, name: string): Promise<unknown[]> =>
  app.evaluate((wanted) => window.events.filter(([event]) => event === wanted).map(([, message]) => message), name);

/** Waits for an event of the app that came after `after` others of that name. */
export const waitForEvent = (app: Frame, name: string, after = 0): Promise<unknown> =>
  app.waitForFunction(([wanted, count]) => window.events.filter(([event]) => event === wanted).length > Number(count), [
    name,
    after,
  ] as const);
