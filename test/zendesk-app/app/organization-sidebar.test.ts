import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MAY_REPORT } from '../../../zendesk-app/setup';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import { PeopleScreens, PICTURES } from './people-screen';

if (!hasChromium()) {
  test(`the organization's sidebar was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the organization’s sidebar', () => {
  let screens: PeopleScreens;
  beforeAll(async () => {
    screens = await PeopleScreens.start();
  });
  afterEach(() => {
    screens.instead = () => null;
  });
  afterAll(() => screens?.close());

  test.each(['light', 'dark'] as const)(
    'says whether there is support, who waits, who may report, in %s (F1, F2)',
    async (scheme) => {
      const [screen, frame] = await screens.organization('Acme Logistics', { scheme });
      await frame.getByText('has support').waitFor();
      const text = await frame.locator('main').innerText();
      expect(text).toContain('Acme Logistics has support');
      expect(text).toContain('1 Aug 2025 to 31 Jul 2026, both days included. Ends in 4 months.');
      expect(text).toContain('Paul Grant is not on the list');
      expect(text).toContain(`Paul reported incident ${screens.number('Paul')} today 09:05.`);
      expect(await frame.getByRole('button', { name: 'Let Paul report' }).count()).toBe(1);
      expect(await frame.getByRole('button', { name: /^Remove / }).count()).toBe(2);
      await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-${scheme}.png`, fullPage: true });
      expect(await accessibilityFaults(frame as never)).toEqual([]);
      expect(await unreachedByTab(screen.page, frame)).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)(
    'without an agreement it says what is held, and offers to enter the dates, in %s (F1)',
    async (scheme) => {
      const [screen, frame] = await screens.organization('Bright Foods', { scheme });
      await frame.getByText('No agreement on record').waitFor();
      const text = await frame.locator('main').innerText();
      expect(text).toContain('Incidents are held.');
      expect(text).toContain(`${screens.number('Lea')}, ${screens.number('Lea again')}, ${screens.number('Tom')}`);
      await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-none-${scheme}.png`, fullPage: true });
      expect(await accessibilityFaults(frame as never)).toEqual([]);
    },
  );

  test('reads the organization, who belongs to it, what is held and what is known of them all by one request each', async () => {
    const [, frame] = await screens.organization('Acme Logistics');
    await frame.getByText('has support').waitFor();
    expect(screens.asked.map((one) => one.replace(/\/\d+/g, '/N')).toSorted()).toEqual([
      'GET /api/v2/custom_objects/support_process_policy/records.json',
      'GET /api/v2/organizations/N',
      'GET /api/v2/search/export',
      'GET /api/v2/search/export',
      'GET /api/v2/users/me.json',
      'GET /api/v2/users/show_many',
    ]);
  });

  test.each([320, 340])('fits %i px: nothing scrolls sideways', async (width) => {
    const [, frame] = await screens.organization('Bright Foods', { width });
    await frame.getByText('No agreement on record').waitFor();
    const over = () =>
      frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await over()).toBe(0);
    await frame.getByRole('button', { name: 'Remove Lea Novak' }).click();
    expect(await over()).toBe(0);
    await frame.getByRole('button', { name: 'Keep Lea Novak' }).click();
    await frame.getByRole('button', { name: 'Enter the dates' }).click();
    expect(await over()).toBe(0);
  });

  test('dates that are none are told at their field, and the first of them has the focus', async () => {
    const [screen, frame] = await screens.organization('Bright Foods');
    await frame.getByRole('button', { name: 'Enter the dates' }).click();
    await frame.getByRole('button', { name: 'Save the dates' }).click();
    await frame.getByText('Enter the first day of the agreement.').waitFor();
    await frame.getByText('Enter the last day of the agreement.').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    const focused = () => frame.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(await focused()).toBe('first');
    await frame.getByLabel('First day').fill('2026-04-01');
    await frame.getByLabel('Last day').fill('2026-03-01');
    await frame.getByRole('button', { name: 'Save the dates' }).click();
    await frame.getByText('The last day is before the first. Enter 1 Apr 2026 or a later day.').waitFor();
    expect(await focused()).toBe('last');
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-dates-wrong.png`, fullPage: true });
    await frame.getByLabel('Last day').fill('');
    await frame.getByLabel('Last day').focus();
    await screen.page.keyboard.type('02312027');
    await screen.page.keyboard.press('Enter');
    await frame.getByText('There is no such day. Enter day, month and year.').waitFor();
    expect(screens.asked.filter((one) => one.startsWith('PUT'))).toEqual([]);
    await screen.page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.activeElement?.id === 'open-dates');
  });

  test('what somebody else saved meanwhile is not overwritten unseen, and what was typed stays', async () => {
    const { town } = screens.driver.site;
    const [screen, frame] = await screens.organization('Acme Logistics');
    await frame.getByRole('button', { name: 'Change the dates' }).click();
    await frame.getByLabel('Last day').fill('2027-07-31');
    await town.setAgreement('Acme Logistics', { startsOn: '2025-08-01', endsOn: '2026-12-31' });
    await frame.getByRole('button', { name: 'Save the dates' }).click();
    await frame.getByText('Somebody changed the dates meanwhile. They are now 1 Aug 2025 to 31 Dec 2026').waitFor();
    expect(await frame.getByLabel('Last day').inputValue()).toBe('2027-07-31');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-conflict.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Save my dates' }).click();
    await frame.getByText('Saved.').waitFor();
    await frame.getByText('1 Aug 2025 to 31 Jul 2027, both days included.').waitFor();
    await town.setAgreement('Acme Logistics', { startsOn: '2025-08-01', endsOn: '2026-07-31' });
  });

  test('whoever comes back to the page reads what is so now, and keeps what they were typing', async () => {
    const { town } = screens.driver.site;
    const [screen, frame] = await screens.organization('Acme Logistics');
    await frame.getByLabel('Add a person').fill('Mei');
    await town.setRepresentative('luis.ortega@acme.example', false);
    await screen.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await frame.getByText('1 person').waitFor();
    expect(await frame.getByLabel('Add a person').inputValue()).toBe('Mei');
    await town.setRepresentative('luis.ortega@acme.example', true);
    screens.instead = () => new Response('', { status: 503 });
    await screen.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => screens.asked.filter((one) => one.endsWith('users/me.json')).length).toBe(3);
    screens.instead = () => null;
    await screen.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await frame.getByText('2 people').waitFor();
    expect(await frame.getByLabel('Add a person').inputValue()).toBe('Mei');
  });

  test('an agent who may not edit organizations reads who can; one whom Zendesk refuses is told how to get the right', async () => {
    const [, plain] = await screens.organization('Bright Foods', { agent: 'agent' });
    await plain.getByText('An administrator can enter or change the dates.').waitFor();
    expect(await plain.getByRole('button', { name: 'Enter the dates' }).count()).toBe(0);
    expect(await plain.getByRole('button', { name: 'Let Tom report' }).count()).toBe(1);
    screens.instead = screens.meAs({ custom_role_id: 7 });
    const [screen, frame] = await screens.organization('Bright Foods', { agent: 'agent' });
    await frame.getByRole('button', { name: 'Enter the dates' }).click();
    await frame.getByLabel('First day').fill('2026-03-01');
    await frame.getByLabel('Last day').fill('2027-02-28');
    await frame.getByRole('button', { name: 'Save the dates' }).click();
    await frame.getByText('Zendesk does not let you change organizations.').waitFor();
    expect(await frame.getByLabel('First day').inputValue()).toBe('2026-03-01');
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-refused.png`, fullPage: true });
  });

  test('a light agent sees what is so, and nothing to change', async () => {
    screens.instead = screens.meAs({ role_type: 1 });
    const [, frame] = await screens.organization('Acme Logistics', { agent: 'agent' });
    await frame.getByText('has support').waitFor();
    expect(await frame.getByRole('button').count()).toBe(0);
    expect(await frame.getByRole('textbox').count()).toBe(0);
    expect(await frame.locator('main').innerText()).toContain(
      'Somebody whose role may edit users can let Paul report.',
    );
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test('only people of the organization are added, by name or address, and are taken off after a second question (F2)', async () => {
    const { driver } = screens;
    const [screen, frame] = await screens.organization('Acme Logistics', { agent: 'agent' });
    const field = frame.getByLabel('Add a person');
    await field.fill('Lea Novak');
    await field.press('Enter');
    await frame.getByText('Nobody in Acme Logistics is called “Lea Novak”.').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await field.fill('Ann');
    await field.press('Enter');
    await frame.getByText('Ann Becker may report already.').waitFor();
    await field.fill('mei.tanaka@acme.example');
    await field.press('Enter');
    await frame.getByText('Mei Tanaka may report incidents.').waitFor();
    expect(await field.inputValue()).toBe('');
    expect(await isRepresentative('mei.tanaka@acme.example')).toBe(true);
    await frame.getByRole('button', { name: 'Remove Mei Tanaka' }).click();
    await frame.getByText('New incidents of Mei Tanaka will be held. Those that have started go on.').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-remove.png`, fullPage: true });
    await screen.page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.activeElement?.textContent === 'Remove');
    await screen.page.keyboard.press('Enter');
    await screen.page.keyboard.press('Enter');
    await frame.getByText('Mei Tanaka may not report incidents.').waitFor();
    expect(await isRepresentative('mei.tanaka@acme.example')).toBe(false);
    await driver.site.settle();
  });

  test('the dates entered say before and after what starts, and the held incidents start by the service (F1)', async () => {
    const { driver } = screens;
    for (const name of ['Lea', 'Lea again', 'Tom'])
      expect(await driver.observe(name)).toMatchObject({ status: 'Verification Required' });
    const starts = `2 incidents start now: ${screens.number('Lea')}, ${screens.number('Lea again')}.`;
    const [screen, frame] = await screens.organization('Bright Foods');
    await frame.getByRole('button', { name: 'Enter the dates' }).click();
    await frame.getByLabel('First day').fill('2026-03-01');
    await frame.getByLabel('Last day').fill('2027-02-28');
    await frame.getByText(starts).waitFor();
    await frame.getByText(`${screens.number('Tom')} stays on hold: Tom Reed is not on the list.`).waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-dates.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Save the dates' }).click();
    await frame.getByText(`Saved. ${starts}`).waitFor();
    await frame.getByText('Bright Foods has support').waitFor();
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-saved.png`, fullPage: true });
    await driver.site.settle();
    for (const name of ['Lea', 'Lea again'])
      expect(await driver.observe(name)).toMatchObject({ status: 'New', entitlement: 'entitled' });
    expect(await driver.observe('Tom')).toMatchObject({ entitlement: 'not-a-representative' });
  });

  test('the decision about somebody who reported lets the incident start (F2)', async () => {
    const { driver } = screens;
    const [screen, frame] = await screens.organization('Bright Foods', { agent: 'agent' });
    await frame.getByText(`Once Tom may report: incident ${screens.number('Tom')} starts now.`).waitFor();
    await frame.getByRole('button', { name: 'Let Tom report' }).focus();
    await screen.page.keyboard.press('Enter');
    await frame.getByText(`Tom Reed may report incidents. Incident ${screens.number('Tom')} starts now.`).waitFor();
    expect(await frame.getByText('Waiting for a decision').count()).toBe(0);
    await driver.site.settle();
    expect(await driver.observe('Tom')).toMatchObject({ status: 'New', entitlement: 'entitled' });
  });

  test('takes its shape after a moment of waiting, and says so to readers', async () => {
    let go = (): void => undefined;
    const held = new Promise<void>((done) => {
      go = done;
    });
    screens.instead = async ({ url }) => {
      if (url.includes('/users/me')) await held;
      return null;
    };
    const [screen, frame] = await screens.organization('Acme Logistics');
    await frame.getByText('The agreement is loading').waitFor({ state: 'attached' });
    const shape = frame.locator('[data-garden-id="loaders.skeleton"]').first();
    expect(await shape.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-organization-loading.png`, fullPage: true });
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    go();
    await frame.getByText('has support').waitFor();
  });

  test('what cannot be read is said: no permission, no answer with another try, not set up', async () => {
    screens.instead = ({ url }) => (url.includes('/records') ? Response.json({ error: 'x' }, { status: 403 }) : null);
    const [, forbidden] = await screens.organization('Acme Logistics');
    await forbidden.getByText('You may not see this').waitFor();
    expect(await forbidden.getByRole('button').count()).toBe(0);
    screens.instead = ({ url }) => (url.includes('/records') ? Response.json({ error: 'x' }, { status: 404 }) : null);
    const [, bare] = await screens.organization('Acme Logistics');
    await bare.getByText('The process is not set up on this account yet.').waitFor();
    expect(await accessibilityFaults(bare as never)).toEqual([]);
    screens.instead = ({ url }) => (url.includes('/search/export') ? new Response('', { status: 500 }) : null);
    const [, frame] = await screens.organization('Acme Logistics');
    await frame.getByText('The agreement could not be loaded').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    screens.instead = () => null;
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByText('has support').waitFor();
  });

  const isRepresentative = async (email: string): Promise<boolean> => {
    const { town } = screens.driver.site;
    const person = await town.as('admin').person(town.idOf(email));
    return person?.user_fields?.[MAY_REPORT] === true;
  };
});
