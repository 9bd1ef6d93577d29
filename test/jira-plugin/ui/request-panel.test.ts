import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ACT } from '../../../jira-plugin/property-keys';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { ModuleScreen } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report } from '../example-site';
import { PICTURES, textOf } from './panel-screen';
import { type PortalOpening, PortalScreens } from './portal-screen';

if (!hasChromium()) {
  test(`the panel beside a request was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

const ANN = 'ann@acme.test';

describe.runIf(hasChromium())('the panel beside a customer’s request', () => {
  let screens: PortalScreens;
  beforeAll(async () => {
    screens = await PortalScreens.start('jiraServiceManagement:portalRequestDetailPanel');
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const open = (driver: JiraDriver, more: Partial<PortalOpening> = {}): Promise<ModuleScreen> => {
    const key = driver.keyOf('A');
    const request = { key, typeId: 1 };
    const extension = { portal: { id: 1 }, request };
    return screens.open(driver, { who: ANN, text: 'Comment on our support', heading: key, extension, ...more });
  };
  const reported = async (more: { by?: string } = {}): Promise<JiraDriver> => {
    const driver = await openSite();
    await report(driver, more);
    await driver.advanceTo(MONDAY + HOUR);
    return driver;
  };
  const replied = async (driver: JiraDriver, response: object, text = 'Hello Ann'): Promise<void> => {
    const act = { type: 'reply', response, text };
    expect(await driver.town.ask('agent', 'act', { act }, driver.keyOf('A'))).toBeNull();
    await driver.site.settle();
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  /** Lets the app finish what the act set going, and opens the request again a minute later. */
  const later = async (driver: JiraDriver, more: Partial<PortalOpening> = {}): Promise<Page> => {
    await driver.site.settle();
    await driver.advanceTo(driver.site.clock.now() + MINUTE);
    return (await open(driver, more)).page;
  };
  const looked = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: `${PICTURES}/jira-request-${name}.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };
  const stageOf = (page: Page) => page.locator('[aria-current="step"]').innerText();

  test('says until when the customer hears from support, in their own time zone, wide and narrow (E2)', async () => {
    const driver = await reported();
    for (const width of [460, 320]) {
      const { page, calls } = await open(driver, { width });
      const text = await textOf(page);
      expect(text).toContain('You will hear from us by Wed 4 Mar 11:00');
      expect(text).toContain('Incident #40100 is with our support. Severity 2: production runs');
      expect(await stageOf(page)).toBe('Received');
      expect(await calls('invoke')).toEqual([{ functionKey: 'request', payload: {} }]);
      await looked(page, `support-${width}`);
    }
  });

  test('names the place of support’s time where the customer’s own zone is not known', async () => {
    const { page } = await open(await reported(), { timeZone: null });
    expect(await textOf(page)).toContain('You will hear from us by Wed 4 Mar 17:00 (UTC)');
  });

  test('looks like Jira does in the dark', async () => {
    const driver = await reported();
    await replied(driver, { type: 'request-for-information', questions: [{ kind: 'logs', text: 'Which roles?' }] });
    const { page } = await open(driver, { colorMode: 'dark' });
    await looked(page, 'dark');
  });

  test('a late answer is called late, with a way to reach somebody', async () => {
    const driver = await reported();
    await driver.advanceTo(Date.UTC(2026, 2, 5, 10));
    const { page } = await open(driver);
    const text = await textOf(page);
    expect(text).toContain('Our answer is late');
    expect(text).toContain('You were to hear from us by Wed 4 Mar 11:00. You can ask for a supervisor below.');
    await looked(page, 'late');
  });

  test('a portal-only customer answers, confirms, rates, opens it again and asks for a supervisor (E4, I1, I7, J3, K2)', async () => {
    const driver = await reported();
    const questions = [
      { kind: 'details', text: 'Which roles does server EXP-02 have?' },
      { kind: 'logs', text: 'Please send export.log.' },
    ];
    await replied(driver, { type: 'request-for-information', questions });
    let { page } = await open(driver);
    const asked = await textOf(page);
    for (const said of [
      'We wait for you: please answer by Thu 5 Mar 04:00',
      'Which roles does server EXP-02 have?',
      'After that the priority is lowered. If we hear nothing, it closes on Mon 9 Mar at 12:00. We remind you on Fri 6 Mar.',
    ])
      expect(asked).toContain(said);
    await press(page, 'Send the answer');
    await page.getByText('Please write your answer.').waitFor();
    await page.getByLabel('Your answer').fill('Export and queue.');
    await looked(page, 'customer');
    await press(page, 'Send the answer');
    await page.getByText('Thank you. We have your answer and go on.').waitFor();
    expect(await textOf(page)).toContain('We are working on it');
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Open' });

    await replied(driver, { type: 'patch', instructions: 'Unpack it.' });
    page = await later(driver);
    expect(await stageOf(page)).toBe('Solved?');
    expect(await textOf(page)).toContain('agent sent a solution today.');
    await looked(page, 'confirmation');
    await press(page, 'Yes, it is solved');
    await page.getByText('Thank you. The incident is closed.').waitFor();
    expect(await stageOf(page)).toBe('Closed');
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Closed' });

    // The panel looks again by itself, once the process has offered the survey.
    await page.getByText('How was our support this time?').waitFor({ timeout: 20_000 });
    await driver.advanceTo(driver.site.clock.now() + MINUTE);
    await press(page, 'Send rating');
    await page.getByText('Please choose one of the five.').waitFor();
    await looked(page, 'closed');
    await page.getByRole('radio', { name: 'Good', exact: true }).check();
    await page.getByLabel('What should we keep or change? (optional)').fill('Answer sooner.');
    await press(page, 'Send rating');
    await page.getByText('Thank you for telling us.').waitFor();
    expect(await page.getByRole('button', { name: 'Send rating' }).count()).toBe(0);
    await driver.site.settle();
    const act = { type: 'survey-answered', score: 4, text: 'Answer sooner.' };
    expect(driver.site.cloud.dump().issues['10000']!.comments.at(-1)!.properties[ACT]).toMatchObject({ act });

    page = await later(driver);
    expect(await textOf(page)).toContain('It was confirmed that it is solved.');
    await press(page, 'Open it again');
    await page.getByLabel('Tell us in a sentence or two (optional)').fill('It came back.');
    await press(page, 'Open it again');
    await page.getByText('Thank you. The incident is open again.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Open' });

    page = await later(driver);
    await press(page, 'Speak to a supervisor');
    await press(page, 'Ask for a supervisor');
    await page.getByText('You asked for a supervisor today at').waitFor();
    expect(await page.getByRole('button', { name: 'Speak to a supervisor' }).count()).toBe(0);
    await looked(page, 'supervisor-asked');
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ supervisor: 'requested' });
    const taken = { type: 'supervisor-acknowledged', text: 'I call you.' };
    expect(await driver.town.ask('supervisor', 'act', { act: taken }, driver.keyOf('A'))).toBeNull();
    page = await later(driver);
    expect(await textOf(page)).toContain('supervisor takes your request');
    await looked(page, 'supervisor-taken');
  });

  test('who still needs help says so, by keyboard alone; Back keeps what was typed, and the focus (I1)', async () => {
    const driver = await reported();
    await replied(driver, { type: 'explanation' });
    const page = await later(driver);
    await page.getByRole('button', { name: 'No, I still need help' }).focus();
    await page.keyboard.press('Enter');
    const field = page.getByLabel('Tell us in a sentence or two (optional)');
    await field.waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('It stops again.');
    await looked(page, 'help');
    await press(page, 'Back');
    const opener = page.getByRole('button', { name: 'No, I still need help' });
    await opener.waitFor();
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('It stops again.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Thank you. We have it and go on.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Open' });
  });

  test('a comment on the support can be sent at any time, and not an empty one (K1)', async () => {
    const driver = await reported();
    const { page } = await open(driver, { who: 'bob@acme.test' });
    await press(page, 'Comment on our support');
    await press(page, 'Send the comment');
    await page.getByText('Please write what we should keep or change.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('What should we keep or change?').fill('You are quick.');
    await press(page, 'Send the comment');
    await page.getByText('Thank you for telling us.').waitFor();
    const note = driver.site.cloud.dump().issues['10000']!.comments.at(-1)!;
    expect(JSON.stringify(note.body)).toContain('Bob commented on our support.');
  });

  test('a paused request says why and who can lift it, and nothing of an organization to a stranger to it (F3)', async () => {
    const driver = await reported({ by: 'zed@home.test' });
    const { page } = await open(driver, { who: 'zed@home.test', text: 'We cannot work on this yet' });
    const text = await textOf(page);
    expect(text).toContain('We could not match the address of this report to a customer with support.');
    expect(text).not.toContain('Acme');
    expect(await stageOf(page)).toBe('Received');
    expect(await page.getByRole('button', { name: 'It is solved' }).count()).toBe(0);
    await looked(page, 'paused');
  });

  test('somebody of support sees what the customer sees, and can do nothing there', async () => {
    const { page } = await open(await reported(), { who: 'agent', text: 'You will hear from us by' });
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('a stranger is told that it is not theirs', async () => {
    const { page } = await open(await reported(), { who: 'zed@home.test', text: 'Nothing to show here' });
    expect(await textOf(page)).not.toContain('Severity');
    await looked(page, 'hidden');
  });

  test('what cannot be shown says so, and tries again', async () => {
    let fails = true;
    const { page } = await open(await reported(), {
      text: 'This cannot be shown just now',
      instead: () => (fails ? new Response('', { status: 500 }) : null),
    });
    await looked(page, 'failed');
    fails = false;
    await press(page, 'Try again');
    await page.getByText('You will hear from us by').waitFor();
  });

  test('what could not be saved is said, and every word stays', async () => {
    const { page } = await open(await reported(), {
      instead: (call) => (call === 'act' ? new Response('', { status: 500 }) : null),
    });
    await press(page, 'Speak to a supervisor');
    await page.getByLabel('What should they know? (optional)').fill('We lose a day.');
    await press(page, 'Ask for a supervisor');
    await page.getByText('Jira did not answer. Your words are still here; try again.').waitFor();
    expect(await page.getByLabel('What should they know? (optional)').inputValue()).toBe('We lose a day.');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
