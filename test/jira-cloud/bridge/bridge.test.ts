import Resolver from '@forge/resolver';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtUi } from '../../build/built-ui';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import { exampleSite } from '../example/example-site';
import { ForgeHost } from '../forge-host';
import { EXAMPLE } from '../forge-host/example-app';
import { type ModuleScreen, openModule } from './index';

if (!hasChromium()) {
  test(`the bridge was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

const FOLDER = 'test/jira-cloud/bridge/example';

const resolver = new Resolver();
resolver.define<{ key: string }, { greeting: string }>('greet', ({ payload, context }) => {
  if (payload.key === 'SUP-40999') throw new Error('a secret');
  return { greeting: `${payload.key} for ${context.accountId}` };
});

describe.runIf(hasChromium())('the page that plays Jira around a module', () => {
  let browser: Browser;
  let folder: string;
  const screens: ModuleScreen[] = [];

  beforeAll(async () => {
    browser = await launch();
    folder = await builtUi({ key: 'panel', path: `${FOLDER}/panel.tsx` });
  });
  afterEach(async () => {
    for (const screen of screens.splice(0)) await screen.close();
  });
  afterAll(() => browser?.close());

  async function open(key?: string, resource = folder): Promise<ModuleScreen> {
    const { cloud, clock, people, report } = exampleSite();
    const issue = key ?? (await report('Exports fail'));
    const site = {
      siteUrl: cloud.siteUrl,
      cloudId: 'cloud-1',
      fetch: (request: Request) => cloud.fetch(request),
      isPortalOnly: () => false,
    };
    const screen = await openModule({
      browser,
      site,
      host: new ForgeHost({ manifest: EXAMPLE, handlers: { resolver: resolver.getDefinitions() }, clock, site }),
      folder: resource,
      moduleType: 'jira:issueContext',
      moduleKey: 'panel',
      title: 'Example',
      heading: issue,
      caller: { accountId: people.agent.accountId, accountType: 'licensed', extension: { issue: { key: issue } } },
    });
    return screen;
  }
  const opened = async (key?: string): Promise<ModuleScreen> => {
    const screen = await open(key);
    screens.push(screen);
    return screen;
  };

  test('calls a resolver as the person who is signed in, in the place where the module stands', async () => {
    const { page, calls } = await opened();
    await page.getByRole('heading', { name: /^SUP-40100 for / }).waitFor();
    expect(await calls('invoke')).toEqual([{ functionKey: 'greet', payload: { key: 'SUP-40100' } }]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('tells a module that a resolver failed, and nothing of how', async () => {
    const { page } = await opened('SUP-40999');
    await page.getByRole('heading', { name: 'failed' }).waitFor();
  });

  test('hands inputs and choices to the module, and draws what it makes of them', async () => {
    const { page } = await opened();
    await page.getByLabel('Words').fill('Hello');
    await page.getByText('Hello', { exact: true }).first().waitFor();
    await page.getByLabel('Colour').click();
    await page.getByRole('option', { name: 'Blue' }).click();
    await page
      .locator('span', { hasText: /^Blue$/ })
      .first()
      .waitFor();
  });

  test('reads Jira as the person who is signed in', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'Read the summary' }).click();
    await page.getByText('Exports fail').waitFor();
  });

  test('shows flags, goes where it is told, and takes what is submitted', async () => {
    const { page, calls } = await opened();
    await page.getByRole('button', { name: 'Say it' }).click();
    await page.getByRole('status').getByText('Done').waitFor();
    await page.getByRole('button', { name: 'Go' }).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(await calls('navigate')).toEqual([{ url: '/browse/A-1', type: 'same-tab' }]);
    expect(await calls('submit')).toEqual([{ colour: 'none' }]);
  });

  test('opens a dialog with a table in it, and closes it by keyboard', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('dialog', { name: 'A table' }).getByRole('cell', { name: 'Monday' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('fails on a component, a prop or a call that it does not know', async () => {
    const strange = await open(undefined, await builtUi({ key: 'strange', path: `${FOLDER}/strange.tsx` }));
    await strange.page.getByText('Strange').waitFor();
    await strange.page.evaluate(() =>
      (window.__bridge as { callBridge(name: string): Promise<unknown> }).callBridge('conquer').catch(() => undefined),
    );
    expect(await strange.faults()).toEqual([
      'there is no component Badge',
      'Lozenge has no prop colour',
      'BarChart has a point without day or count',
      'the bridge has no call conquer',
    ]);
    await expect(strange.close()).rejects.toThrow('there is no component Badge');
  });
});
