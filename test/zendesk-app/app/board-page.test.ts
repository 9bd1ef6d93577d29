import { mkdirSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { type AgentScreen, openAgentScreen } from '../../zendesk-cloud/zaf-host';
import { openBoardExample } from './board-example';
import { buildApp } from './built-app';

const PICTURES = 'build/screenshots';

if (!hasChromium()) {
  test(`the board was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the board', () => {
  let browser: Browser;
  let driver: ZendeskDriver;
  let folder: string;
  let asked: string[] = [];
  /** What stands in for Zendesk's answer to an app's request, if anything. */
  const instead: (request: Request) => Response | null = () => null;
  const screens: AgentScreen[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = buildApp();
    browser = await launch();
    driver = await openBoardExample();
  });
  afterAll(async () => {
    for (const screen of screens) await screen.close();
    await browser?.close();
    await driver?.stop();
    await dropSharedDatabase();
  });

  const open = async (
    agent: string,
    { colorScheme = 'light', width = 1440 }: { colorScheme?: 'light' | 'dark'; width?: number } = {},
  ): Promise<[AgentScreen, Frame]> => {
    const { cloud } = driver.site.town;
    asked = [];
    const screen = await openAgentScreen({
      browser,
      cloud,
      agent: `${agent}@support.test`,
      path: '/agent/apps/support-process',
      appFolder: folder,
      settings: { service_url: 'https://support.test', shared_secret: 'a secret' },
      context: { colorScheme, viewport: { width, height: 1300 } },
      prepare: (page) => page.clock.install({ time: driver.site.now() }),
      api: async (request) => {
        const ours = request.headers.has('x-zendesk-app-id');
        if (ours) asked.push(`${request.method} ${decodeURIComponent(new URL(request.url).pathname)}`);
        const answer = (ours && instead(request)) || (await cloud.fetch(request));
        const dated = new Response(answer.body, answer);
        dated.headers.set('date', new Date(driver.site.now()).toUTCString());
        return dated;
      },
    });
    screens.push(screen);
    const frame = await screen.frame('nav_bar');
    await frame.getByRole('heading', { name: 'What needs you next' }).waitFor();
    await frame.getByRole('heading', { name: 'What customers said' }).waitFor();
    return [screen, frame];
  };
  const rowsOf = async (frame: Frame): Promise<string[]> =>
    (await frame.locator('tr[data-incident]').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

  test.each(['light', 'dark'] as const)('says what is to be done, by the due moment, in %s', async (colorScheme) => {
    const [screen, frame] = await open('agent', { colorScheme });
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-board-${colorScheme}.png`, fullPage: true });
    const text = await frame.locator('main').innerText();
    expect(text).toContain('Tuesday 24 Nov, 15:06 in Chicago. Open until 17:00. Thursday is a holiday.');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });
});
