import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import { linkFor } from '../../scenarios/zendesk/customer-page';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { agentResolves, annReports, HOUR, MINUTE, MONDAY, openExample } from '../example';

const PICTURES = 'build/screenshots';

if (!hasChromium()) {
  test(`the pages behind mail links were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the pages behind mail links, in a browser without script', () => {
  let browser: Browser;
  let driver: ZendeskDriver;
  let server: ServerType;
  let origin = '';
  let isDown = false;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await launch();
    driver = await openExample({
      reported: true,
      names: { agent: 'Jonas Reed' },
      wire: (fetch) => (input, init) => (isDown ? Promise.reject(new TypeError('No way there')) : fetch(input, init)),
    });
    server = await new Promise((ready) => {
      const made = serve({ fetch: (request: Request) => driver.site.service.fetch(request), port: 0 }, () =>
        ready(made),
      );
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await driver.advanceTo(MONDAY + HOUR);
    await driver.perform(agentResolves(MONDAY + HOUR));
  }, 60_000);

  afterAll(async () => {
    server?.close();
    await driver?.stop();
    await browser?.close();
    await dropSharedDatabase();
  });

  const open = async (path: string, width = 390): Promise<Page> => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 760 } });
    const page = await context.newPage();
    await page.goto(`${origin}${path}`);
    return page;
  };

  const pathFor = async (purpose: string, name = 'A'): Promise<string> => {
    const path = await linkFor(driver.site, driver.numberOf(name) ?? '', 'ann@acme.test', purpose);
    if (!path) throw new Error(`No link for ${purpose}`);
    return path;
  };

  /** The page as it is, light and dark, at the width of small telephones, without a fault, and with targets that a thumb meets. */
  const isFine = async (page: Page, picture: string): Promise<void> => {
    const checking = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 700 } });
    const copy = await checking.newPage();
    await copy.setContent(await page.content());
    for (const colorScheme of ['light', 'dark'] as const) {
      await copy.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(copy), `${picture}, ${colorScheme}`).toEqual([]);
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${PICTURES}/links-${picture}-${colorScheme}.png`, fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    const narrow = await copy.evaluate(() => document.documentElement.scrollWidth);
    expect(narrow, `${picture} at 320 px`).toBeLessThanOrEqual(320);
    const heights = await copy.evaluate(() =>
      [...document.querySelectorAll('button, a, label.score, textarea')].map((one) => [
        one.textContent,
        one.getBoundingClientRect().height,
      ]),
    );
    expect(
      heights.filter(([, height]) => Number(height) < 44),
      `${picture}: targets`,
    ).toEqual([]);
    await checking.close();
  };

  test('from the mail that asks: it is solved, then the rating in the same page, then told already (I1, K2)', async () => {
    const path = await pathFor('confirm');
    const page = await open(path);
    await isFine(page, 'confirm');
    expect(await page.locator('main').innerText()).toContain('Jonas sent a solution on Mon 2 Mar.');
    await page.getByRole('button', { name: 'Yes, it is solved' }).click();
    expect(await page.locator('[role=status], h1').first().innerText()).toContain('is closed');
    await isFine(page, 'confirmed');
    await driver.advanceTo(driver.site.now() + MINUTE);
    await page.reload();
    await isFine(page, 'confirmed-rating');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByText('Very good', { exact: true }).click();
    await page.getByLabel('What should we keep or change? (optional)').fill('Quick and clear.');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('h1').innerText()).toBe('Thank you for telling us.');
    await isFine(page, 'rated');
    await driver.site.settle();
    expect((await driver.observe('A')) as object).toMatchObject({ status: 'Closed' });
    await page.goto(`${origin}${path}`);
    expect(await page.locator('h1').innerText()).toBe('You already told us');
    await isFine(page, 'told');
    await page.getByRole('link', { name: 'Open it again' }).click();
    await isFine(page, 'reopen');
    await page.getByLabel('Tell us in a sentence or two').fill('Exports fail again since this morning.');
    await page.getByRole('button', { name: 'Open it again' }).click();
    expect(await page.locator('h1').innerText()).toContain('Thank you. We have it');
    await isFine(page, 'reopened');
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Open' });
  }, 60_000);

  test('a word with a supervisor, and a comment (J3, K1)', async () => {
    await driver.perform(annReports({ as: 'B', at: driver.site.now() }));
    const page = await open(await pathFor('supervisor', 'B'));
    await isFine(page, 'supervisor');
    await page.getByRole('button', { name: 'Ask for a supervisor' }).click();
    expect(await page.locator('h1').innerText()).toBe('Your request is with our supervisors.');
    await isFine(page, 'supervisor-asked');
    await page.getByRole('link', { name: 'Comment on our support' }).click();
    await isFine(page, 'comment');
    await page.getByLabel('What should we keep or change?').fill('The first answer was quick.');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('h1').innerText()).toBe('Thank you for telling us.');
  }, 60_000);

  test('pages about no incident: too old or unknown, and failed with the words kept', async () => {
    const unknown = await open('/links/nothing');
    await isFine(unknown, 'invalid');
    await unknown.getByRole('button', { name: 'Send me a new link' }).click();
    await isFine(unknown, 'renewed');
    const page = await open(await pathFor('comment', 'B'));
    await page.getByLabel('What should we keep or change?').fill('Words that are not lost.');
    isDown = true;
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('h1').innerText()).toBe('That did not work');
    await isFine(page, 'failed');
    isDown = false;
    expect(await page.getByLabel('Your text').inputValue()).toBe('Words that are not lost.');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await page.locator('h1').innerText()).toBe('Thank you for telling us.');
  }, 60_000);
});
