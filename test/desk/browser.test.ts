import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from './browser';
import { PLATFORMS } from './help-desk';
import { RunningDesk } from './running-desk';

const PICTURES = 'build/screenshots';

if (!hasChromium()) {
  test(`the desk was not tried in a browser: there is no Chromium at ${CHROMIUM} (set CHROMIUM to another path)`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('in a browser', () => {
  const desk = new RunningDesk();
  let browser: Browser;
  let page: Page;
  const numbers = new Map<string, string>();

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [browser] = await Promise.all([launch(), desk.start()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  });

  afterAll(async () => {
    await browser?.close();
    await desk.remove();
  });

  const go = (path: string) => page.goto(`${desk.url}${path}`);
  const picture = (name: string) => page.screenshot({ path: `${PICTURES}/desk-${name}.png`, fullPage: true });
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const shown = (words: string | RegExp) => page.getByText(words).first().waitFor();

  test('support opens when the clock is moved to the next opening', async () => {
    await go('/');
    await picture('home');
    await press('Next opening');
    await shown('Meanwhile, since');
    expect(await page.locator('.now').textContent()).toContain('09:00');
  });

  test.each(PLATFORMS)('a customer reports through the portal of %s (B13)', async (platform) => {
    await go(`/${platform}/ann/report`);
    await page.getByLabel('Summary').fill('Scheduled exports fail since 9.4');
    await page.getByLabel('Description').fill('They stop after the upgrade. A restart of the scheduler helps.');
    await page
      .getByRole('group', { name: 'Is your production system down?' })
      .getByLabel('No', { exact: true })
      .check();
    await page.getByLabel('A server').check();
    await page.getByLabel('Product version').fill('9.4');
    await press('Send');
    await shown('Not sent yet');
    await picture(`${platform}-report`);
    expect(await page.getByLabel('Summary').inputValue()).toBe('Scheduled exports fail since 9.4');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(/^Send with/);
    await shown('You will hear from us by');
    numbers.set(platform, /incidents\/(\d+)/.exec(page.url())?.[1] ?? '');
    await picture(`${platform}-customer`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('a customer reports by mail (A4)', async () => {
    await go('/jira/ann/mail');
    await page.getByLabel('Subject').fill('How do I change the logo?');
    await page.getByLabel('Text').fill('I could not find it in the settings.');
    await press('Send the mail');
    await shown('The mail was sent.');
  });

  test.each(PLATFORMS)(
    'an agent reads why the answer is due when it is, and answers on %s (E2, H6)',
    async (platform) => {
      await go(`/${platform}/jonas/incidents/${numbers.get(platform)}`);
      await page.getByText('Why?').first().click();
      await shown('Support hours are Mon to Fri 09:00 to 17:00 in Chicago.');
      expect(await page.getByLabel('How to install it').isVisible()).toBe(false);
      await page.getByLabel('Patch or upgrade').check();
      expect(await page.getByLabel('How to install it').isVisible()).toBe(true);
      await picture(`${platform}-agent`);
      expect(await accessibilityFaults(page)).toEqual([]);
      await press('Send to Ann');
      expect(await page.getByRole('alert').textContent()).not.toBe('');
      await page.getByLabel('How to install it').fill('Install patch 9.4.2 and start the scheduler.');
      await page.getByLabel('Your words').fill('Hello Ann, this patch solves it.');
      await press('Send to Ann');
      await shown('The reply was sent.');
      await shown('Resolved Pending Confirmation');
    },
  );

  test('the agent sees the incident in Zendesk’s own screen too, and comes back', async () => {
    await go(`/zendesk/jonas/incidents/${numbers.get('zendesk')}`);
    await press('Open in Zendesk');
    await page.getByRole('heading', { name: `Ticket #${numbers.get('zendesk')}` }).waitFor();
    await shown('They stop after the upgrade.');
    expect(await page.getByLabel('Subject', { exact: true }).inputValue()).toBe('Scheduled exports fail since 9.4');
    await picture('zendesk-screen');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to the desk' }).click();
    await shown('You are Jonas Reed');
  });

  test('time brings the reminder, then the closure, and tells what happened meanwhile (I2, I3)', async () => {
    await go(`/zendesk/jonas/incidents/${numbers.get('zendesk')}`);
    const due = page.locator('button[name="due"]');
    for (let moves = 0; moves < 20 && !(await page.getByText('Reminder sent').count()); moves += 1) await due.click();
    await picture('zendesk-reminder');
    expect(await page.locator('.meanwhile').textContent()).toContain('Mail to Ann Becker');
    for (let moves = 0; moves < 20 && !(await page.getByText('no answer from the customer').count()); moves += 1)
      await due.click();
    await shown('no answer from the customer');
    await picture('zendesk-closed');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.each(PLATFORMS)(
    'the customer finds every mail in the mailbox on %s, each with its number (A4, I3)',
    async (platform) => {
      await go(`/${platform}/ann/mailbox`);
      const subjects = await page.locator('.mails summary strong').allTextContents();
      expect(subjects.length).toBeGreaterThanOrEqual(4);
      for (const subject of subjects) expect(subject).toMatch(/^Incident# \d+ /);
      await picture(`${platform}-mailbox`);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  test('an administrator keeps agreements and support hours', async () => {
    await go('/jira/ada/settings');
    await shown('Let Bob Grant report');
    await picture('settings');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('it reads well in the dark, and 320 px wide nothing scrolls sideways', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await go(`/jira/jonas/incidents/${numbers.get('jira')}`);
    await picture('dark');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/jira/ann/report', `/jira/jonas/incidents/${numbers.get('jira')}`, '/zendesk/ann/mailbox']) {
      await go(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
    await picture('narrow');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('it works without script, too', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${desk.url}/jira/ann/incidents/${numbers.get('jira')}`);
    await plain.getByLabel('Your words').fill('One more thing.');
    await plain.getByRole('button', { name: 'Send', exact: true }).click();
    await plain.getByText('One more thing.').waitFor();
    await plain.context().close();
  });

  test('the desk is stopped and started again, and everything is there', async () => {
    await go('/zendesk/jonas');
    const before = await page.locator('.columns').textContent();
    const clock = await page.locator('.now').textContent();
    await desk.stop();
    await desk.start();
    expect(desk.said).toContain('npm start -- --reset begins anew');
    await go('/zendesk/jonas');
    expect(await page.locator('.columns').textContent()).toBe(before);
    expect(await page.locator('.now').textContent()).toBe(clock);
  });
});
