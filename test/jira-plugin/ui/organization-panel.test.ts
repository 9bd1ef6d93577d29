import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report } from '../example-site';
import { OrganizationScreens } from './organization-screen';
import { PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the organization's panel was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the organization’s panel', () => {
  let screens: OrganizationScreens;
  beforeAll(async () => {
    screens = await OrganizationScreens.start();
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  /** Bob of Acme has reported, and is not on the list. */
  const bobWaits = async (): Promise<JiraDriver> => {
    const driver = await openSite();
    await report(driver, { by: 'bob@acme.test' });
    await driver.advanceTo(MONDAY + HOUR);
    return driver;
  };
  /** Acme has no agreement; Ann and Bob have reported. */
  const unsupported = async (): Promise<JiraDriver> => {
    const driver = await openSite();
    await driver.town.admin('setAgreement', { organizationId: driver.town.organization('Acme'), agreement: null });
    await driver.advanceTo(MONDAY + MINUTE);
    await report(driver, { by: 'ann@acme.test' });
    await report(driver, { as: 'B', by: 'bob@acme.test' });
    await driver.advanceTo(MONDAY + HOUR);
    return driver;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const looked = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: `${PICTURES}/jira-organization-${name}.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await unreachedByTab(page, page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };

  test('says whether it has support and who may report, by one resolver call (F1, F2)', async () => {
    const driver = await openSite();
    for (const [width, colorMode] of [
      [760, 'light'],
      [320, 'dark'],
    ] as const) {
      const { page, calls } = await screens.open(driver, 'manager', { width, colorMode });
      const text = await textOf(page);
      for (const said of [
        'Acme has support',
        '1 Jan 2026 to 31 Dec 2026, both days included. Ends in 9 months.',
        'Change the dates',
        '1 person',
        'Remove Ann',
        'Add a person',
      ])
        expect(text).toContain(said);
      expect(text).not.toMatch(/incidents? of|\d+ incidents?/);
      expect(await calls('invoke')).toEqual([{ functionKey: 'organization', payload: {} }]);
      await looked(page, `supported-${colorMode}`);
    }
  });

  test('a decision that waits comes first, with what it would let start; by keyboard (F2)', async () => {
    const driver = await bobWaits();
    const { page } = await screens.open(driver, 'manager');
    const text = await textOf(page);
    expect(text).toMatch(/Waiting for a decision[\s\S]*Bob is not on the list[\s\S]*Acme has support/);
    for (const said of [
      'Bob reported incident #40100 today 09:00.',
      'It is on hold, and Bob was told why.',
      'Once Bob may report: incident #40100 starts now.',
    ])
      expect(text).toContain(said);
    expect(await page.getByRole('link', { name: '#40100' }).first().getAttribute('href')).toBe('/browse/SUP-40100');
    await looked(page, 'waiting');
    await page.getByRole('button', { name: 'Let Bob report' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Bob may report incidents. Incident #40100 starts now.').waitFor();
    expect(await textOf(page)).not.toContain('Waiting for a decision');
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'New', entitlement: 'entitled' });
  });

  test('without an agreement it says what that holds up; the dates say what they would do before they are saved (F1, F3)', async () => {
    const driver = await unsupported();
    const { page } = await screens.open(driver, 'manager');
    expect(await textOf(page)).toMatch(/No agreement on record\s+Incidents are held\./);
    await looked(page, 'unsupported');
    await press(page, 'Enter the dates');
    await press(page, 'Back');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Enter the dates');
    await press(page, 'Enter the dates');
    await press(page, 'Save the dates');
    await page.getByText('Enter the first day of the agreement.').waitFor();
    await page.getByLabel('First day').fill('2026-03-01');
    await page.getByLabel('Last day').fill('2026-02-01');
    await page.getByText('The last day is before the first. Enter 1 Mar 2026 or a later day.').waitFor();
    await page.getByLabel('Last day').fill('2027-02-28');
    const text = await textOf(page);
    expect(text).toContain('Acme has support: 1 Mar 2026 to 28 Feb 2027, both days included.');
    expect(text).toContain('Incident #40100 starts now.');
    expect(text).toContain('#40101 stays on hold: Bob is not on the list.');
    await looked(page, 'dates');
    await press(page, 'Save the dates');
    await page.getByText('Saved. Incident #40100 starts now.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'New', entitlement: 'entitled' });
    expect(await driver.observe('B')).toMatchObject({ status: 'Verification Required' });
  });

  test('somebody is added, and taken off after what follows from it was said (F2)', async () => {
    const driver = await bobWaits();
    const { page } = await screens.open(driver, 'manager');
    await page.getByLabel('Add a person').click();
    await page.getByRole('option', { name: 'Bob' }).click();
    await page.getByText('Once Bob may report: incident #40100 starts now.').nth(1).waitFor();
    await looked(page, 'adding');
    await press(page, 'Add');
    await page.getByText('Bob may report incidents.').waitFor();
    await press(page, 'Remove Ann');
    await page.getByText('New incidents of Ann will be held. Those that have started go on.').waitFor();
    await looked(page, 'removing');
    await press(page, 'Keep Ann');
    await press(page, 'Remove Ann');
    await press(page, 'Remove Ann');
    await page.getByText('Ann may not report incidents.').waitFor();
    expect(await textOf(page)).toContain('1 person');
  });

  test('an agent reads it and is told who decides; nothing can be pressed that they may not do', async () => {
    for (const [name, driver] of [
      ['bob-waits', await bobWaits()],
      ['unsupported', await unsupported()],
    ] as const) {
      const { page } = await screens.open(driver, 'agent');
      const text = await textOf(page);
      expect(text).toContain('A manager or an administrator can let Bob report.');
      if (name === 'unsupported')
        expect(text).toContain('A manager or an administrator can enter or change the dates.');
      expect(await page.getByRole('button').count()).toBe(0);
      await looked(page, `agent-${name}`);
    }
  });

  test('what somebody else changed meanwhile is shown before anything is written; every word stays', async () => {
    const driver = await openSite();
    const { page } = await screens.open(driver, 'manager');
    await press(page, 'Change the dates');
    await page.getByLabel('Last day').fill('2027-12-31');
    const other = { startsOn: '2026-01-01', endsOn: '2027-06-30' };
    await driver.town.admin('setAgreement', { organizationId: driver.town.organization('Acme'), agreement: other });
    await press(page, 'Save the dates');
    await page.getByText('Somebody changed the dates meanwhile. They are now 1 Jan 2026 to 30 Jun 2027').waitFor();
    expect(await page.getByLabel('Last day').inputValue()).toBe('2027-12-31');
    await looked(page, 'changed');
    await press(page, 'Save my dates');
    await page.getByText('Saved.').waitFor();
    expect(await textOf(page)).toContain('1 Jan 2026 to 31 Dec 2027, both days included.');
  });

  test('speaks the reader’s language', async () => {
    const { page } = await screens.open(await bobWaits(), 'manager', { locale: 'de-DE', text: 'Meldeberechtigt' });
    const text = await textOf(page);
    expect(text).toMatch(/Eine Entscheidung steht aus[\s\S]*Bob melden lassen/);
    await press(page, 'Daten ändern');
    await page.getByText('Beim Speichern').waitFor();
    await looked(page, 'german');
  });

  test('without an organization to show it says so; where nobody answers it tries again', async () => {
    const driver = await openSite();
    const { page: none } = await screens.open(driver, 'manager', { extension: {}, text: 'No organization' });
    await looked(none, 'none');
    const { page: zed } = await screens.open(driver, 'zed@home.test', { text: 'You may not see this' });
    expect(await textOf(zed)).not.toContain('Acme has');
    let fails = true;
    const { page } = await screens.open(driver, 'manager', {
      text: 'The agreement could not be loaded',
      instead: () => (fails ? new Response('', { status: 500 }) : null),
    });
    await looked(page, 'failed');
    fails = false;
    await press(page, 'Try again');
    await page.getByText('Acme has support').waitFor();
  });
});
