import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { peopledSite } from '../access/people';
import { openBusySite } from '../busy-site';
import { BoardScreens } from './board-screen';
import { PICTURES, textOf } from './panel-screen';

if (!hasChromium()) {
  test(`the gadget was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

const CHOSEN = { project: 'SUP', projectName: 'Support', period: 'month' };
const COUNTED = 'Counts incidents reported in the period';

describe.runIf(hasChromium())('the dashboard gadget', () => {
  let screens: BoardScreens;
  beforeAll(async () => {
    screens = await BoardScreens.start('jira:dashboardGadget');
  }, 500_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const place = { dashboard: { id: '10000' }, gadget: { id: '10010' } };
  const open = (
    driver: JiraDriver,
    text: string,
    configuration: object | null,
    more: Partial<Parameters<BoardScreens['open']>[2]> = {},
    who = 'agent',
  ) =>
    screens.open(driver, who, {
      text,
      width: 520,
      extension: { ...place, ...(configuration ? { gadgetConfiguration: configuration } : {}) },
      ...more,
    });

  test.each(['light', 'dark'] as const)(
    'shows how often deadlines were kept this month, on a %s dashboard (E2, E4)',
    async (colorMode) => {
      const { page, calls } = await open(await openBusySite(), COUNTED, CHOSEN, { colorMode });
      const text = (await textOf(page)).replace(/\s+/g, ' ');
      for (const said of ['Support, November', 'First response 75 %', '6 of 8 2 late', 'Customers’ answers 50 %'])
        expect(text).toContain(said);
      expect(await calls('invoke')).toEqual([{ functionKey: 'attainment', payload: { project: 'SUP' } }]);
      await page.screenshot({ path: `${PICTURES}/jira-gadget-${colorMode}.png`, fullPage: true });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await unreachedByTab(page, page.mainFrame())).toEqual([]);
    },
  );

  test('six months together are told by month', async () => {
    const { page } = await open(await openBusySite(), COUNTED, { ...CHOSEN, period: 'all' });
    expect(await textOf(page)).toContain('Support, Last 6 months');
  });

  test('opens those that were late in Jira’s own search', async () => {
    const driver = await openBusySite();
    const { page, calls } = await open(driver, COUNTED, CHOSEN);
    await page.getByRole('button', { name: '1 late' }).click();
    const [opened] = await calls('navigate');
    expect(decodeURIComponent((opened as { url: string }).url)).toContain(`key in (${driver.keyOf('R')})`);
  });

  test('is told by its edit view of which project and period it is, and Jira keeps that', async () => {
    const extension = { ...place, entryPoint: 'edit' };
    const { page, calls } = await open(await openBusySite(), 'Project', null, { extension });
    await page.screenshot({ path: `${PICTURES}/jira-gadget-edit.png` });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await unreachedByTab(page, page.mainFrame())).toEqual([]);
    await page.getByLabel('Period').press('ArrowDown');
    await page.getByRole('option', { name: 'Last 6 months' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await calls('submit')).toEqual([{ project: 'SUP', projectName: 'Support', period: 'all', refresh: 15 }]);
  });

  test('says what to do where nothing was chosen, and keeps to itself what the viewer may not see', async () => {
    const driver = await peopledSite();
    const unchosen = await open(driver, 'No project chosen yet', null);
    expect(await accessibilityFaults(unchosen.page)).toEqual([]);
    const { page } = await open(driver, 'Nothing to see here', CHOSEN, {}, 'otto');
    expect(await textOf(page)).toContain('You see no incidents of this project');
    const extension = { ...place, entryPoint: 'edit' };
    await open(driver, 'No project that you can see follows the process.', null, { extension }, 'otto');
  });

  test('says what happened when Jira does not answer, and tries again', async () => {
    const driver = await openBusySite();
    let silent = true;
    const instead = () => (silent ? new Response('', { status: 500 }) : null);
    const { page } = await open(driver, 'Jira did not give the period.', CHOSEN, { instead });
    silent = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(COUNTED).waitFor();
  });
});
