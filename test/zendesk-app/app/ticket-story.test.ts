import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { AgentScreen } from '../../zendesk-cloud/zaf-host';
import { HOUR, MINUTE, MONDAY, openExample } from '../example';
import { buildApp } from './built-app';
import { PICTURES, Sidebars } from './sidebar';

if (!hasChromium()) {
  test(`no incident was taken through the sidebar: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('an incident, from report to closure and back, by the sidebar alone', () => {
  let driver: ZendeskDriver;
  let sidebars: Sidebars;

  beforeAll(async () => {
    driver = await openExample({ reported: true });
    await driver.advanceTo(MONDAY + HOUR);
    sidebars = await Sidebars.start(driver, buildApp());
  });
  afterAll(async () => {
    await sidebars?.stop();
    await driver?.stop();
    await dropSharedDatabase();
  });

  const composer = (screen: AgentScreen) => screen.page.getByLabel('Public reply');
  const submit = (screen: AgentScreen) => screen.page.getByRole('button', { name: /^Submit as/ }).click();
  const later = (minutes: number) => driver.advanceTo(driver.site.now() + minutes * MINUTE);
  const look = async (screen: AgentScreen, frame: Frame, name: string): Promise<void> => {
    await screen.page.screenshot({ path: `${PICTURES}/story-${name}.png`, fullPage: true });
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  };

  test('one press asks for every missing detail, and says in dates what the question will do (B13, E2, E4, I5)', async () => {
    const { screen, frame } = await sidebars.open('agent');
    await frame.getByRole('button', { name: /^Ask Ann for these/ }).click();
    const list = frame.getByRole('heading', { name: 'When you submit' }).locator('..');
    await list.waitFor();
    const said = await list.innerText();
    expect(said).toContain('First response is met');
    expect(said).toContain('Status becomes Customer Information Requested');
    expect(said).toMatch(/Ann should answer by .+; after that the priority drops to normal/);
    expect(said).toMatch(/Still no answer: reminder .+, closes .+ 17:00/);
    await frame.getByText('missing details are in your reply.').waitFor();
    await look(screen, frame, 'question');
    await frame.getByRole('button', { name: 'Add to reply' }).click();
    await frame.getByText('It is in your reply.').waitFor();
    const text = await composer(screen).inputValue();
    expect(text).toMatch(/^Hello Ann,\n\nTo go on we need this from you:\n1\. What is your name\?/);
    await submit(screen);
    await frame.getByText('Met: today 10:00', { exact: true }).waitFor();
    await later(1);
  });

  test('the customer answers, and a public reply that nobody named does not go out (H1)', async () => {
    await driver.perform({ do: 'reply', at: driver.site.now(), on: 'A', by: 'ann@acme.test', text: 'Here it all is.' });
    await later(1);
    const { screen, frame } = await sidebars.open('agent', { text: 'Open, high priority' });
    await composer(screen).fill('The locale was wrong; we corrected it.');
    await submit(screen);
    await frame.getByRole('alert').getByText('Not sent yet: what is this reply?').waitFor();
    expect(await composer(screen).inputValue()).toBe('The locale was wrong; we corrected it.');
    await look(screen, frame, 'stopped');
    const types = frame.getByLabel('What is this reply?');
    expect(await types.locator('option').count()).toBe(10);
    expect(await types.evaluate((element) => element === document.activeElement)).toBe(true);
    await types.selectOption('Answer or solution');
    await frame.getByText('Status becomes').waitFor();
    await submit(screen);
    await frame.getByText(/Closes .+ unless Ann answers/).waitFor();
    await later(1);
  });

  test('an internal note passes, whatever it is', async () => {
    const { screen, frame } = await sidebars.open('agent', { text: 'unless Ann answers' });
    await screen.page.getByRole('button', { name: 'Internal note' }).click();
    await screen.page.getByLabel('Internal note').fill('Only for us.');
    await submit(screen);
    await screen.page.getByText('was saved.').waitFor();
    expect(await frame.getByRole('alert').count()).toBe(0);
    await look(screen, frame, 'resolved');
  });

  test.each(['light', 'dark'] as const)('the states that wait and close, in %s', async (colorScheme) => {
    const { screen, frame } = await sidebars.open('agent', { colorScheme, text: 'unless Ann answers' });
    await frame.getByRole('button', { name: 'Ann confirmed: close now' }).click();
    await frame.getByText('Status becomes').waitFor();
    await look(screen, frame, `close-${colorScheme}`);
    await frame.locator('main').press('Escape');
    await frame.waitForFunction(() => document.activeElement?.id === 'open-close');
    await look(screen, frame, `resolved-${colorScheme}`);
  });

  test('closed at the customer’s word, and opened again (I4, I7)', async () => {
    const { screen, frame } = await sidebars.open('agent', { text: 'unless Ann answers' });
    await frame.getByRole('button', { name: 'Ann confirmed: close now' }).click();
    await frame.getByLabel('Message to Ann (optional)').fill('Thank you for telling us.');
    await frame.getByRole('button', { name: 'Close now' }).click();
    await frame.getByText('Closed today').waitFor();
    await look(screen, frame, 'closed');
    await later(1);
    const again = await sidebars.open('agent', { text: 'Closed today' });
    await again.frame.getByRole('button', { name: 'Reopen' }).click();
    await again.frame.getByLabel('Why').fill('It came back.');
    await again.frame.getByRole('button', { name: 'Reopen' }).click();
    await again.frame.getByText('Open, high priority').waitFor();
    await later(1);
  });

  test('a report of several matters is split, each with its severity (G1, C2)', async () => {
    const { screen, frame } = await sidebars.open('agent', { text: 'Open, high priority' });
    await frame.getByRole('button', { name: 'Split it' }).click();
    await frame.getByRole('button', { name: 'Open 1 incident' }).click();
    await frame.getByText('Enter a title.').waitFor();
    await frame.getByLabel('Title').fill('Labels print twice');
    await frame.getByLabel('How severe is it?').selectOption('Only how it looks');
    await frame.getByText('Severity 3').waitFor();
    await look(screen, frame, 'split');
    await frame.getByRole('button', { name: 'Open 1 incident' }).click();
    await frame.getByText('Saved.').waitFor();
    await later(1);
    expect(await driver.observe('A')).toMatchObject({ linked: { length: 1 } });
  });
});
