import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults, launch } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { type AgentScreen, openAgentScreen } from '../../zendesk-cloud/zaf-host';

/** Where pictures of screens are kept, to be looked at. */
export const PICTURES = 'build/screenshots';

/** The gzipped size of an entry and what it loads with it, without what comes when it is asked for. */
export function entrySize(folder: string, entry: string): number {
  const seen = new Set<string>();
  const read = (name: string): number => {
    if (seen.has(name)) return 0;
    seen.add(name);
    const code = readFileSync(join(folder, 'assets', name));
    const loads = [...code.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, file]) => file ?? '');
    return gzipSync(code, { level: 9 }).length + loads.reduce((sum, file) => sum + read(file), 0);
  };
  return read(entry);
}

const SIDEBAR = 'iframe[data-location="ticket_sidebar"]';

/** Agents' browsers with the sidebar in them, on a driver's local Zendesk. */
export class Sidebars {
  readonly #screens: AgentScreen[] = [];
  /** What the app asked of Zendesk since the last screen was opened. */
  asked: string[] = [];
  /** What stands in for Zendesk's answer to an app's request, if anything. */
  instead: (request: Request) => Response | null | Promise<Response | null> = () => null;

  private constructor(
    private readonly driver: ZendeskDriver,
    private readonly folder: string,
    private readonly browser: Browser,
  ) {}

  static async start(driver: ZendeskDriver, folder: string): Promise<Sidebars> {
    mkdirSync(PICTURES, { recursive: true });
    return new Sidebars(driver, folder, await launch());
  }

  /** Opens a ticket as an agent, and waits for `text` in the sidebar. */
  async open(
    agent: string,
    {
      ticket = 'A',
      colorScheme = 'light',
      text = 'Incident #',
      width,
    }: {
      readonly ticket?: string;
      readonly colorScheme?: 'light' | 'dark';
      readonly text?: string;
      readonly width?: number;
    } = {},
  ): Promise<{ readonly screen: AgentScreen; readonly frame: Frame }> {
    const { site } = this.driver;
    const { cloud } = site.town;
    const screen = await openAgentScreen({
      browser: this.browser,
      cloud,
      agent: `${agent}@support.test`,
      ticket: Number(this.driver.numberOf(ticket)),
      appFolder: this.folder,
      settings: { service_url: 'https://support.test', shared_secret: 'a secret' },
      context: { colorScheme, viewport: { width: 1440, height: width === undefined ? 1600 : 2400 } },
      prepare: (page) => page.clock.setFixedTime(site.now()),
      api: async (request) => {
        const isApp = request.headers.has('x-zendesk-app-id');
        if (isApp) this.asked.push(`${request.method} ${new URL(request.url).pathname}`);
        const answer = (isApp && (await this.instead(request))) || (await cloud.fetch(request));
        const dated = new Response(answer.body, answer);
        dated.headers.set('date', new Date(site.now()).toUTCString());
        return dated;
      },
    });
    this.#screens.push(screen);
    this.asked = [];
    const frame = await screen.frame();
    if (width !== undefined)
      await screen.page
        .locator(SIDEBAR)
        .evaluate((element, pixels) => element.style.setProperty('width', `${pixels}px`), width);
    await frame.getByText(text).first().waitFor();
    return { screen, frame };
  }

  /** Takes the sidebar's picture in light and dark; nothing in either is hard to read or reach, and nothing is cut off. */
  async look({ page }: AgentScreen, frame: Frame, name: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await frame.waitForFunction(
        (scheme) => getComputedStyle(document.documentElement).colorScheme === scheme,
        colorScheme,
      );
      // Garden's colours pass over into each other.
      await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await page.locator(SIDEBAR).screenshot({ path: `${PICTURES}/ticket-${name}-${colorScheme}.png` });
      expect(await accessibilityFaults(frame as never), `${name}, ${colorScheme}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      name,
    ).toBeLessThanOrEqual(0);
  }

  async stop(): Promise<void> {
    for (const screen of this.#screens) await screen.close();
    await this.browser.close();
  }
}
