import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { SeededUser } from '../../jira-cloud';
import { Site } from '../../scenarios/jira/site';
import { MONDAY, openSite } from '../example-site';
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

  test('leads from an empty site to a process that is on, by a policy that was looked at, each step with what follows from it', async () => {
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
    expect(text).toContain('6 fields, on every screen of the project');
    expect(text).toContain('Nothing is sent to customers before you switch it on.');
    await page.screenshot({ path: `${PICTURES}/jira-admin-set-up.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Done: Form and portal group');
    await page.getByText('You said that customers find it').waitFor();
    await press(page, 'Look at the policy');
    await page.getByText('Version 1, what the process came with.').waitFor();
    await page.getByLabel('Severity 2: Our first response', { exact: true }).fill('20 h');
    await press(page, 'See what changes');
    await page.getByText('There are no open incidents.').waitFor();
    await press(page, 'Save for new incidents');
    await page.getByText('Version 2 is saved').waitFor();
    await page.getByRole('tab', { name: 'Setup' }).click();
    await page.getByText('Monday to Friday 09:00 to 17:00, UTC; policy version 2').waitFor();
    await press(page, 'Switch on');
    await page.getByText('The process is on.').waitFor();
    expect(await textOf(page)).toContain('Incidents reported since today 09:00 follow the process');
  });

  test('what was made is taken back after a look at what follows, and repaired; a tick is taken back at once', async () => {
    const driver = await openSite();
    const { site, town } = driver;
    const { page } = await screens.open(site, town.user('admin'), { text: 'The process is on.' });
    await press(page, 'Switch off');
    await page.getByText('Switch the process off in SUP?').waitFor();
    await page.screenshot({ path: `${PICTURES}/jira-admin-switch-off.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('The process is on.').waitFor();
    await press(page, 'Switch off');
    await press(page, 'Switch it off');
    await page.getByText('Nothing is sent to customers before you switch it on.').waitFor();
    expect(await textOf(page)).toContain(
      'It is off now. Incidents reported since today 09:00 follow the process again',
    );
    await press(page, 'Take the fields off the screens');
    await page.getByText('The values stay, and come back with the fields.').waitFor();
    await press(page, 'Take the fields off the screens');
    await page.getByText(/\d+ screens? lacks? fields of the process/).waitFor();
    expect(await textOf(page)).toContain('First do what is missing above.');
    await press(page, 'Repair the fields');
    await page.getByText('It begins in a moment.').waitFor();
    await site.settle();
    await page.getByText('6 fields, on every screen of the project').waitFor();
    await press(page, 'Done: Jira’s own mails');
    await press(page, 'Not done after all: Jira’s own mails');
    await page.getByRole('button', { name: 'Done: Jira’s own mails', exact: true }).waitFor();
  });

  test('what keeps setup from going on is said in words, and nothing was made', async () => {
    const { site, admin } = emptySite();
    const state = site.cloud.dump();
    state.priorities = state.priorities.filter(({ name }) => name !== 'Highest');
    site.cloud.restore(state);
    const { page } = await screens.open(site, admin, { text: 'Which project takes incidents?' });
    await choose(page, 'Support (SUP)');
    await press(page, 'Set up SUP');
    await page.getByText('It begins in a moment.').waitFor();
    await site.settle();
    await page.getByText('Setup cannot go on').waitFor();
    expect(await textOf(page)).toContain('The site lacks these priorities: Highest.');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('how far a run has come is told while it runs', async () => {
    const { site, admin } = emptySite();
    const outcome = { projectKey: 'SUP', run: '1', at: MONDAY, changed: [], checklist: [], blocked: null };
    const { page } = await screens.open(site, admin, {
      text: 'Which project takes incidents?',
      instead: (name) => {
        if (name === 'setup') return Response.json({ ok: true, run: '1' });
        const running = { ...outcome, running: 'fields' };
        return name === 'setupResult' ? Response.json({ ok: true, outcome: running }) : null;
      },
    });
    await choose(page, 'Support (SUP)');
    await press(page, 'Set up SUP');
    await page.getByText('Fields (4 of 7)').waitFor();
    await page.screenshot({ path: `${PICTURES}/jira-admin-running.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('somebody who does not administer Jira learns nothing but whom to ask', async () => {
    const { site, town } = await openSite();
    const { page } = await screens.open(site, town.user('agent'), { text: 'This page is for administrators' });
    expect(await textOf(page)).toContain('Only people who administer Jira can do this. Ask one of them.');
    expect(await textOf(page)).not.toContain('SUP');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('a site that does not answer is asked again', async () => {
    const { site, town } = await openSite();
    let fails = true;
    const { page } = await screens.open(site, town.user('admin'), {
      text: 'Jira did not answer',
      instead: () => (fails ? new Response('', { status: 500 }) : null),
    });
    expect(await accessibilityFaults(page)).toEqual([]);
    fails = false;
    await press(page, 'Try again');
    await page.getByText('The process is on.').waitFor();
  });
});
