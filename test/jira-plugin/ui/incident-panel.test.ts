import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report } from '../example-site';
import { PanelScreens, PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the panel was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the agents’ panel', () => {
  let screens: PanelScreens;
  beforeAll(async () => {
    screens = await PanelScreens.start();
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const reported = async (): Promise<JiraDriver> => {
    const driver = await openSite();
    await report(driver);
    await driver.advanceTo(MONDAY + HOUR);
    return driver;
  };

  test('shows severity with its reasons, the agreement, and what is due, one column or two (C2, C4, E2, E4, F1)', async () => {
    const driver = await reported();
    for (const width of [460, 760]) {
      const { page } = await screens.open(driver, 'agent', { width });
      const text = await textOf(page);
      for (const said of [
        'Incident #40100',
        'A documented function is affected.',
        'Acme has support until 31 Dec 2026. Ann may report.',
        'Due Wed 4 Mar 17:00, in 23 h of support time',
        'Starts when you ask Ann something',
        'Handled by Support. No one else involved.',
        'Not planned while the status is New.',
        'Reported',
      ])
        expect(text).toContain(said);
      expect(text).toMatch(/severity 2/i);
      await page.screenshot({ path: `${PICTURES}/jira-panel-${width}.png`, fullPage: true });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });

  test('opens by one resolver call, which asks Jira three things', async () => {
    const driver = await reported();
    const since = driver.site.host.log.length;
    const { calls } = await screens.open(driver, 'agent');
    expect(await calls('invoke')).toEqual([{ functionKey: 'panel', payload: {} }]);
    const invocations = driver.site.host.log.slice(since);
    expect(invocations).toHaveLength(1);
    const asked = invocations[0]!.requests
      .filter(({ to }) => to === 'jira')
      .map(({ method, path }) => `${method} ${path}`);
    expect(asked).toEqual([
      expect.stringContaining('GET /rest/api/3/mypermissions'),
      expect.stringContaining('GET /rest/api/3/issue/10000'),
      expect.stringContaining('POST /rest/api/3/comment/list'),
    ]);
  });

  test('says day by day why a deadline is when it is, and closes by keyboard (E1)', async () => {
    const { page } = await screens.open(await reported(), 'agent');
    await page.getByRole('button', { name: 'Why?' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('24 support hours');
    expect((await dialog.locator('tbody tr').allInnerTexts()).at(-1)).toContain('24 h');
    await page.screenshot({ path: `${PICTURES}/jira-panel-why.png` });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a first response that is nearly due stands in red, with the one thing to do below it (E2)', async () => {
    const driver = await openSite();
    await report(driver);
    const act = { type: 'severity-set', to: 1, reason: 'All are hit.' };
    await driver.town.ask('agent', 'act', { act }, 'SUP-40100');
    await driver.advanceTo(MONDAY + 26 * MINUTE);
    const { page } = await screens.open(driver, 'agent');
    const text = await textOf(page);
    expect(text).toContain('Due today 09:30, in 4 min');
    expect(text).toMatch(/call outstanding/i);
    await page.screenshot({ path: `${PICTURES}/jira-panel-urgent.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Write the first response' }).click();
    await page.getByLabel('What is this reply?').waitFor();
  });

  describe('without an incident to show', () => {
    test('a panel that gets no answer says so, and tries again', async () => {
      let fails = true;
      const { page } = await screens.open(await reported(), 'agent', {
        text: 'The process could not be loaded',
        instead: () => (fails ? new Response('', { status: 500 }) : null),
      });
      await page.screenshot({ path: `${PICTURES}/jira-panel-failed.png` });
      expect(await accessibilityFaults(page)).toEqual([]);
      fails = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('Incident #40100').waitFor();
    });

    test('it says in words that it is loading', async () => {
      const { page } = await screens.open(await reported(), 'agent', {
        text: 'Reading the history',
        instead: () => new Response(new ReadableStream(), { status: 200 }),
      });
      await page.screenshot({ path: `${PICTURES}/jira-panel-loading.png` });
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('somebody who is no agent here learns nothing but whom to ask', async () => {
      const { page } = await screens.open(await reported(), 'zed@home.test', { text: 'You may not see this' });
      expect(await textOf(page)).not.toContain('Incident');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});
