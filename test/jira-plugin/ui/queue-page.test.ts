import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import { NOW } from '../../scenarios/busy-desk';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { openBusySite } from '../busy-site';
import { MINUTE, openSite } from '../example-site';
import { BoardScreens } from './board-screen';
import { PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the queue page was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

const QUEUES = { project: { id: '10000', key: 'SUP' } };
const READY = 'Open until 17:00.';

describe.runIf(hasChromium())('the queue page', () => {
  let screens: BoardScreens;
  beforeAll(async () => {
    screens = await BoardScreens.start('jiraServiceManagement:queuePage');
  }, 500_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const open = (driver: JiraDriver, more: Partial<Parameters<BoardScreens['open']>[2]> = {}, who = 'agent') =>
    screens.open(driver, who, { text: READY, extension: QUEUES, ...more });
  const tab = async (page: Page, name: RegExp, text: string): Promise<void> => {
    await page.getByRole('tab', { name }).click();
    await page.getByText(text).first().waitFor();
  };
  const isNarrow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

  test('shows what is due next, with what is to be done and whose it is (E2, D3, J3)', async () => {
    const driver = await openBusySite();
    const { page } = await open(driver);
    const text = (await textOf(page)).replace(/\s+/g, ' ');
    for (const said of [
      'Tuesday 24 Nov, 15:06 in Chicago. Open until 17:00. Thursday is a holiday.',
      '1 breached today 2 due within the hour 1 call outstanding 2 waiting for verification',
      'Closing soon (3)',
      'Waiting for verification (2)',
      'Today 14:30 36 min overdue',
      'Today 15:10 in 4 min',
      'Send the first response and call Tom You',
      'in 4 h 14 min of support time',
      'Nobody yet',
      '#40105, Kestrel Media',
    ])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
    await page.screenshot({ path: `${PICTURES}/jira-board.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('each list has its tab; what closes says who has to answer, what is held says why (F3, I1)', async () => {
    const { page } = await open(await openBusySite());
    await tab(page, /^Closing soon/, 'Only if the customer stays silent');
    expect(await textOf(page)).toContain('Closes unless Kim answers');
    await page.screenshot({ path: `${PICTURES}/jira-board-closing.png`, fullPage: true });
    await tab(page, /^Waiting for verification/, 'Decide: agreement has ended');
    expect(await page.locator('#module tbody tr').count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('a number shows what it counts, and everything again when it is pressed once more', async () => {
    const { page } = await open(await openBusySite());
    const rows = page.locator('#module tbody tr');
    expect(await rows.count()).toBe(7);
    await page.getByRole('button', { name: /due within the hour/ }).click();
    await page.getByText('What needs you next: due within the hour').waitFor();
    expect(await rows.count()).toBe(2);
    await page.getByRole('button', { name: /due within the hour/ }).click();
    await page.getByText('What needs you next: due within the hour').waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(7);
    await page.getByRole('button', { name: /waiting for verification/ }).click();
    await page.getByRole('tab', { name: /^Waiting for verification/, selected: true }).waitFor();
    expect(await rows.count()).toBe(2);
  });

  test('opens an incident, and all of them in Jira’s own search', async () => {
    const driver = await openBusySite();
    const { page, calls } = await open(driver);
    const link = page.getByRole('link', { name: /Vault is down for everyone/ });
    expect(await link.getAttribute('href')).toBe(`/browse/${driver.keyOf('B')}`);
    await page.getByRole('button', { name: 'Open all in Jira’s search' }).click();
    const [opened] = await calls('navigate');
    const { url, type } = opened as { url: string; type: string };
    expect(type).toBe('new-tab');
    const jql = new URL(url, 'https://jira.test').searchParams.get('jql');
    const { authorization } = driver.town.user('agent');
    const found = await driver.site.request(authorization, 'POST', '/rest/api/3/search/jql', {
      jql,
      fields: ['key'],
    });
    expect((found as { issues: object[] }).issues).toHaveLength(10);
  });

  test('gives its lists as CSV to copy, since an app of this kind hands out no file', async () => {
    const { page } = await open(await openBusySite());
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const lines = page.getByLabel('The lines of the file');
    const text = await lines.inputValue();
    expect(text.split(/\r?\n/)[0]).toBe(
      'Due (Chicago),Incident,Subject,Organization,Severity,Status,To do,Who,Closes (Chicago)',
    );
    expect(text).toContain(
      '2026-11-24 14:30,SUP-40105,Import loses line breaks,Kestrel Media,2,New,Send the first response,You,',
    );
    expect(await textOf(page)).not.toContain('undefined');
    await page.getByText('save it as incidents.csv').waitFor();
    await page.screenshot({ path: `${PICTURES}/jira-board-csv.png` });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await lines.waitFor({ state: 'detached' });
  });

  test('says how often deadlines were kept in a period, and opens those that were late (E2, E4, K2)', async () => {
    const { page, calls } = await open(await openBusySite());
    await tab(page, /^Kept in time/, 'Counts incidents reported in the period');
    const text = (await textOf(page)).replace(/\s+/g, ' ');
    for (const said of ['First response', 'Customers’ answers', 'By severity', 'By week', '4.0 of 5', '4 answers'])
      expect(text).toContain(said);
    await page.screenshot({ path: `${PICTURES}/jira-board-kept.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /2 late/ }).click();
    await page.getByText('Late: first response, November').waitFor();
    await page.screenshot({ path: `${PICTURES}/jira-board-late.png`, fullPage: true });
    const late = await textOf(page);
    expect(late).toContain('Import loses line breaks');
    expect(late).not.toContain('Jonas');
    await page.getByRole('button', { name: 'Open 2 late in Jira: First response' }).click();
    expect(JSON.stringify(await calls('navigate'))).toContain('SUP-40105');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByText('By week').waitFor();
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const csv = await page.getByLabel('The lines of the file').inputValue();
    expect(csv).toContain('First response,Customer’s answer,Status updates,Survey');
    expect(csv).not.toContain('Jonas');
  });

  test('another period is counted when it is chosen', async () => {
    const { page, calls } = await open(await openBusySite());
    await tab(page, /^Kept in time/, 'Counts incidents reported in the period');
    await page.getByLabel('Period').press('ArrowDown');
    await page.getByRole('option', { name: 'October' }).click();
    await page.getByText('Nothing is counted yet.').waitFor();
    expect((await calls('invoke')).at(-1)).toEqual({ functionKey: 'attainment', payload: { period: '2026-10-01' } });
  });

  test('reads what changed each minute, keeps its place, and asks nothing while nobody sees it', async () => {
    const driver = await openBusySite();
    const { page, calls } = await open(driver, { standing: true });
    await page.clock.runFor(500);
    await page.getByText('Open until 17:00.').waitFor();
    await page.getByRole('link', { name: /Vault is down for everyone/ }).focus();
    await driver.advanceTo(NOW + MINUTE);
    await page.clock.runFor(MINUTE);
    await page.getByText('37 min overdue').waitFor();
    expect((await calls('invoke')).at(-1)).toEqual({ functionKey: 'board', payload: { lately: true } });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Vault is down');
    const asked = (await calls('invoke')).length;
    await page.evaluate(() =>
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }),
    );
    await driver.advanceTo(NOW + 3 * MINUTE);
    await page.clock.runFor(2 * MINUTE);
    expect((await calls('invoke')).length).toBe(asked);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByText('39 min overdue').waitFor();
    await driver.advanceTo(NOW + 11 * MINUTE);
    await page.clock.runFor(8 * MINUTE);
    await page.getByText('#40113 is overdue.').waitFor();
    expect(await calls('invoke')).toContainEqual({ functionKey: 'board', payload: { lately: false } });
  });

  test('keeps what it read while Jira does not answer, and says from when it is', async () => {
    const driver = await openBusySite();
    let silent = false;
    const instead = () => (silent ? new Response('', { status: 500 }) : null);
    const { page } = await open(driver, { standing: true, instead });
    await page.clock.runFor(500);
    await page.getByText('Open until 17:00.').waitFor();
    silent = true;
    await page.clock.runFor(MINUTE);
    await page.getByText('Jira did not answer. This is as of 15:06.').waitFor();
    expect(await textOf(page)).toContain('Import loses line breaks');
  });

  test('says what happened where it cannot be read, and tries again', async () => {
    const driver = await openBusySite();
    let silent = true;
    const instead = () => (silent ? new Response('', { status: 500 }) : null);
    const { page } = await open(driver, { text: 'The board could not be loaded', instead });
    expect(await textOf(page)).toContain('Jira did not give the incidents. They are unharmed.');
    expect(await accessibilityFaults(page)).toEqual([]);
    silent = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(READY).waitFor();
  });

  test('says so where nothing is due, where it is not set up, and to whom it is not shown', async () => {
    const empty = await openSite();
    const { page } = await open(empty, { text: 'Nothing is due.' });
    await page.screenshot({ path: `${PICTURES}/jira-board-empty.png` });
    await open(empty, { text: 'You may not see this', extension: {} });
    await empty.town.admin('turnSwitch', { projectKey: 'SUP', on: false });
    await open(empty, { text: 'The process is not set up here.' });
  });

  test('speaks its reader’s language', async () => {
    const { page } = await open(await openBusySite(), { locale: 'de-DE', text: 'Geöffnet bis 17:00.' });
    const text = await textOf(page);
    for (const said of [
      'Als Nächstes (7)',
      'Erste Antwort senden und Tom anrufen',
      'Noch niemand',
      'heute überschritten',
    ])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
    await tab(page, /^Rechtzeitig/, 'Nach Woche');
    await page.screenshot({ path: `${PICTURES}/jira-board-german.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.each([
    ['dark', 1100],
    ['light', 600],
    ['dark', 600],
  ] as const)('can be read on a %s page of %i px, and nothing scrolls sideways', async (colorMode, width) => {
    const { page } = await open(await openBusySite(), { colorMode, width });
    for (const [name, text] of [
      [/^Needs you next/, 'Send the first response'],
      [/^Closing soon/, 'Only if the customer'],
      [/^Kept in time/, 'By severity'],
    ] as const) {
      await page.getByRole('tab', { name }).click();
      await page.getByText(text).first().waitFor();
      const picture = `jira-board-${colorMode}-${width}-${String(name).slice(2, 8).trim()}`;
      await page.screenshot({ path: `${PICTURES}/${picture}.png`, fullPage: true });
      expect(await accessibilityFaults(page), picture).toEqual([]);
      expect(await isNarrow(page), picture).toBe(true);
    }
  });

  test('everything is reached by keyboard, and tabs by the arrows', async () => {
    const { page } = await open(await openBusySite());
    expect(await unreachedByTab(page, page.mainFrame())).toEqual([]);
    await page.getByRole('tab', { name: /^Needs you next/ }).focus();
    for (const name of ['Closing soon', 'Waiting for verification', 'Kept in time']) {
      await page.keyboard.press('ArrowRight');
      await page.locator('[role="tab"][aria-selected="true"]', { hasText: name }).waitFor();
    }
    await page.getByText('By week').waitFor();
    expect(await unreachedByTab(page, page.mainFrame())).toEqual([]);
  });
});
