import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { openAgentScreen } from '../../zendesk-cloud/zaf-host';
import { HOUR, MONDAY, openExample } from '../example';
import { buildApp } from './built-app';
import { PICTURES, Sidebars } from './sidebar';

if (!hasChromium()) {
  test(`German was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

/** Words that stand on no German screen; status names and the customer's own words are no part of it. */
const ENGLISH =
  /\b(?:the|is|are|due|severity|response|answer|report|call|why|nothing|show|write|customer|agreement)\b/i;

describe.runIf(hasChromium())('an agent who reads German', () => {
  let folder: string;
  let driver: ZendeskDriver;
  let sidebars: Sidebars;

  beforeAll(async () => {
    folder = buildApp();
    driver = await openExample({ reported: true });
    const { seed } = driver.site.town.cloud;
    seed.addUser({
      email: 'greta@support.test',
      name: 'Greta Lang',
      role: 'agent',
      groupIds: [seed.supportGroup().id],
      locale: 'de-AT',
    });
    await driver.advanceTo(MONDAY + HOUR);
    sidebars = await Sidebars.start(driver, folder);
  });
  afterAll(async () => {
    await sidebars?.stop();
    await driver?.stop();
    await dropSharedDatabase();
  });

  test('sees the ticket sidebar in German alone, by no request more, with nothing cut off at 320 px', async () => {
    const { screen, frame } = await sidebars.open('greta', { text: 'Vorfall #', width: 320 });
    const text = await frame.locator('main').innerText();
    expect(text).toContain('Schweregrad 2');
    expect(text).toContain('Eine dokumentierte Funktion ist betroffen.');
    expect(text).toContain('Acme hat Support bis 31. Dez. 2026. Ann ist meldeberechtigt.');
    expect(text).toContain('Fällig Mi., 4. März 17:00, in 23 Std. Servicezeit');
    expect(text).not.toMatch(ENGLISH);
    expect(await frame.locator('html').getAttribute('lang')).toBe('de');
    expect(sidebars.asked.length).toBeLessThanOrEqual(3);
    await sidebars.look(screen, frame, 'german');
  });

  test('is told in German why a deadline is when it is (E1)', async () => {
    const { frame } = await sidebars.open('greta', { text: 'Vorfall #' });
    await frame.getByRole('button', { name: /Warum/ }).first().click();
    await frame.locator('tbody tr').first().waitFor();
    expect(await frame.locator('main').innerText()).not.toMatch(ENGLISH);
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test('sees the board in German alone', async () => {
    const browser = await launch();
    try {
      const { cloud } = driver.site.town;
      const screen = await openAgentScreen({
        browser,
        cloud,
        agent: 'greta@support.test',
        path: '/agent/apps/support-process',
        appFolder: folder,
        settings: { service_url: 'https://support.test', shared_secret: 'a secret' },
        context: { viewport: { width: 1440, height: 1200 } },
        prepare: (page) => page.clock.setFixedTime(driver.site.now()),
        api: async (request) => {
          const answer = await cloud.fetch(request);
          const dated = new Response(answer.body, answer);
          dated.headers.set('date', new Date(driver.site.now()).toUTCString());
          return dated;
        },
      });
      const frame = await screen.frame('nav_bar');
      await frame.getByRole('heading', { name: 'Was Kunden sagten' }).waitFor();
      const ours = (await frame.locator('main').innerText()).replace('Export drops the last column', '');
      expect(ours).toContain('Was als Nächstes ansteht');
      expect(ours).toContain('Montag, 2. März, 10:00 in UTC. Geöffnet bis 17:00.');
      expect(ours).not.toMatch(ENGLISH);
      await screen.page.screenshot({ path: `${PICTURES}/zendesk-board-german.png`, fullPage: true });
      expect(await accessibilityFaults(frame as never)).toEqual([]);
      await screen.close();
    } finally {
      await browser.close();
    }
  });
});
