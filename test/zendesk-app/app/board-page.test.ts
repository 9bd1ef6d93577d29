import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { APP_EMAIL } from '../../scenarios/zendesk/town';
import { type AgentScreen, openAgentScreen } from '../../zendesk-cloud/zaf-host';
import { openBoardExample } from './board-example';
import { buildApp } from './built-app';

const PICTURES = 'build/screenshots';

if (!hasChromium()) {
  test(`the board was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the board', () => {
  let browser: Browser;
  let driver: ZendeskDriver;
  let folder: string;
  let asked: string[] = [];
  /** What stands in for Zendesk's answer to an app's request, if anything. */
  let instead: (request: Request) => Response | null = () => null;
  const screens: AgentScreen[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = buildApp();
    browser = await launch();
    driver = await openBoardExample();
  });
  // An open screen would go on reading the board each minute, into the next test's list of what was asked.
  afterEach(async () => {
    instead = () => null;
    for (const screen of screens.splice(0)) await screen.close();
  });
  afterAll(async () => {
    await browser?.close();
    await driver?.stop();
    await dropSharedDatabase();
  });

  interface Opening {
    readonly colorScheme?: 'light' | 'dark';
    readonly width?: number;
    /** Whether the page's clock goes on by its tester's hand, timers included. */
    readonly ticking?: boolean;
  }

  const show = async (agent: string, { colorScheme = 'light', width = 1440, ticking = false }: Opening = {}) => {
    const { cloud } = driver.site.town;
    asked = [];
    const screen = await openAgentScreen({
      browser,
      cloud,
      agent: `${agent}@support.test`,
      path: '/agent/apps/support-process',
      appFolder: folder,
      settings: { service_url: 'https://support.test', shared_secret: 'a secret' },
      context: { colorScheme, viewport: { width, height: 1500 } },
      prepare: (page) =>
        ticking ? page.clock.install({ time: driver.site.now() }) : page.clock.setFixedTime(driver.site.now()),
      api: async (request) => {
        const ours = request.headers.has('x-zendesk-app-id');
        const answer = (ours && instead(request)) || (await cloud.fetch(request));
        if (ours) asked.push(new URL(request.url).pathname.replace('/api/v2/', ''));
        const dated = new Response(answer.body, answer);
        dated.headers.set('date', new Date(driver.site.now()).toUTCString());
        return dated;
      },
    });
    screens.push(screen);
    return [screen, await screen.frame('nav_bar')] as const;
  };
  const open = async (agent: string, opening?: Opening): Promise<readonly [AgentScreen, Frame]> => {
    const [screen, frame] = await show(agent, opening);
    await frame.getByRole('heading', { name: 'What customers said' }).waitFor();
    return [screen, frame];
  };
  const subjects = (frame: Frame): Promise<string[]> => frame.locator('tr[data-incident] a').allInnerTexts();
  const focused = (frame: Frame): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? '');
  const picture = (screen: AgentScreen, name: string) =>
    screen.page.screenshot({ path: `${PICTURES}/zendesk-board-${name}.png`, fullPage: true });

  test.each(['light', 'dark'] as const)('says what is to be done, by the due moment, in %s', async (colorScheme) => {
    const [screen, frame] = await open('agent', { colorScheme });
    await picture(screen, colorScheme);
    const rows = (await frame.locator('tr[data-incident]').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(rows).toEqual([
      'Today 14:30 36 min overdue Import loses line breaks Severity 2 #6 · Kestrel Media Send the first response You',
      'Today 15:10 in 4 min Vault is down for everyone Severity 1 #14 · Delta Freight Send the first response and call Tom You',
      'Today 15:30 in 24 min Scheduled exports fail since 9.4 Severity 2 #7 · Acme Logistics Send the first response You',
      'Today 16:45 in 1 h 39 min Search returns old documents Severity 2 #8 · Orbis Health Send the first response: wants a supervisor Marta',
      'Tomorrow 11:20 in 4 h 14 min of support time Wish: dark theme for reports Severity 3 #10 · Acme Logistics Send the first response Nobody yet',
      'On hold Backup takes hours Severity 2 #12 · Bright Foods Decide: agreement has ended Nobody yet',
      'On hold Users cannot be merged Severity 2 #13 · Bright Foods Decide: agreement has ended Nobody yet',
    ]);
    const text = await frame.locator('main').innerText();
    expect(text).toContain('Tuesday 24 Nov, 15:06 in Chicago. Open until 17:00. Thursday is a holiday.');
    expect(await frame.getByRole('list', { name: 'Show only' }).getByRole('button').allInnerTexts()).toEqual([
      ...['1\nbreached today', '2\ndue within the hour', '1\ncall outstanding', '2\nwaiting for verification'],
      '3\nclose this week',
    ]);
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test('tells of closures, of deadlines kept by severity and by week, and what customers said (E2, E4, I1, K2)', async () => {
    const [, frame] = await open('agent');
    const part = async (name: string) => (await frame.getByRole('region', { name }).innerText()).replace(/\s+/g, ' ');
    expect(await part('Closing soon')).toBe(
      'Closing soon Only if the customer stays silent Today 17:00 #5 Kestrel Media Tomorrow 17:00 #9 Acme Logistics Fri 27 Nov 17:00 #11 Orbis Health',
    );
    const kept = await part('Kept in time');
    expect(kept).toContain('First response 75 % 6 of 8 2 late Customers’ answers 50 % 1 of 2 1 late');
    expect(kept).toContain('Severity 1 1 of 1 – Severity 2 5 of 7 1 of 2 Severity 3 – –');
    expect(kept).toContain('2–8 Nov 2 of 2 1 of 1 9–15 Nov 1 of 2 0 of 1 16–22 Nov 2 of 3 – 23–29 Nov 1 of 1 –');
    expect(await part('What customers said')).toContain('4.0 of 5 4 answers Score Answers 5 of 5 2 4 of 5 1');
  });

  test('opens by three requests, and a fourth for the period that is counted', async () => {
    await open('agent');
    expect(asked).toEqual([
      ...['custom_objects/support_process_policy/records.json', 'search/export.json', 'tickets/show_many.json'],
      'search/export.json',
    ]);
  });

  test('each number shows what it counts, and everything again', async () => {
    const [, frame] = await open('agent');
    const number = (name: string) => frame.getByRole('button', { name });
    await number('call outstanding').click();
    expect(await subjects(frame)).toEqual(['Vault is down for everyone']);
    expect(await number('call outstanding').getAttribute('aria-pressed')).toBe('true');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await number('close this week').press('Enter');
    expect(await frame.locator('tr[data-incident]').first().innerText()).toContain('Closes unless Kim answers');
    await number('close this week').press(' ');
    expect((await subjects(frame)).length).toBe(7);
  });

  test('what was late opens in place, without whose it was, and leads back to where it was opened', async () => {
    const [screen, frame] = await open('agent');
    await frame.getByRole('button', { name: '2 late: First response' }).press('Enter');
    const list = frame.getByRole('region', { name: 'Late: first response, November' });
    expect(await list.getByRole('link').allInnerTexts()).toEqual(['Import loses line breaks', 'Totals are rounded']);
    expect(await list.innerText()).not.toMatch(/You|Jonas|Marta/);
    await list.getByText('Orbis Health').waitFor();
    await picture(screen, 'late');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    expect(await focused(frame)).toBe('Late: first response, November');
    await screen.page.keyboard.press('Escape');
    expect(await focused(frame)).toBe('2 late');
  });

  test('another period is read when it is chosen', async () => {
    const [screen, frame] = await open('agent');
    asked = [];
    await frame.getByLabel('Period').selectOption('Last 6 months');
    await frame.getByRole('table', { name: 'By month' }).waitFor();
    expect(asked).toEqual(['search/export.json']);
    await picture(screen, 'months');
    await frame.getByLabel('Period').selectOption('October');
    await frame.getByText('Nothing is counted yet.').waitFor();
  });

  test('is worked by the keyboard alone, in the order of reading', async () => {
    const [screen, frame] = await open('agent');
    await frame.getByLabel('Groups').focus();
    const order: string[] = [];
    for (let presses = 0; presses < 7; presses += 1) {
      await screen.page.keyboard.press('Tab');
      order.push((await focused(frame)).replace(/^\d+ /, ''));
    }
    expect(order).toEqual([
      ...['breached today', 'due within the hour', 'call outstanding', 'waiting for verification', 'close this week'],
      ...['Import loses line breaks', 'Vault is down for everyone'],
    ]);
    await screen.page.keyboard.press('Enter');
    await screen.page.getByRole('heading', { name: 'Ticket #14' }).waitFor();
  });

  test('is given as a file that spreadsheets read', async () => {
    const [screen, frame] = await open('agent');
    const saved = async (button: string) => {
      const [file] = await Promise.all([
        screen.page.waitForEvent('download'),
        frame.getByRole('button', { name: button }).click(),
      ]);
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')] as const;
    };
    const [name, list] = await saved('Export as CSV');
    expect(name).toBe('incidents.csv');
    expect(list.split('\r\n')[2]).toBe(
      '2026-11-24 15:10,14,Vault is down for everyone,Delta Freight,1,Open,Send the first response and call Tom,You,',
    );
    const [, period] = await saved('Export the period as CSV');
    expect(period).toMatch(/^\uFEFFReported \(Chicago\),/);
    expect(period).toContain('2026-11-09 10:00,3,Totals are rounded,');
    expect(period).toContain(',2,Closed,late,late,,2');
  });

  test('under 900 pixels the right column goes below, and nothing scrolls sideways', async () => {
    const [screen, frame] = await open('agent', { width: 700 });
    await picture(screen, 'narrow');
    const left = await frame.getByRole('region', { name: 'What needs you next' }).boundingBox();
    const right = await frame.getByRole('region', { name: 'Closing soon' }).boundingBox();
    expect(right!.y).toBeGreaterThan(left!.y + left!.height);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('settings are shown to administrators alone', async () => {
    const [, agent] = await open('agent');
    expect(await agent.getByRole('tab').count()).toBe(0);
    const [screen, admin] = await open('admin');
    expect(await admin.getByRole('tab').allInnerTexts()).toEqual(['Board', 'Settings']);
    await picture(screen, 'tabs');
    expect(await accessibilityFaults(admin as never)).toEqual([]);
  });

  test('with nothing to do it says when the next deadline is', async () => {
    const { cloud, appToken } = driver.site.town;
    const headers = { authorization: `Basic ${btoa(`${APP_EMAIL}/token:${appToken}`)}` };
    const shown = await cloud.fetch(new Request(`${cloud.origin}/api/v2/tickets/${driver.numberOf('I')}`, { headers }));
    const { ticket } = (await shown.json()) as { ticket: object };
    instead = ({ url }) =>
      url.includes('search/export') ? Response.json({ results: [ticket], meta: { has_more: false } }) : null;
    const [screen, frame] = await open('agent');
    await frame.getByText('Nothing is due. The next deadline is Fri 27 Nov 17:00.').waitFor();
    instead = () => null;
    await picture(screen, 'empty');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test.each([
    [500, 'The board could not be loaded', true],
    [403, 'You may not see this', false],
  ])('when Zendesk answers %i it says so: %s', async (status, words, again) => {
    instead = ({ url }) => (url.includes('search/export') ? Response.json({ error: 'x' }, { status }) : null);
    const [, frame] = await show('agent');
    await frame.getByText(words).waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    instead = () => null;
    const retry = frame.getByRole('button', { name: 'Try again' });
    expect(await retry.count()).toBe(again ? 1 : 0);
    if (!again) return;
    await retry.click();
    await frame.getByRole('heading', { name: 'What needs you next' }).waitFor();
  });

  test('each minute it is read again by one request, keeping the focus; what is late is said once', async () => {
    const [screen, frame] = await open('agent', { ticking: true });
    const minute = async () => {
      await driver.advanceTo(driver.site.now() + 60_000);
      asked = [];
      await screen.page.clock.runFor(60_000);
    };
    await frame.getByRole('link', { name: 'Scheduled exports fail since 9.4' }).focus();
    await driver.perform({
      ...{ do: 'log-call', at: driver.site.now(), on: 'A', by: 'agent' },
      reached: true,
      text: 'Done.',
    });
    await minute();
    await frame.getByText('15:07 in Chicago').waitFor();
    expect(asked).toEqual(['search/export.json']);
    expect(await focused(frame)).toBe('Scheduled exports fail since 9.4');

    instead = ({ url }) => (url.includes('search/export') ? Response.json({ error: 'x' }, { status: 500 }) : null);
    await minute();
    await frame.getByText('Zendesk did not answer. This is as of 15:07.').waitFor();
    instead = () => null;
    await minute();
    await frame.getByText('15:09 in Chicago').waitFor();
    expect(await frame.getByText('Zendesk did not answer').count()).toBe(0);

    await driver.perform({
      ...{ do: 'reply', at: driver.site.now(), on: 'C', by: 'agent', text: 'It was the locale.' },
      response: 'information-or-resolution',
    });
    await minute();
    await frame.getByText('#14 is overdue.').waitFor();
    expect(await subjects(frame)).not.toContain('Scheduled exports fail since 9.4');
    expect(await focused(frame)).toBe('What needs you next');
  });
});
