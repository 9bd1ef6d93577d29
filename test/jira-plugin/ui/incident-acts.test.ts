import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report } from '../example-site';
import { PanelScreens, PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the panel's acts were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('what an agent does by the panel alone', () => {
  let screens: PanelScreens;
  beforeAll(async () => {
    screens = await PanelScreens.start();
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const reported = async (more: { by?: string } = {}): Promise<JiraDriver> => {
    const driver = await openSite();
    await report(driver, more);
    await driver.advanceTo(MONDAY + HOUR);
    return driver;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const choose = async (page: Page, label: string, option: string): Promise<void> => {
    await page.getByLabel(label).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  /** Lets the app finish what the act set going, and opens the panel again a minute later. */
  const later = async (driver: JiraDriver, who: string): Promise<Page> => {
    await driver.advanceTo(driver.site.clock.now() + MINUTE);
    return (await screens.open(driver, who)).page;
  };

  test('an incident goes from report to closure and back (H1, I2, I8)', async () => {
    const driver = await reported();
    let { page } = await screens.open(driver, 'agent', { width: 760 });
    await choose(page, 'What is this reply?', 'Known issue');
    await page.getByText('First response is met').waitFor();
    expect(await textOf(page)).toContain('Status becomes Software Change Required');
    await press(page, 'Send to Ann');
    await page.getByText('Enter when, or tick that no date is known.').waitFor();
    await page.getByLabel('When will a fix be available?').fill('In 9.4.2, planned for 15 March');
    await page.getByLabel('None known; say so').check();
    await page.getByLabel('Your words').fill('Hello Ann, we can reproduce it.');
    await page.screenshot({ path: `${PICTURES}/jira-panel-reply.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Send to Ann');
    await page.getByText('Sent to Ann.').waitFor();
    const comment = driver.site.cloud.dump().issues['10000']!.comments.at(-1)!;
    expect(comment.author).toBe(driver.town.user('agent').accountId);
    // Without this property a comment is public.
    expect(comment.properties).not.toHaveProperty(['sd.public.comment']);
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Software Change Required' });

    page = await later(driver, 'agent');
    expect(await textOf(page)).toMatch(/Met: today 10:00/);
    await press(page, 'Write to Ann');
    await choose(page, 'What is this reply?', 'Patch or upgrade');
    await page.getByLabel('How to install it').fill('Unpack it over the old one.');
    await press(page, 'Send to Ann');
    await page.getByText('Sent to Ann.').waitFor();
    page = await later(driver, 'agent');
    expect(await textOf(page)).toMatch(/Closes .* unless Ann answers/);
    await press(page, 'Ann confirmed: close now');
    await press(page, 'Close now');
    await page.getByText('Saved.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Closed' });

    page = await later(driver, 'agent');
    expect(await textOf(page)).toContain('closed by support');
    await press(page, 'Reopen');
    await page.getByLabel('Why', { exact: true }).fill('It came back.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Reopen');
    await page.getByText('Saved.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Open' });
  });

  test('what is missing is asked for by one press, a question for each detail (B13)', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent');
    await press(page, 'Ask Ann for these 10');
    await page.getByText('The 10 missing details are in your reply.').waitFor();
    expect(await page.getByLabel(/^Question \d+$/).count()).toBe(10);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Remove question 10');
    await press(page, 'Send to Ann');
    await page.getByText('Sent to Ann.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'Customer Information Requested' });
  });

  test('a note stays among colleagues, and is no reply', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent');
    await press(page, 'Save as internal note');
    await page.getByText('Enter what you want to say.').waitFor();
    await page.getByLabel('Your words').fill('Jonas knows this one.');
    await press(page, 'Save as internal note');
    await page.getByText('Saved as an internal note.').waitFor();
    await driver.site.settle();
    expect(driver.site.cloud.dump().issues['10000']!.comments.at(-1)).toMatchObject({
      author: driver.town.user('agent').accountId,
      properties: { 'sd.public.comment': { internal: true } },
    });
    expect(await driver.observe('A')).toMatchObject({ status: 'New' });
  });

  test('a severity is changed with its reason, after its consequences were shown; by keyboard (C5)', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent');
    await page.getByRole('button', { name: 'Change severity' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^1:/ }).focus();
    await page.keyboard.press('Space');
    await page.getByText('A call with Ann is needed').waitFor();
    await page.screenshot({ path: `${PICTURES}/jira-panel-severity.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Change to Severity 1');
    await page.getByText('Enter the reason.').waitFor();
    await page.getByLabel('Why', { exact: true }).focus();
    await page.keyboard.type('All are hit.');
    await page.getByRole('button', { name: 'Change to Severity 1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor();
    expect(await textOf(page)).toMatch(/severity 1/i);
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ severity: 1, priority: 'urgent' });
  });

  test('a call, an escalation and a wish for a supervisor are kept; a supervisor takes it (E2, J1, J3)', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent');
    await press(page, 'Log a call');
    await page.getByLabel('What was said').fill('She restarts the export.');
    await press(page, 'Save the call');
    await page.getByText('Saved.').waitFor();
    expect(await textOf(page)).toContain('Met: today 10:00');
    await press(page, 'Escalate to engineer');
    await page.getByLabel('What is needed').fill('A look into the log.');
    await press(page, 'Escalate');
    await page.getByText('Handled by a Product Support Engineer.').waitFor();
    await press(page, 'Supervisor wanted');
    await press(page, 'Ask a supervisor');
    await page.getByText('A supervisor or a manager can take the request.').waitFor();
    await driver.site.settle();
    const { page: other } = await screens.open(driver, 'supervisor');
    await press(other, 'I take it');
    await press(other, 'I take it');
    await other.getByText('Saved.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ supervisor: 'acknowledged', tier: 'product-support-engineer' });
  });

  test('a paused incident says why; an agent cannot send, a manager allows it with a reason (F3)', async () => {
    const driver = await reported({ by: 'zed@home.test' });
    const { page } = await screens.open(driver, 'agent', { text: 'Support is paused' });
    const text = await textOf(page);
    expect(text).toContain('Zed belongs to no organization that we know.');
    expect(text).toMatch(/On hold since/);
    expect(text).not.toContain('What is this reply?');
    expect(text).not.toContain('Allow for this incident');
    await page.screenshot({ path: `${PICTURES}/jira-panel-paused.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    const { page: theirs } = await screens.open(driver, 'manager', { text: 'Support is paused' });
    await press(theirs, 'Allow for this incident');
    await press(theirs, 'Allow for this incident');
    await theirs.getByText('Enter the reason.').waitFor();
    await theirs.getByLabel('Why', { exact: true }).fill('They renew tomorrow.');
    await press(theirs, 'Allow for this incident');
    await theirs.getByText('Saved.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'New' });
  });

  test('what could not be saved is said, and every word stays', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent', {
      instead: (call) => (call === 'act' ? new Response('', { status: 500 }) : null),
    });
    await choose(page, 'What is this reply?', 'How it works, or why');
    await page.getByLabel('Your words').fill('It sorts by name.');
    await press(page, 'Send to Ann');
    await page.getByText('Jira did not answer. Your words are still here; try again.').waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toBe('It sorts by name.');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
