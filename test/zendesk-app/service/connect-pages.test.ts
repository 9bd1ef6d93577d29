import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { configSchema } from '../../../zendesk-app/service/config';
import type { Service } from '../../../zendesk-app/service/service';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import { dropSharedDatabase, sharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { ZendeskCloud } from '../../zendesk-cloud';
import { routeTabs } from '../app/connecting-tabs';
import { MINUTE } from '../example';
import { OAuthSite } from './oauth-site';

const PICTURES = 'build/screenshots';
const SERVICE = 'https://support-process.example';
const APP = 'app@acme.test';

if (!hasChromium()) {
  test(`the pages of connecting were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the pages of connecting, to an administrator in a browser', () => {
  let browser: Browser;
  let site: OAuthSite;
  let service: Service;
  let cloud: ZendeskCloud;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await launch();
  });
  beforeEach(async () => {
    site = new OAuthSite(await sharedDatabase(), SERVICE);
    service = site.service();
    await service.start();
    cloud = site.cloud('acme');
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    await site.close(service);
    await service.stop();
  });
  afterAll(async () => {
    await browser?.close();
    await dropSharedDatabase();
  });

  /** A browser in which this person is signed in to Zendesk. */
  const signedIn = async (user: string, at: Service = service): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 760 } });
    contexts.push(context);
    await routeTabs(context, cloud, { service: SERVICE, fetch: (request) => at.fetch(request), user });
    return context.newPage();
  };
  const connect = async (page: Page, decision: 'Allow' | 'Deny' = 'Allow', more = ''): Promise<void> => {
    await page.goto(`${SERVICE}/connect?account=acme${more}`);
    await page.getByRole('button', { name: decision }).click();
    await page.locator('main h1').waitFor();
  };
  const words = (page: Page) => page.locator('main').innerText();
  const title = (page: Page) => page.locator('h1').innerText();

  /** Light and dark, wide and at 320 px, without a fault, and with targets that a thumb meets. */
  const isFine = async (page: Page, picture: string): Promise<void> => {
    const checking = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 700 } });
    const copy = await checking.newPage();
    await copy.setContent(await page.content());
    for (const colorScheme of ['light', 'dark'] as const) {
      await copy.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(copy), `${picture}, ${colorScheme}`).toEqual([]);
      await copy.screenshot({ path: `${PICTURES}/connect-${picture}-narrow-${colorScheme}.png`, fullPage: true });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${PICTURES}/connect-${picture}-${colorScheme}.png`, fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    const seen = await copy.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      hidden: [...document.querySelectorAll('textarea')].filter((one) => one.scrollHeight > one.clientHeight).length,
      small: [...document.querySelectorAll('a, button, input')].filter((one) => one.getBoundingClientRect().height < 44)
        .length,
    }));
    expect(seen, `${picture} at 320 px`).toEqual({ width: 320, hidden: 0, small: 0 });
    await checking.close();
  };
  /** Goes by Tab until something of that name has the focus, and presses Enter. */
  const pressByKeyboard = async (page: Page, name: string): Promise<void> => {
    for (let steps = 0; steps < 10; steps += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) {
        await page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  const asksAgain = async (page: Page): Promise<void> => {
    await pressByKeyboard(page, 'Connect again');
    await page.getByRole('button', { name: 'Allow' }).waitFor();
  };

  test('connected: the secret and the address are selected and copied by keyboard, and it says what comes next', async () => {
    const page = await signedIn(APP);
    await connect(page);
    expect(await title(page)).toBe('Support Process is connected');
    const said = await words(page);
    for (const sentence of ['The service now works on acme.', 'it is shown this once', 'Customers notice nothing'])
      expect(said).toContain(sentence);
    for (const [name, value] of [
      ['Shared secret', /^[\w-]{43}$/],
      ['Address of the service', /^https:\/\/support-process\.example$/],
    ] as const) {
      await page.keyboard.press('Tab');
      const field = page.getByRole('textbox', { name });
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Control+A');
      const selected = await page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
      expect(selected).toMatch(value);
      await page.keyboard.type('x');
      expect(await field.inputValue()).toMatch(value);
    }
    const apps = page.getByRole('link', { name: 'Open the apps in Admin Center' });
    expect(await apps.getAttribute('href')).toBe('https://acme.zendesk.com/admin/apps-integrations/apps/support-apps');
    await isFine(page, 'connected');
  });

  test('connected again: the secret stays, and is not shown', async () => {
    const page = await signedIn(APP);
    await connect(page);
    await connect(page);
    expect(await title(page)).toBe('Support Process is connected again');
    expect(await words(page)).toContain('The shared secret in the app’s settings stays as it is.');
    expect(await page.getByRole('textbox').count()).toBe(0);
    await isFine(page, 'again');
  });

  test('connected, where Zendesk did not take all of the setup: it says that it goes on by itself', async () => {
    site.intercept = async ({ method, url }) =>
      method === 'POST' && url.includes('/api/v2/webhooks') ? new Response('', { status: 503 }) : null;
    const page = await signedIn(APP);
    await connect(page);
    expect(await title(page)).toBe('Support Process is connected');
    expect(await words(page)).toContain('It goes on by itself within 10 minutes');
    await isFine(page, 'unfinished');
  });

  test('as another user than the first: it says which, and leads to their profile and to another try', async () => {
    await connect(await signedIn(APP));
    const page = await signedIn('boss@acme.test');
    await connect(page);
    const first = Object.values(cloud.dump().users).find(({ email }) => email === APP);
    expect(await title(page)).toBe('Support Process is not connected');
    expect(await words(page)).toContain(`Sign out of Zendesk, sign in as the user numbered ${first?.id}`);
    const who = page.getByRole('link', { name: 'See who that is in Zendesk' });
    expect(await who.getAttribute('href')).toBe(`https://acme.zendesk.com/agent/users/${first?.id}`);
    await isFine(page, 'another-user');
    await asksAgain(page);
  });

  test('as an agent: it says that an administrator is needed, and leads to another try', async () => {
    const page = await signedIn('agent@acme.test');
    await connect(page);
    expect(await words(page)).toContain('The user who signed in is not an administrator.');
    await isFine(page, 'agent');
    await asksAgain(page);
  });

  test('denied: nothing was changed, and the other try may still ask for a new secret', async () => {
    const page = await signedIn(APP);
    await connect(page);
    await connect(page, 'Deny', '&secret=new');
    expect(await words(page)).toContain('Zendesk was told not to allow it. Nothing was changed.');
    await isFine(page, 'denied');
    await asksAgain(page);
    await page.getByRole('button', { name: 'Allow' }).click();
    expect(await page.getByRole('textbox', { name: 'Shared secret' }).inputValue()).toMatch(/^[\w-]{43}$/);
  });

  test('too late: another try is one key away', async () => {
    const page = await signedIn(APP);
    await page.goto(`${SERVICE}/connect?account=acme`);
    await page.getByRole('button', { name: 'Allow' }).waitFor();
    await site.clock.advanceTo(site.clock.now() + 10 * MINUTE);
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.locator('main h1').waitFor();
    expect(await words(page)).toContain('This took too long, was opened before, or was begun in another browser.');
    await isFine(page, 'stale');
    await asksAgain(page);
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('heading', { name: 'Support Process is connected' }).waitFor();
  });

  test('loaded again after it went well: it says that what is connected stays so', async () => {
    const page = await signedIn(APP);
    await connect(page);
    await page.reload();
    expect(await words(page)).toContain('Nothing was changed: what is connected stays connected.');
    expect(await page.getByRole('textbox').count()).toBe(0);
    await isFine(page, 'loaded-again');
    await asksAgain(page);
  });

  test('Zendesk gives no token, or says that it cannot go on: it is tried again later', async () => {
    site.intercept = async ({ url }) => (url.endsWith('/oauth/tokens') ? new Response('', { status: 503 }) : null);
    const page = await signedIn(APP);
    await connect(page);
    expect(await words(page)).toContain('Zendesk did not answer as expected. Connect again in a while.');
    await isFine(page, 'no-answer');
    await asksAgain(page);
    const state = new URL(page.url()).searchParams.get('state') ?? '';
    await page.goto(`${SERVICE}/connect/callback?error=invalid_scope&state=${state}`);
    expect(await words(page)).toContain('Zendesk did not answer as expected.');
    await asksAgain(page);
  });

  test.each([
    ['opened without what Zendesk sends along', '/connect/callback?code=x&state=y', 'Begin again from the app’s'],
    ['no account named', '/connect', 'Name the account: the first part of its address.'],
  ])('%s: the account can be named there', async (what, path, sentence) => {
    const page = await signedIn(APP);
    await page.goto(`${SERVICE}${path}`);
    expect(await words(page)).toContain(sentence);
    await isFine(page, what.replaceAll(' ', '-'));
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Account').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('acme');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Allow' }).waitFor();
  });

  test('an account of the configuration: it says that it is connected already', async () => {
    const acme = { name: 'acme', origin: 'https://acme.zendesk.com', email: APP, token: 'token' };
    const configured = site.service({
      config: configSchema.parse({
        ...{ accounts: [acme], publicUrl: SERVICE, linkSecret: 'a secret of thirty-two characters and more' },
        oauth: { clientId: 'zdg-support-process', clientSecret: 'secret' },
        encryptionKeys: [{ id: 'a', key: Buffer.alloc(32, 1).toString('base64') }],
      }),
    });
    const page = await signedIn(APP, configured);
    await page.goto(`${SERVICE}/connect?account=acme`);
    expect(await words(page)).toContain('so it is connected already. Whoever runs the service changes it there.');
    await isFine(page, 'configured');
  });
});
