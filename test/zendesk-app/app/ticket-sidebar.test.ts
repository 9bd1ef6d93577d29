import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { APP_EMAIL } from '../../scenarios/zendesk/town';
import type { AgentScreen } from '../../zendesk-cloud/zaf-host';
import { annReports, HOUR, MINUTE, MONDAY, openExample } from '../example';
import { buildApp } from './built-app';
import { entrySize, PICTURES, Sidebars } from './sidebar';

if (!hasChromium()) {
  test(`the sidebar was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the ticket sidebar', () => {
  let folder: string;
  let driver: ZendeskDriver;
  let sidebars: Sidebars;

  beforeAll(async () => {
    folder = buildApp();
    driver = await openExample({ reported: true });
    await driver.perform(annReports({ as: 'L', subject: 'A long story' }));
    await driver.advanceTo(MONDAY + HOUR);
    sidebars = await Sidebars.start(driver, folder);
  });
  afterAll(async () => {
    await sidebars?.stop();
    await driver?.stop();
    await dropSharedDatabase();
  });

  const open = async (agent: string, colorScheme: 'light' | 'dark' = 'light'): Promise<[AgentScreen, Frame]> => {
    const { screen, frame } = await sidebars.open(agent, { colorScheme });
    return [screen, frame];
  };

  test('the JavaScript that it starts with is 130 kB gzipped at most', () => {
    expect(entrySize(folder, 'ticket.js')).toBeLessThanOrEqual(130_000);
  });

  test.each(['light', 'dark'] as const)(
    'shows severity, reasons and both deadlines, in %s (C2, E2, E4)',
    async (scheme) => {
      const [screen, frame] = await open('agent', scheme);
      const text = await frame.locator('main').innerText();
      expect(text).toContain('Severity 2');
      expect(text).toContain('A documented function is affected.');
      expect(text).toContain('Acme has support until 31 Dec 2026. Ann may report.');
      expect(text).toContain('Due Wed 4 Mar 17:00, in 23 h of support time');
      expect(text).toContain('Starts when you ask Ann something');
      await screen.page.screenshot({ path: `${PICTURES}/zendesk-ticket-${scheme}.png`, fullPage: true });
      expect(await accessibilityFaults(frame as never)).toEqual([]);
    },
  );

  test.each([
    [200, 3],
    [300, 4],
  ])(
    'opens a ticket of %i audits by at most %i requests, and repeats none of them when it is drawn anew',
    async (many, most) => {
      const agent = driver.site.town.as('agent');
      const ticket = Number(driver.numberOf('L'));
      for (let left = many - (await agent.audits(ticket)).audits.length; left > 0; left--)
        await agent.update(ticket, { comment: { body: `Looked at log ${left}.`, public: false } });
      expect((await agent.audits(ticket)).audits).toHaveLength(many);
      const { screen, frame } = await sidebars.open('agent', { ticket: 'L' });
      const asked = [...sidebars.asked];
      expect(asked.filter((one) => one.includes('/audits'))).toHaveLength(many / 100);
      expect(asked.length).toBeLessThanOrEqual(most);
      await screen.page.emulateMedia({ colorScheme: 'dark' });
      await frame.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
      await screen.page.setViewportSize({ width: 1100, height: 900 });
      await frame.getByRole('button', { name: 'Log a call' }).press('Enter');
      await frame.getByLabel('What was said').press('Escape');
      await frame.getByLabel('What is this reply?').selectOption('Patch or upgrade');
      await frame.getByText('Status becomes').waitFor();
      await screen.page.clock.setFixedTime(driver.site.now() + 2 * MINUTE);
      await screen.page.clock.runFor(2 * MINUTE);
      await frame.getByText('in 22 h 58 min of support time').last().waitFor();
      expect(sidebars.asked).toEqual(asked);
    },
  );

  test('says day by day why a deadline is when it is (E1)', async () => {
    const [, frame] = await open('agent');
    await frame.getByRole('button', { name: /Why. First response/ }).click();
    const rows = await frame.locator('tbody tr').allInnerTexts();
    expect(rows.at(-1)).toContain('24 h');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test('a call that reaches the customer, logged in place, meets the first response (E2)', async () => {
    const [, frame] = await open('agent');
    await frame.getByRole('button', { name: 'Log a call' }).click();
    await frame.getByLabel('What was said').fill('She restarts the export.');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await frame.getByRole('button', { name: 'Save the call' }).click();
    await frame.getByText('Saved.').waitFor();
    expect(await frame.locator('main').innerText()).toContain('Met: today 10:00');
  });

  test('a severity is changed with its reason, and the form leaves the focus where it was opened (C5)', async () => {
    const [, frame] = await open('agent');
    await frame.getByRole('button', { name: 'Change severity' }).click();
    await frame.getByText('1: production is down').click();
    await frame.getByLabel('Why').fill('Nothing helps any more.');
    await frame.getByRole('button', { name: 'Change to Severity 1' }).click();
    await frame.getByText('Nothing helps any more.').first().waitFor();
    await frame.getByRole('button', { name: 'Change severity' }).click();
    await frame.locator('main').press('Escape');
    await frame.waitForFunction(() => document.activeElement?.id === 'open-severity');
  });

  test('what Zendesk does not accept is said to be so, and the words stay', async () => {
    const [, frame] = await open('agent');
    sidebars.instead = ({ method }) =>
      method === 'PUT' ? Response.json({ error: 'RecordInvalid', description: 'no' }, { status: 422 }) : null;
    await frame.getByRole('button', { name: 'Escalate to engineer' }).click();
    await frame.getByLabel('What is needed').fill('The export is theirs.');
    await frame.getByRole('button', { name: 'Escalate', exact: true }).click();
    await frame.getByText('Zendesk did not accept this.').waitFor();
    sidebars.instead = () => null;
    expect(await frame.getByLabel('What is needed').inputValue()).toBe('The export is theirs.');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test('a ticket that Zendesk has closed for good shows why, and offers nothing that Zendesk would refuse (I8)', async () => {
    const { cloud, appToken } = driver.site.town;
    const headers = {
      authorization: `Basic ${btoa(`${APP_EMAIL}/token:${appToken}`)}`,
      'content-type': 'application/json',
    };
    const call = async (path: string, init: RequestInit = {}) =>
      (await cloud.fetch(new Request(`${cloud.origin}/api/v2/${path}`, { ...init, headers }))).json();
    const { user } = (await call('users/me')) as { user: { id: number } };
    const body = JSON.stringify({ ticket: { status: 'closed', assignee_id: user.id } });
    const closed = await call(`tickets/${driver.numberOf('A')}`, { method: 'PUT', body });
    expect(closed).toMatchObject({ ticket: { status: 'closed' } });
    const [screen, frame] = await open('agent');
    await frame.getByText('Zendesk has closed this ticket for good.').waitFor();
    expect(await frame.getByRole('button', { name: /Change severity|Log a call|Escalate|Supervisor/ }).count()).toBe(0);
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-ticket-closed.png` });
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });
});
