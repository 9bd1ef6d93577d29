import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { ModuleScreen } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MONDAY, openSite, report } from '../example-site';
import { AdminScreens } from './admin-screen';
import { PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the policy's page was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

describe.runIf(hasChromium())('the policy on the administrators’ page', () => {
  let screens: AdminScreens;
  beforeAll(async () => {
    screens = await AdminScreens.start();
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const open = async (driver: JiraDriver, tab: string, text: string): Promise<ModuleScreen> => {
    const screen = await screens.open(driver.site, driver.town.user('admin'), { text: 'steps done' });
    await screen.page.getByRole('tab', { name: tab }).click();
    await screen.page.getByText(text).first().waitFor();
    return screen;
  };

  test('each number stands beside what it does, which is told anew while somebody types (E1, E2, I2)', async () => {
    const { page } = await open(await openSite(), 'Policy', 'Response times');
    expect(await textOf(page)).toContain(
      'Severity 2, reported Fri 6 Mar 16:00: first response due Wed 11 Mar 16:00. Round the clock it would be Sat 7 Mar 16:00.',
    );
    await page.getByLabel('Severity 2: Our first response', { exact: true }).fill('20 h');
    await page.getByText('first response due Wed 11 Mar 12:00').waitFor();
    expect(await textOf(page)).toContain('was 24 h');
    expect(await textOf(page)).toContain('1 change not saved.');
    await page.getByLabel('A day on which support is closed').first().fill('2026-03-10');
    await page.getByLabel('A day on which support is closed').first().press('Enter');
    await page.getByText('Tue 10 Mar 2026 (new)').waitFor();
    await page.getByText('first response due Thu 12 Mar 12:00').waitFor();
    await page.screenshot({ path: `${PICTURES}/jira-admin-policy.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Setup' }).click();
    await page.getByText('steps done').waitFor();
    await page.getByRole('tab', { name: 'Policy' }).click();
    await page.getByText('2 changes not saved.').waitFor();
    expect(await page.getByLabel('Severity 2: Our first response', { exact: true }).inputValue()).toBe('20 h');
    await press(page, 'Discard');
    await page.getByText('Nothing changed.').waitFor();
    expect(await page.getByLabel('Severity 2: Our first response', { exact: true }).inputValue()).toBe('24 h');
  });

  test('a fault is named in its place, and what is wrong comes to the hand of who goes on (I2)', async () => {
    const { page, calls } = await open(await openSite(), 'Policy', 'Response times');
    await page.getByLabel('Reminder before closing').fill('9');
    await press(page, 'See what changes');
    await page.getByText('Reminder must come before closing: 2 days or less.').first().waitFor();
    expect(await textOf(page)).toContain('need another look.');
    await page.screenshot({ path: `${PICTURES}/jira-admin-policy-fault.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect((await calls('invoke')).map((call) => (call as { functionKey: string }).functionKey)).not.toContain(
      'savePolicy',
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('what a change does to the site’s incidents is seen before it is saved, with a reason, and stands under Changes', async () => {
    const driver = await openSite();
    await report(driver);
    await report(driver, { as: 'B', subject: 'Labels print twice' });
    await driver.advanceTo(MONDAY + HOUR);
    const { page } = await open(driver, 'Policy', 'Response times');
    await page.getByLabel('Severity 2: Our first response', { exact: true }).fill('30 min');
    await page.getByText('was 24 h').waitFor();
    await press(page, 'See what changes');
    await page.getByText('For the 2 open incidents too').waitFor();
    expect(await textOf(page)).toContain(
      'Severity 2, first response: 30 min of support time instead of 24 h of support time.',
    );
    await page.getByText('For the 2 open incidents too').click();
    await page.getByText('Labels print twice').waitFor();
    const text = await textOf(page);
    expect(text).toMatch(/2\s+breaches gained/);
    expect(text).toContain('was due today 09:30');
    await page.screenshot({ path: `${PICTURES}/jira-admin-preview.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Why? (optional)').fill('Customers asked for it.');
    await press(page, 'Save, and judge the 2 anew');
    await page.getByText('Version 3 is saved').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ firstResponse: { state: 'breached' } });
    await page.getByRole('tab', { name: 'Changes' }).click();
    await page.getByText('Reason: Customers asked for it.').waitFor();
    const changes = await textOf(page);
    expect(changes).toContain('admin, today 10:00');
    expect(changes).toContain('Open incidents were judged anew by it.');
    await page.screenshot({ path: `${PICTURES}/jira-admin-changes.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('of two administrators the slower one is told who was faster, and keeps what was entered', async () => {
    const driver = await openSite();
    const { page } = await open(driver, 'Policy', 'Response times');
    await page.getByLabel('Severity 3: Our first response', { exact: true }).fill('40 h');
    await press(page, 'See what changes');
    await page.getByText('There are no open incidents.').waitFor();
    await driver.town.admin('savePolicy', { policy: { ...(await standing(driver)), warnAt: [0.5] } });
    await press(page, 'Save for new incidents');
    await page.getByText('Not saved: somebody was faster').waitFor();
    expect(await textOf(page)).toContain('admin saved version 3 a moment ago.');
    expect(await textOf(page)).toContain('Version 3, in force since');
    expect(await page.getByLabel('Severity 3: Our first response', { exact: true }).inputValue()).toBe('40 h');
  });
});

async function standing({ site, town }: JiraDriver): Promise<object> {
  const caller = { accountId: town.user('admin').accountId, accountType: 'licensed' } as const;
  const answer = await site.host.invokeResolver('jira:adminPage', 'admin', 'policies', {}, caller);
  return (answer as { versions: { policy: object }[] }).versions.at(-1)!.policy;
}
