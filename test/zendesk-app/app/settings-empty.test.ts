import { mkdirSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Service } from '../../../zendesk-app/service/service';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import { dropSharedDatabase, sharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { ZendeskCloud } from '../../zendesk-cloud';
import { type AgentScreen, openAgentScreen } from '../../zendesk-cloud/zaf-host';
import { MINUTE } from '../example';
import { OAuthSite } from '../service/oauth-site';
import { buildApp } from './built-app';
import { routeTabs } from './connecting-tabs';
import { picture } from './settings-screen';

const PICTURES = 'build/screenshots';
const SERVICE = 'https://support-process.example';

if (!hasChromium()) {
  test(`an empty account was not set up in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

/** One after the other, on one account: each test goes on where the one before it stopped. */
describe.runIf(hasChromium())('an administrator sets an empty account up from the settings page alone', () => {
  let browser: Browser;
  let site: OAuthSite;
  let service: Service;
  let cloud: ZendeskCloud;
  let screen: AgentScreen;
  let frame: Frame;
  let secret = '';

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await launch();
    site = new OAuthSite(await sharedDatabase(), SERVICE);
    service = site.service();
    await service.start();
    cloud = site.cloud('acme', (request) => service.fetch(request));
    screen = await openAgentScreen({
      ...{ browser, cloud, agent: 'boss@acme.test', path: '/agent/apps/support-process/settings' },
      appFolder: buildApp(),
      settings: { service_url: SERVICE },
      context: { viewport: { width: 1440, height: 1000 } },
      prepare: (page) => page.clock.setFixedTime(site.clock.now()),
      outside: (request) => service.fetch(request),
    });
    await routeTabs(screen.page.context(), cloud, {
      ...{ service: SERVICE, user: 'app@acme.test' },
      fetch: (request) => service.fetch(request),
    });
    frame = await screen.frame('nav_bar');
  }, 120_000);
  afterAll(async () => {
    await screen?.close();
    await browser?.close();
    await site?.close(service);
    await service?.stop();
    await dropSharedDatabase();
  });

  const isFine = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await screen.page.emulateMedia({ colorScheme });
      await picture(screen, frame, `${PICTURES}/zendesk-setup-${name}-${colorScheme}.png`);
      expect(await accessibilityFaults(frame as never), `${name}, ${colorScheme}`).toEqual([]);
    }
    await screen.page.emulateMedia({ colorScheme: 'light' });
  };
  const heading = (name: string | RegExp) => frame.getByRole('heading', { name });
  const settle = async (): Promise<void> => {
    await site.clock.advanceTo(site.clock.now() + MINUTE);
    await service.drain();
    await site.clock.advanceTo(site.clock.now() + MINUTE);
    await service.drain();
  };
  const report = (subject: string): number => {
    const received = cloud.receiveMail({ from: 'ann@acme.test', subject, body: 'It fails.' });
    if (!('ticketId' in received)) throw new Error('The mail made no ticket');
    return received.ticketId;
  };
  const statusOf = (ticket: number): string | undefined => {
    const { tickets, customStatuses } = cloud.dump();
    return customStatuses[tickets[ticket]?.ticket.custom_status_id ?? 0]?.agent_label;
  };

  test('the first step is to connect the service, and it says what follows', async () => {
    await heading('Connect the service').waitFor();
    const first = await frame.locator('section h3').first().innerText();
    expect(first).toBe('Connect the service');
    expect(await frame.locator('main').innerText()).toContain(
      'Customers notice nothing of it before you switch it on.',
    );
    expect(await frame.getByRole('button', { name: /Repair/ }).count()).toBe(0);
    await isFine('1-connect');
  });

  test('connecting opens a tab, where Zendesk asks; the page notices when that is done', async () => {
    const opens = screen.page.context().waitForEvent('page');
    await frame.getByRole('link', { name: /^Connect: Connect the service/ }).press('Enter');
    const tab: Page = await opens;
    await tab.getByRole('button', { name: 'Allow' }).click();
    await tab.getByRole('heading', { name: 'Support Process is connected' }).waitFor();
    secret = await tab.getByRole('textbox', { name: 'Shared secret' }).inputValue();
    await tab.close();
    await heading('Paste the shared secret into the app’s settings').waitFor({ timeout: 15_000 });
    await isFine('2-secret');
  });

  test('with the secret in the app’s settings the service answers, and all that it made is done', async () => {
    screen.configure({ service_url: SERVICE, shared_secret: secret });
    await heading('The service answers').waitFor({ timeout: 15_000 });
    const done = await frame
      .locator('section', { has: heading('Done') })
      .locator('h3')
      .allInnerTexts();
    expect(done).toEqual([
      ...['The service answers', 'The app’s user', 'Statuses', 'Fields'],
      ...[expect.stringContaining('Form'), 'Triggers', 'Webhooks'],
    ]);
    expect(await frame.locator('main').innerText()).toContain('Nothing is sent to customers before you switch it on.');
    const open = await frame
      .locator('section', { has: heading('To do') })
      .locator('h3')
      .allInnerTexts();
    expect(open.at(-1)).toBe('Switch it on');
    await isFine('3-set-up');
  });

  test('before it is switched on a report is nobody’s incident', async () => {
    const ticket = report('Before');
    await settle();
    expect(statusOf(ticket)).toBe('New');
  });

  test('switched on, the first incident is reported and reviewed by the process; the one before it stays as it was', async () => {
    await frame.getByRole('button', { name: 'Switch on: Switch it on' }).press('Enter');
    await heading('Switched on').waitFor();
    expect(await frame.locator('main').innerText()).toContain('The process is on.');
    await isFine('4-on');
    await settle();
    const ticket = report('After');
    await settle();
    // Nobody has an agreement yet.
    expect(statusOf(ticket)).toBe('Verification Required');
  });

  test('switching off says what it does first, and Esc leaves it', async () => {
    const off = frame.getByRole('button', { name: 'Switch off: Switched on' });
    await off.press('Enter');
    await heading('Switch the process off?').waitFor();
    await isFine('5-off');
    await frame.getByRole('button', { name: 'Switch it off', exact: true }).press('Escape');
    await heading('Switch the process off?').waitFor({ state: 'detached' });
    await off.press('Enter');
    await frame.getByRole('button', { name: 'Switch it off', exact: true }).press('Enter');
    await heading('Switch it on').waitFor();
    await settle();
    const ticket = report('Meanwhile');
    await settle();
    expect(statusOf(ticket)).toBe('New');
  });
});
