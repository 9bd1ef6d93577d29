import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report } from '../example-site';
import { PanelScreens, PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the panel's states were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the agents’ panel in each of its states', () => {
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
  /** A picture to look at, no fault of access, everything within reach of the Tab key, nothing that scrolls sideways. */
  const looked = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: `${PICTURES}/jira-panel-${name}.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await unreachedByTab(page, page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };

  test('an incident is split: each matter gets its severity and its number, and they are linked (G1)', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent');
    await press(page, 'Split it');
    await page.getByText('What Ann reported first stays here.').waitFor();
    await press(page, 'Open 1 incident');
    await page.getByText('Enter a title.').waitFor();
    await page.getByLabel('Title').fill('Labels print twice');
    await press(page, 'Add another');
    expect(await page.getByLabel('Title').first().inputValue()).toBe('Labels print twice');
    await page.getByLabel('Title').last().fill('Sort the list by date');
    await page.getByLabel('What is it about?').last().click();
    await page.getByRole('option', { name: 'An idea', exact: true }).click();
    expect(await textOf(page)).toMatch(/Severity 2[\s\S]*Severity 3/);
    await looked(page, 'split');
    await press(page, 'Add another');
    await press(page, 'Remove new incident 3');
    await press(page, 'Open 2 incidents');
    await page.getByText('Saved.').waitFor();
    await driver.site.settle();
    await driver.advanceTo(MONDAY + HOUR + MINUTE);
    const { page: again } = await screens.open(driver, 'agent', { text: 'Linked incidents' });
    for (const number of ['40101', '40102'])
      expect(await again.getByRole('link', { name: `#${number}` }).getAttribute('href')).toBe(`/browse/SUP-${number}`);
    const { page: other } = await screens.open(driver, 'agent', { incident: 'A', colorMode: 'dark' });
    await looked(other, 'linked-dark');
  });

  test('a manager is asked to allow a held incident, by keyboard; the panel says when and by whom (F3)', async () => {
    const driver = await reported({ by: 'zed@home.test' });
    const { page } = await screens.open(driver, 'agent', { text: 'Support is paused' });
    await page.getByRole('button', { name: 'Ask a manager' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/can allow it\./).waitFor();
    await looked(page, 'ask');
    await press(page, 'Ask a manager');
    await page.getByText('Enter the reason.').waitFor();
    await page.getByLabel('Why', { exact: true }).focus();
    await page.keyboard.type('They renew tomorrow.');
    await page.getByRole('button', { name: 'Ask a manager' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor();
    expect(await textOf(page)).toMatch(/A manager was asked today 10:00/);
    await looked(page, 'asked');
    const { page: theirs } = await screens.open(driver, 'manager', { text: 'Support is paused' });
    expect(await textOf(theirs)).toContain('Allow for this incident');
    expect(await textOf(theirs)).not.toContain('Ask a manager');
  });

  test('what looked like an automatic mail says so, and becomes an incident by an agent’s word', async () => {
    const driver = await openSite();
    await driver.perform({
      at: MONDAY,
      do: 'report',
      as: 'A',
      by: 'ann@acme.test',
      channel: 'email',
      subject: 'Automatic reply: Import stops',
      body: 'The import stops.',
      answers: {},
    });
    await driver.advanceTo(MONDAY + HOUR);
    const { page } = await screens.open(driver, 'agent', { text: 'Not an incident' });
    expect(await textOf(page)).toContain('This mail looks automatic, so it was not taken as a report.');
    await looked(page, 'automatic');
    await press(page, 'Treat it as an incident');
    await page.getByRole('radio', { name: /^2:/ }).check();
    await page.getByLabel('Why', { exact: true }).fill('Ann wrote it herself.');
    await looked(page, 'treat');
    await press(page, 'Treat it as an incident');
    await page.getByText('Recent steps').waitFor();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'New', severity: 2 });
  });

  test('a form takes the focus, and gives it back to the button that opened it', async () => {
    const { page } = await screens.open(await reported(), 'agent');
    const hasFocus = (name: string) =>
      page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name);
    for (const name of ['Change severity', 'Split it', 'Log a call', 'Escalate to engineer', 'Close']) {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await hasFocus('Back');
      await page.keyboard.press('Enter');
      await hasFocus(name);
    }
    await press(page, 'Ask Ann for these 10');
    await page.getByText('The 10 missing details are in your reply.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe('Close');
  });

  test('a deadline’s explanation is there as text, to be copied into a mail (E1)', async () => {
    const { page } = await screens.open(await reported(), 'agent');
    await page.getByRole('button', { name: 'Why?' }).first().click();
    await press(page, 'Copy as text');
    const field = page.getByLabel('Copy as text');
    expect(await field.inputValue()).toMatch(/^Severity 2 gives 24 support hours[\s\S]*are used up Wed 4 Mar 17:00\./);
    expect(await field.getAttribute('readonly')).not.toBeNull();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('Select all of it, then copy.').waitFor();
    await page.screenshot({ path: `${PICTURES}/jira-panel-why-text.png` });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a call that is outstanding stands out, with the number that the customer wrote (D3)', async () => {
    const driver = await openSite();
    await driver.perform({
      at: MONDAY,
      do: 'report',
      as: 'A',
      by: 'ann@acme.test',
      channel: 'portal',
      subject: 'The vault is down',
      body: 'Nobody can work. Call me at +1 312 555 0142.',
      answers: { request: 'problem', productionDown: 'yes', workaround: 'no' },
    });
    await driver.advanceTo(MONDAY + 26 * MINUTE);
    const { page } = await screens.open(driver, 'agent');
    expect(await textOf(page)).toMatch(/Call outstanding[\s\S]*Ann wrote this number:\s+\+1 312 555 0142/);
    await looked(page, 'outstanding');
    const { page: dark } = await screens.open(driver, 'agent', { colorMode: 'dark', width: 320 });
    await looked(dark, 'outstanding-dark');
  });

  test('a session is kept with whom and how long (K3)', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent');
    await press(page, 'Log a session');
    expect(await page.getByLabel('With whom').inputValue()).toBe('Ann');
    await press(page, 'Save the session');
    await page.getByText('Enter the minutes as a number.').waitFor();
    await page.getByLabel('How many minutes').fill('25');
    await looked(page, 'session');
    await press(page, 'Save the session');
    await page.getByText('Saved.').waitFor();
    expect(await textOf(page)).toContain('Support session held');
  });

  test('what somebody did meanwhile is shown before an act is written; every word stays', async () => {
    const driver = await reported();
    const { page } = await screens.open(driver, 'agent', { width: 760 });
    await choose(page, 'What is this reply?', 'How it works, or why');
    await page.getByLabel('Your words').fill('It sorts by name.');
    const at = driver.site.clock.now();
    await driver.perform({ at, do: 'reply', on: 'A', by: 'bob@acme.test', text: 'It is urgent.' });
    await press(page, 'Send to Ann');
    await page.getByText('Bob changed this ticket a moment ago. Your words are still here.').waitFor();
    expect(await textOf(page)).toContain('Bob answered');
    expect(await page.getByLabel('Your words').inputValue()).toBe('It sorts by name.');
    await looked(page, 'changed');
    await press(page, 'Send to Ann');
    await page.getByText('Sent to Ann.').waitFor();
    await press(page, 'Log a call');
    await driver.perform({ at, do: 'reply', on: 'A', by: 'bob@acme.test', text: 'Hello?' });
    await press(page, 'Save the call');
    await press(page, 'Use the new ticket and save');
    await page.getByText('Saved.').waitFor();
  });

  test('a closed incident says when and why, and opens again (I2, I7)', async () => {
    const driver = await reported();
    const at = driver.site.clock.now();
    await driver.perform({
      at,
      do: 'reply',
      on: 'A',
      by: 'agent',
      response: 'patch',
      text: 'Install it.',
      instructions: 'Unpack it.',
    });
    await driver.advanceTo(at + 8 * 24 * HOUR);
    const { page } = await screens.open(driver, 'agent', { width: 760 });
    const text = await textOf(page);
    expect(text).toMatch(/Closed .*: no answer after the solution/);
    expect(text).not.toContain('What is this reply?');
    await looked(page, 'closed');
    await page.getByRole('button', { name: 'Reopen', exact: true }).waitFor();
  });

  test('an issue that is no incident, and a site without the process, say so', async () => {
    const driver = await reported();
    const none = (state: string) => () => Response.json({ ok: true, state });
    const { page } = await screens.open(driver, 'agent', { text: 'Not an incident', instead: none('no-incident') });
    expect(await textOf(page)).toContain('This issue is not part of the process.');
    await looked(page, 'no-incident');
    const { page: other } = await screens.open(driver, 'agent', {
      text: 'Not an incident',
      instead: none('not-set-up'),
    });
    expect(await textOf(other)).toContain('The process is not set up on this site yet. An administrator can do it.');
    await looked(other, 'not-set-up');
  });

  test('two columns stand side by side from 700 px', async () => {
    const driver = await reported();
    for (const [width, together] of [
      [700, true],
      [690, false],
      [320, false],
    ] as const) {
      const { page } = await screens.open(driver, 'agent', { width });
      const top = async (name: string) => (await page.getByRole('heading', { name, exact: true }).boundingBox())!.y;
      expect(Math.abs((await top('Reply to Ann')) - (await top('Report'))) < 20, `${width}`).toBe(together);
      await looked(page, `wide-${width}`);
    }
  });
});
