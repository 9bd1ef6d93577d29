import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtUi } from '../build/built-ui';
import { readManifest } from '../checks/forge-manifest';
import type { Bundle } from '../jira-cloud/bridge';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from './browser';
import { unreachedByTab } from './keyboard';
import { createApp } from './page/app';
import { DeskInFolder } from './visitor';

const PICTURES = 'build/screenshots';
const SCREENS = ['report-panel', 'request-panel', 'incident-panel', 'admin-page'];

if (!hasChromium()) {
  test(`Jira's places were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('Jira’s own pages on the desk', () => {
  const built = new Map<string, Bundle>();
  const house = new DeskInFolder(undefined, (resource) => built.get(resource) ?? { state: 'building' });
  let server: ReturnType<typeof createServer>;
  let browser: Browser;
  let page: Page;
  let url = '';
  const broken: string[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    await house.open();
    server = createServer(getRequestListener(createApp(house.desk).fetch));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', ({ message }) => broken.push(message));
    for (const resource of readManifest().resources.filter(({ key }) => SCREENS.includes(key)))
      built.set(resource.key, { state: 'ready', folder: await builtUi(resource) });
  }, 500_000);
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await house.remove();
  });

  const go = (path: string) => page.goto(`${url}${path}`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const module = () => page.locator('#module');
  /** Takes pictures of the page in light and dark, and lets nothing be wrong in either, nor at a narrow width. */
  const looked = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${PICTURES}/desk-jira-${name}-${colorScheme}.png`, fullPage: true });
      expect(await accessibilityFaults(page), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await unreachedByTab(page, page.mainFrame())).toEqual([]);
    await page.setViewportSize({ width: 400, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.evaluate(() => window.jira.faults)).toEqual([]);
    expect(broken).toEqual([]);
  };

  test('a customer without a licence reports through the form with the app’s questions in it (B1, B13)', async () => {
    await go('/jira/ann');
    await press('Open Jira’s portal as customers see it');
    await page.getByRole('link', { name: 'Report an incident' }).click();
    await page.getByLabel('Summary').fill('Scheduled exports fail since 9.4');
    await page.getByLabel('Description').fill('They stop after the upgrade.');
    await module().getByText('What is it about?').waitFor();
    await press('Send');
    await page.getByText('Not sent yet.').waitFor();
    await looked('portal-form');
    await module()
      .getByRole('radiogroup', { name: /What is it about/ })
      .getByRole('radio', { name: 'Something does not work', exact: true })
      .check();
    await module()
      .getByRole('radiogroup', { name: /production system down/ })
      .getByRole('radio', { name: 'No', exact: true })
      .check();
    await module().getByLabel('Product version').fill('9.4');
    await module().getByRole('checkbox', { name: /^Send/ }).check();
    await press('Send');
    await page.getByRole('heading', { name: /Scheduled exports fail/ }).waitFor();
    await module().getByText('Comment on our support').waitFor();
    await looked('portal-request');
  });

  test('an agent answers it through the panel; Jira shows the new comment and status without another visit (H6)', async () => {
    await go('/jira/jonas/incidents/40100');
    await press('Open in Jira');
    await page.getByRole('heading', { name: /Scheduled exports fail/ }).waitFor();
    await module().getByText('Recent steps').waitFor();
    await looked('issue');
    await module().getByLabel('What is this reply?').click();
    await page.getByRole('option', { name: 'Patch or upgrade', exact: true }).click();
    await module().getByLabel('How to install it').fill('Install patch 9.4.2 and start the scheduler.');
    await module().getByLabel('Your words').fill('Hello Ann, this patch solves it.');
    await module().getByRole('button', { name: 'Send to Ann' }).click();
    await page.locator('.comment', { hasText: 'Install patch 9.4.2' }).waitFor();
    await page.locator('[data-part="details"] .status', { hasText: 'Resolved Pending Confirmation' }).waitFor();
  });

  test('the customer confirms on the portal, and Jira’s own page says Closed (I8)', async () => {
    await go('/jira/ann/incidents/40100');
    await press('Open in the portal');
    await module()
      .getByRole('button', { name: /solved/ })
      .first()
      .click();
    await page.locator('[data-part="head"] .status', { hasText: 'Closed' }).waitFor();
  });

  test('the administrator opens the admin page, which nobody else sees', async () => {
    await go('/jira/ada/settings');
    await press('Open the admin page');
    await module().getByText('Agreements').first().waitFor();
    await looked('admin');
    await go('/jira/jonas');
    await press('Open Jira as support sees it');
    await go('/jira/settings/apps');
    await page.getByRole('heading', { name: 'You cannot see this' }).waitFor();
  });
});
