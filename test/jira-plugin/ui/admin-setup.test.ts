import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { SeededUser } from '../../jira-cloud';
import { Site } from '../../scenarios/jira/site';
import { MONDAY } from '../example-site';
import { AdminScreens } from './admin-screen';
import { PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the administrators' page was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

/** A site with a service project, and nothing of the process. */
function emptySite(): { readonly site: Site; readonly admin: SeededUser } {
  const site = new Site(MONDAY);
  const admin = site.cloud.seed.addUser({ email: 'ada@vendor.test', displayName: 'Ada', kind: 'admin' });
  site.cloud.seed.addServiceProject({ key: 'SUP', name: 'Support', firstNumber: 40_100 });
  return { site, admin };
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const choose = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Service project').click();
  await page.getByRole('option', { name }).click();
};

describe.runIf(hasChromium())('the setup checklist', () => {
  let screens: AdminScreens;
  beforeAll(async () => {
    screens = await AdminScreens.start();
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  test('leads from an empty site to a process that is on, each step with what follows from it', async () => {
    const { site, admin } = emptySite();
    const { page } = await screens.open(site, admin, { text: 'Which project takes incidents?' });
    await page.screenshot({ path: `${PICTURES}/jira-admin-empty.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await choose(page, 'Support (SUP)');
    await page.getByRole('heading', { name: '1 of 14 steps done' }).waitFor();
    expect(await textOf(page)).toContain('SUP does not follow the workflow yet.');
    expect(await page.getByRole('button', { name: 'Switch on' }).count()).toBe(0);
    await page.screenshot({ path: `${PICTURES}/jira-admin-chosen.png`, fullPage: true });
    await press(page, 'Set up SUP');
    await page.getByText('It begins in a moment.').waitFor();
    await site.settle();
    await page.getByText('The project is set up').waitFor();
    const text = await textOf(page);
    expect(text).toMatch(/\d+ things were made\. Nothing that was there was changed\./);
    expect(text).toContain('7 statuses in project SUP, with their transitions');
    expect(text).toContain('5 fields, on every screen of the project');
    expect(text).toContain('Nothing is sent to customers before you switch it on.');
    await page.screenshot({ path: `${PICTURES}/jira-admin-set-up.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Done: Form and portal group');
    await page.getByText('You said that customers find it').waitFor();
    await press(page, 'Switch on');
    await page.getByText('The process is on.').waitFor();
    expect(await textOf(page)).toContain('Incidents reported since today 09:00 follow the process');
  });
});
