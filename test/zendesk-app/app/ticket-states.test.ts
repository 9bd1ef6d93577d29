import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { AgentScreen } from '../../zendesk-cloud/zaf-host';
import { annReports, MINUTE, MONDAY, openExample } from '../example';
import { buildApp } from './built-app';
import { PICTURES, Sidebars } from './sidebar';

if (!hasChromium()) {
  test(`the states of the sidebar were not tried: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the ticket sidebar in what needs something', () => {
  let driver: ZendeskDriver;
  let sidebars: Sidebars;

  beforeAll(async () => {
    driver = await openExample();
    await driver.perform(annReports({ answers: { request: 'problem', productionDown: 'yes', workaround: 'no' } }));
    await driver.perform({ ...annReports({ by: 'bob@acme.test', as: 'B', subject: 'Reports are slow' }) });
    await driver.advanceTo(MONDAY + 26 * MINUTE);
    sidebars = await Sidebars.start(driver, buildApp());
  });
  afterAll(async () => {
    await sidebars?.stop();
    await driver?.stop();
    await dropSharedDatabase();
  });

  const look = async (screen: AgentScreen, frame: Frame, name: string): Promise<void> => {
    await screen.page.screenshot({ path: `${PICTURES}/state-${name}.png`, fullPage: true });
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  };

  test('a first response that is nearly due has the one primary button, and the keyboard reaches the reply by it (E2, D3)', async () => {
    const { screen, frame } = await sidebars.open('agent');
    await frame.getByText('Call outstanding').waitFor();
    expect(await frame.locator('main').innerText()).toContain('in 4 min');
    await look(screen, frame, 'urgent');
    await frame.getByRole('button', { name: 'Write the first response' }).press('Enter');
    await frame.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    await look(screen, frame, 'urgent-reply');
  });

  test('a part that is missing is said at the part, and the focus goes to it; a tick says that none is known (H2, H9)', async () => {
    const { screen, frame } = await sidebars.open('agent');
    await frame.getByRole('button', { name: 'Write the first response' }).click();
    await frame.getByLabel('What is this reply?').selectOption('Known issue');
    await frame.getByText('Status becomes Software Change Required').waitFor();
    await frame.getByRole('button', { name: 'Add to reply' }).click();
    await frame.getByText('Enter the workaround, or tick that none is known.').waitFor();
    await frame.waitForFunction(() => (document.activeElement as HTMLElement).dataset.part === 'fix');
    await frame.getByText('No date known; say so').click();
    await frame.getByText('Status becomes Resolved Pending Confirmation').waitFor();
    await frame.getByLabel('Workaround', { exact: true }).fill('Restart the scheduler.');
    await look(screen, frame, 'known-issue');
    await frame.getByRole('button', { name: 'Add to reply' }).click();
    await frame.getByText('It is in your reply.').waitFor();
    const text = await screen.page.getByLabel('Public reply').inputValue();
    expect(text).toContain('We do not know yet when a fix will be available.');
    expect(text).toContain('Workaround: Restart the scheduler.');
    await frame.getByLabel('Workaround', { exact: true }).fill('Restart it at night.');
    await frame.getByRole('button', { name: 'Add to reply' }).click();
    await frame.getByText('It is in your reply.').waitFor();
    expect(await screen.page.getByLabel('Public reply').inputValue()).toBe(
      text.replace('Restart the scheduler.', 'Restart it at night.'),
    );
  });

  test('what pauses support is said with what lifts it, and there is no reply (F3)', async () => {
    const { screen, frame } = await sidebars.open('manager', { ticket: 'B' });
    await frame.getByRole('heading', { name: 'Support is paused' }).waitFor();
    expect(await frame.getByText('Your reply').count()).toBe(0);
    await frame.getByRole('button', { name: 'Allow for this incident' }).waitFor();
    await look(screen, frame, 'paused');
    await screen.page.getByLabel('Public reply').fill('We look at it.');
    await screen.page.getByRole('button', { name: /^Submit as/ }).click();
    await screen.page.getByText('nothing can be sent to the customer').first().waitFor();
  });

  test('where the history cannot be read, the ticket’s own fields say what they last said', async () => {
    sidebars.instead = (request) =>
      request.url.includes('/audits') ? Response.json({ error: 'busy' }, { status: 503 }) : null;
    const { screen, frame } = await sidebars.open('agent', { text: 'The process could not be loaded' });
    await frame.getByText('Severity 1').waitFor();
    await look(screen, frame, 'unreachable');
    sidebars.instead = () => null;
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByText('Incident #').first().waitFor();
  });

  test('a status update is a public reply without a type, on purpose (H1)', async () => {
    const { screen, frame } = await sidebars.open('agent');
    await screen.page.getByLabel('Public reply').fill('We are on it.');
    await screen.page.getByRole('button', { name: /^Submit as/ }).click();
    await frame.getByLabel('What is this reply?').selectOption('Status update');
    await frame.getByText('It counts as the first response: none was given yet.').waitFor();
    await look(screen, frame, 'status-update');
    await screen.page.getByRole('button', { name: /^Submit as/ }).click();
    await screen.page.getByText('was saved.').waitFor();
    await frame.getByText('Met: today 09:26', { exact: true }).waitFor();
  });
});
