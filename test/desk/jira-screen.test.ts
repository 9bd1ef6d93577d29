import { mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
    for (const resource of readManifest().resources)
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
    const hasModule = (await module().count()) > 0;
    expect(await page.evaluate((here) => (here ? window.jira.faults : []), hasModule)).toEqual([]);
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

  test('an agent finds the queues, and the app’s page among them', async () => {
    await go('/jira/ann/mail');
    await page.getByLabel('Subject').fill('Vault is down for everyone');
    await page.getByLabel('Text').fill('Production is down since this morning.');
    await press('Send the mail');
    await go('/jira/jonas');
    await press('Open Jira as support sees it');
    await page.getByRole('link', { name: 'SUP-40101' }).waitFor();
    await looked('queues');
    await page.getByRole('link', { name: 'Support process', exact: true }).click();
    await module()
      .getByRole('link', { name: /Vault is down/ })
      .waitFor();
    await looked('queue-page');
  });

  test('Jira’s own status form shows why the process refuses, and every word typed on the page stays (H1)', async () => {
    await go('/browse/SUP-40101');
    await module().getByLabel('Your words').fill('Half a reply');
    await page.getByLabel('Add a comment').fill('Half a thought');
    await page.getByText('Change status').click();
    await press('Verification Required');
    const notice = page.locator('main > .notice');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('neither set nor left by hand');
    expect(await page.getByLabel('Add a comment').inputValue()).toBe('Half a thought');
    expect(await module().getByLabel('Your words').inputValue()).toBe('Half a reply');
    await looked('status-refused');
    await press('Add internal note');
    await page.locator('.comment.internal', { hasText: 'Half a thought' }).waitFor();
  });

  test('looking at an incident keeps what the last move of the clock brought, and writes nothing', async () => {
    await house.desk.advanceTo(house.desk.now() + 60_000);
    const written = () => statSync(join(house.folder, 'state.json'), { bigint: true }).mtimeNs;
    const before = written();
    await go('/browse/SUP-40101');
    await module().getByText('Recent steps').waitFor();
    expect(house.desk.meanwhile).not.toBeNull();
    expect(written()).toBe(before);
  });

  test('the app speaks the language of whoever looks; Jira’s own words stay', async () => {
    await page.getByText('Language:').click();
    await press('Deutsch');
    await module().getByText('Letzte Schritte').waitFor();
    await page.getByRole('link', { name: 'Support-Prozess' }).waitFor();
    await page.getByRole('heading', { name: 'Activity' }).waitFor();
    await looked('german');
    await page.getByText('Language:').click();
    await press('English');
  });

  test('a search finds incidents, and says when Jira does not understand it', async () => {
    await go('/issues?jql=project%20=%20SUP%20order%20by%20key');
    expect(await page.locator('tbody th').allTextContents()).toEqual(['SUP-40100', 'SUP-40101']);
    await looked('search');
    await page.getByLabel('JQL').fill('project is');
    await press('Search');
    await page.getByRole('alert').getByText('Jira does not understand this search.').waitFor();
    expect(await page.getByLabel('JQL').inputValue()).toBe('project is');
  });

  test('an organization shows whether it has support, and who may report', async () => {
    await page.getByRole('link', { name: 'Organizations', exact: true }).click();
    await page.getByRole('link', { name: 'Acme Logistics' }).click();
    await module().getByText('Acme Logistics has support').first().waitFor();
    await looked('organization');
  });

  test('the gadget is set up on the dashboard, and nowhere else', async () => {
    await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
    await module().getByText('No project chosen yet').waitFor();
    await looked('dashboard-new');
    await page.getByRole('link', { name: 'Set up this gadget' }).click();
    await module().getByRole('button', { name: 'Save' }).waitFor();
    await looked('dashboard-setup');
    await module().getByRole('button', { name: 'Save' }).click();
    await module().getByText('Nothing is counted yet.').waitFor();
    await looked('dashboard');
    const elsewhere = await page.request.post(`${url}/_forge/browse/SUP-40101/bridge/submit`, { data: {} });
    expect(elsewhere.status()).toBe(404);
  });

  test('a screen that is not built yet says so, and why when it cannot be', async () => {
    const ready = built.get('gadget')!;
    built.set('gadget', { state: 'building' });
    await go('/jira/dashboards/10000');
    await module().getByText('This screen of the app is being built').waitFor();
    await looked('building');
    built.set('gadget', { state: 'failed', why: 'gadget.tsx:3 has no end' });
    await module().getByText('gadget.tsx:3 has no end').waitFor();
    await looked('failed');
    built.set('gadget', ready);
    await page.reload();
    await module().getByText('Nothing is counted yet.').waitFor();
  });

  test('a customer finds the requests and comments on one by Jira’s own form', async () => {
    await go('/jira/ann');
    await press('Open Jira’s portal as customers see it');
    await page.getByRole('link', { name: 'Requests' }).click();
    await looked('requests');
    await page.getByRole('link', { name: 'SUP-40101' }).click();
    await page.getByLabel('Add a comment').fill('It is back since noon.');
    await press('Add comment');
    await page.locator('.comment', { hasText: 'It is back since noon.' }).waitFor();
  });
});
