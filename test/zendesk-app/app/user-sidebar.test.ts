import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import { PeopleScreens, PICTURES } from './people-screen';

const ANN = 'ann.becker@acme.example';
const PAUL = 'paul.grant@acme.example';

if (!hasChromium()) {
  test(`the user's sidebar was not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the user’s sidebar', () => {
  let screens: PeopleScreens;
  beforeAll(async () => {
    screens = await PeopleScreens.start();
  });
  afterEach(() => {
    screens.instead = () => null;
  });
  afterAll(() => screens?.close());

  test.each(['light', 'dark'] as const)(
    'says that a representative may report, and what is open with its due moment, in %s (F2)',
    async (scheme) => {
      const [screen, frame] = await screens.user(ANN, { scheme });
      await frame
        .getByText('Acme Logistics has support: 1 Aug 2025 to 31 Jul 2026, both days included. Ends in 4 months.')
        .waitFor();
      const text = await frame.locator('main').innerText();
      expect(text).toContain('Open incidents of Ann');
      expect(text).toContain('Scheduled exports fail since 9.4');
      expect(text).toContain('First response: Due Wed 4 Mar 17:00, in 23 h of support time');
      const link = frame.getByRole('link', { name: screens.number('Ann') });
      expect(await link.getAttribute('href')).toMatch(/\/agent\/tickets\/1$/);
      await screen.page.screenshot({ path: `${PICTURES}/zendesk-user-${scheme}.png`, fullPage: true });
      expect(await accessibilityFaults(frame as never)).toEqual([]);
      expect(await unreachedByTab(screen.page, frame)).toEqual([]);
    },
  );

  test('reads the person, the organization and the open incidents by one request each', async () => {
    const [, frame] = await screens.user(ANN);
    await frame.getByText('Ann may report incidents').waitFor();
    expect(screens.asked.map((one) => one.replace(/\/\d+/g, '/N')).toSorted()).toEqual([
      'GET /api/v2/custom_objects/support_process_policy/records.json',
      'GET /api/v2/organizations/N',
      'GET /api/v2/search/export',
      'GET /api/v2/users/N',
      'GET /api/v2/users/me.json',
    ]);
  });

  test('a link opens the incident', async () => {
    const [screen, frame] = await screens.user(ANN);
    await frame.getByRole('link', { name: screens.number('Ann') }).click();
    await screen.page.getByRole('heading', { name: 'Ticket #1' }).waitFor();
  });

  test('somebody of no organization is to be added to one first, and somebody of support reports nothing (F1)', async () => {
    const [, zoe] = await screens.user('zoe.park@nowhere.example');
    await zoe.getByText('Zoe belongs to no organization that we know.').waitFor();
    expect(await zoe.locator('main').innerText()).toContain('Add Zoe to an organization first');
    expect(await zoe.locator('main').innerText()).toContain('Zoe has no open incident.');
    expect(await zoe.getByRole('button').count()).toBe(0);
    expect(await accessibilityFaults(zoe as never)).toEqual([]);
    const [, staff] = await screens.user('agent2');
    await staff.getByText('Only customers report incidents.').waitFor();
    expect(await staff.getByRole('button').count()).toBe(0);
  });

  test('without an agreement both reasons are said, and letting the person report promises nothing (F1, F2)', async () => {
    const [, frame] = await screens.user('tom.reed@bright.example');
    await frame.getByText('There is no agreement of Bright Foods on record.').waitFor();
    const text = await frame.locator('main').innerText();
    expect(text).toContain('Tom is not on the list of people who may report.');
    expect(text).toContain('Search finds nothing');
    expect(text).toContain('On hold');
    expect(text).not.toContain('starts now');
  });

  test('a light agent sees what is so, and no button', async () => {
    screens.instead = screens.meAs({ role_type: 1 });
    const [, frame] = await screens.user(PAUL, { agent: 'agent' });
    await frame.getByText('Paul is not on the list of people who may report for Acme Logistics.').waitFor();
    expect(await frame.getByRole('button').count()).toBe(0);
    expect(await frame.locator('main').innerText()).toContain(
      'Somebody whose role may edit users can let Paul report.',
    );
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test('a refusal by Zendesk says how to get the right, and the decision can be tried again', async () => {
    const [screen, frame] = await screens.user(PAUL, { agent: 'agent' });
    screens.instead = ({ method }) =>
      method === 'PUT' ? Response.json({ error: { title: 'Forbidden' } }, { status: 403 }) : null;
    await frame.getByRole('button', { name: 'Let Paul report' }).click();
    await frame.getByText('Zendesk does not let you change this person.').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-user-refused.png`, fullPage: true });
    screens.instead = ({ method }) => (method === 'PUT' ? new Response('', { status: 503 }) : null);
    await frame.getByRole('button', { name: 'Let Paul report' }).click();
    await frame.getByText('Zendesk did not answer. Nothing was changed; try again.').waitFor();
  });

  test('Let Paul report says what it lifts, and the held incident starts by the service (F2)', async () => {
    const { driver } = screens;
    expect(await driver.observe('Paul')).toMatchObject({ status: 'Verification Required' });
    const [screen, frame] = await screens.user(PAUL, { agent: 'agent' });
    await frame.getByText(`Once Paul may report: incident ${screens.number('Paul')} starts now.`).waitFor();
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-user-held.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Let Paul report' }).click();
    await frame.getByText(`Paul may report incidents. Incident ${screens.number('Paul')} starts now.`).waitFor();
    await driver.site.settle();
    expect(await driver.observe('Paul')).toMatchObject({ status: 'New', entitlement: 'entitled' });
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });

  test('taking it back is asked once more, Esc leaves the question, and what has started goes on (F3)', async () => {
    const { driver } = screens;
    const [screen, frame] = await screens.user(PAUL, { agent: 'agent' });
    await frame.getByRole('button', { name: 'Take it back from Paul' }).click();
    await frame.getByText('New incidents of Paul Grant will be held. Those that have started go on.').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    await screen.page.screenshot({ path: `${PICTURES}/zendesk-user-take-back.png`, fullPage: true });
    await screen.page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.activeElement?.id === 'take-back');
    await screen.page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'Take it back', exact: true }).click();
    await frame.getByText('Paul may not report incidents.').waitFor();
    await driver.site.settle();
    expect(await driver.observe('Paul')).toMatchObject({ status: 'New' });
  });

  test('somebody else’s decision meanwhile is not overwritten: it is shown', async () => {
    const [, frame] = await screens.user(PAUL, { agent: 'agent' });
    await frame.getByRole('button', { name: 'Let Paul report' }).waitFor();
    await screens.driver.site.town.setRepresentative(PAUL, true);
    await frame.getByRole('button', { name: 'Let Paul report' }).click();
    await frame.getByText('Somebody changed Paul Grant meanwhile. This is how it stands now.').waitFor();
    await frame.getByRole('heading', { name: 'Paul may report incidents' }).waitFor();
    expect(screens.asked.filter((one) => one.startsWith('PUT'))).toEqual([]);
    await screens.driver.site.town.setRepresentative(PAUL, false);
  });

  test('while Zendesk does not answer it says so and offers to try again', async () => {
    screens.instead = ({ url }) => (url.includes('/search/export') ? new Response('', { status: 503 }) : null);
    const [, frame] = await screens.user(ANN);
    await frame.getByText('The agreement could not be loaded').waitFor();
    expect(await accessibilityFaults(frame as never)).toEqual([]);
    screens.instead = () => null;
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByText('Ann may report incidents').waitFor();
  });
});
