import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report } from '../example-site';
import { AdminScreens } from './admin-screen';
import { PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the administrators' import and health were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

describe.runIf(hasChromium())('the administrators’ page', () => {
  let screens: AdminScreens;
  beforeAll(async () => {
    screens = await AdminScreens.start();
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const open = async (driver: JiraDriver, tab: string, text: string): Promise<Page> => {
    const { page } = await screens.open(driver.site, driver.town.user('admin'), { text: 'steps done' });
    await page.getByRole('tab', { name: tab }).click();
    await page.getByText(text).first().waitFor();
    return page;
  };

  test('agreements and representatives come from a file: compared first, then written, and what was held starts (F1, F2, F3)', async () => {
    const driver = await openSite();
    await driver.town.admin('setAgreement', { organizationId: driver.town.organization('Acme'), agreement: null });
    await driver.advanceTo(MONDAY + MINUTE);
    await report(driver);
    expect(await driver.observe('A')).toMatchObject({ status: 'Verification Required', entitlement: 'no-agreement' });
    await driver.advanceTo(MONDAY + HOUR);
    const page = await open(driver, 'Organizations', 'Import agreements');
    const lines = [
      'Organization;Starts on;Ends on;Representatives',
      'acme;2026-01-01;2026-12-31;bob@acme.test',
      'Nowhere;2026-01-01;2026-12-31;',
      'Acme;2026-01-01;2026-13-31;',
    ];
    await page.getByLabel('Lines of the CSV file, with the line that names the columns').fill(lines.join('\n'));
    await press(page, 'See what would change');
    await page.getByText('1 line changes something').waitFor();
    const text = await textOf(page);
    expect(text).toContain('Line 3: Jira has no organization called Nowhere.');
    expect(text).toContain('Line 4: 2026-13-31 is no date. Write it like 2026-12-31.');
    expect(text).toContain('Thu 1 Jan 2026 to Thu 31 Dec 2026');
    expect(text).toContain('Bob');
    expect(await driver.observe('A')).toMatchObject({ status: 'Verification Required' });
    await page.screenshot({ path: `${PICTURES}/jira-admin-agreements.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Import 1 line');
    await page.getByText('1 line is on Jira now').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'New', entitlement: 'entitled' });
    await press(page, 'See what would change');
    await page.getByText('0 lines change something, 1 is on Jira already').waitFor();
  });

  test('health says how the process runs, and what to do when it does not', async () => {
    const driver = await openSite();
    await driver.advanceTo(MONDAY + 12 * MINUTE);
    const page = await open(driver, 'Health', 'All is well.');
    expect(await textOf(page)).toContain('On in SUP');
    await page.screenshot({ path: `${PICTURES}/jira-admin-health.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await driver.town.admin('turnSwitch', { projectKey: 'SUP', on: false });
    await press(page, 'Look again');
    await page.getByText('Something needs a look.').waitFor();
    expect(await textOf(page)).toContain('Switch it on under Setup.');
  });

  test('every tab is reached by keyboard', async () => {
    const page = await open(await openSite(), 'Setup', 'steps done');
    await page.getByRole('tab', { name: 'Setup' }).focus();
    for (const tab of ['Policy', 'Organizations', 'Changes', 'Health']) {
      await page.keyboard.press('ArrowRight');
      await page.locator('[role="tab"][aria-selected="true"]', { hasText: tab }).waitFor();
    }
    await page.getByText('How the process runs').waitFor();
  });

  test('on a dark and narrow page every tab can be read, and none scrolls sideways', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.advanceTo(MONDAY + 12 * MINUTE);
    const opening = { text: 'steps done', width: 640, colorMode: 'dark' } as const;
    const { page } = await screens.open(driver.site, driver.town.user('admin'), opening);
    const tabs = {
      Setup: 'steps done',
      Policy: 'Response times',
      Organizations: 'Import agreements',
      Changes: 'Version 2',
      Health: 'All is well.',
    };
    for (const [tab, text] of Object.entries(tabs)) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByText(text).first().waitFor();
      await page.screenshot({ path: `${PICTURES}/jira-admin-dark-${tab.toLowerCase()}.png`, fullPage: true });
      expect(await accessibilityFaults(page), tab).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), tab).toBe(true);
    }
  });
});
