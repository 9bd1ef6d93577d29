import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, hasChromium } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { AgentScreen } from '../../zendesk-cloud/zaf-host';
import { HOUR, MINUTE, MONDAY, openExample } from '../example';
import { buildApp } from './built-app';
import { Sidebars } from './sidebar';

if (!hasChromium()) {
  test(`the keyboard was not tried: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

/** More presses of Tab than either page has places. */
const ENOUGH = 150;

interface Place {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly isVisible: boolean;
}

/** Where the focus stands in a page: what it is called, where it is, and whether a person sees it. */
const placeIn = (frame: Frame): Promise<Place | null> =>
  frame.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at.tagName === 'IFRAME' || !document.hasFocus()) return null;
    const labels = 'labels' in at ? [...((at.labels as NodeListOf<HTMLElement>) ?? [])] : [];
    const shown = at.matches('input[type=radio],input[type=checkbox]') ? (labels[0] ?? at) : at;
    const { top, left } = shown.getBoundingClientRect();
    const rings = [at, shown, ...(at.parentElement ? [at.parentElement] : [])].flatMap((one) => [
      getComputedStyle(one),
      getComputedStyle(one, '::before'),
    ]);
    return {
      name:
        labels.map((label) => label.innerText).join(' ') ||
        at.getAttribute('aria-label') ||
        (at as HTMLElement).innerText,
      ...{ top: top + window.scrollY, left },
      isVisible: rings.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
    };
  });

describe.runIf(hasChromium())('an incident by the keyboard alone', () => {
  let driver: ZendeskDriver;
  let sidebars: Sidebars;
  let screen: AgentScreen;
  let frame: Frame;

  beforeAll(async () => {
    driver = await openExample({ reported: true });
    await driver.advanceTo(MONDAY + HOUR);
    sidebars = await Sidebars.start(driver, buildApp());
    ({ screen, frame } = await sidebars.open('agent'));
  });
  afterAll(async () => {
    await sidebars?.stop();
    await driver?.stop();
    await dropSharedDatabase();
  });

  /** Presses a key, and waits until both pages were drawn: the focus passes from one to the other. */
  const press = async (key: string): Promise<void> => {
    await screen.page.keyboard.press(key);
    for (const page of [screen.page.mainFrame(), frame])
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  };
  /** Goes on by Tab until the focus stands on what is called so. */
  const goTo = async (name: RegExp, where = frame): Promise<void> => {
    const reached = new Set<string>();
    for (let left = ENOUGH; left > 0; left--) {
      await press('Tab');
      const place = await placeIn(where);
      if (place) reached.add(place.name);
      if (place && name.test(place.name)) {
        expect(place.isVisible, `${place.name}: the focus is seen`).toBe(true);
        return;
      }
    }
    throw new Error(`The keyboard does not reach ${name}; it reached ${JSON.stringify([...reached])}`);
  };
  const focusIsOn = (id: string) => frame.waitForFunction((wanted) => document.activeElement?.id === wanted, id);

  test('the order of tabbing is the order of reading, and every place is seen', async () => {
    await goTo(/^Change severity/);
    const places: Place[] = [];
    for (let place = await placeIn(frame); place; place = await placeIn(frame)) {
      places.push(place);
      await press('Tab');
    }
    expect(places.map(({ name }) => name.split('\n')[0])).toEqual([
      'Change severity',
      expect.stringMatching(/^Why\?/),
      'What is this reply?',
      'Ask Ann for these 10',
      'Split it',
      'Log a call',
      'Log a session',
      'Escalate to engineer',
      'Supervisor wanted',
      'Close',
    ]);
    expect(places.filter(({ isVisible }) => !isVisible)).toEqual([]);
    for (const [number, { top, left, name }] of places.entries()) {
      const before = places[number - 1];
      if (before) expect(top > before.top + 4 || left > before.left, `${name} after ${before.name}`).toBe(true);
    }
  });

  test('Esc and Back leave a form, and the focus is where it was opened', async () => {
    await goTo(/^Change severity/);
    await press('Enter');
    await goTo(/^Why/);
    await press('Escape');
    await focusIsOn('open-severity');
    await press('Enter');
    await goTo(/^Back$/);
    await press('Enter');
    await focusIsOn('open-severity');
  });

  test('a known issue is answered with its parts, and submitted (H2)', async () => {
    await goTo(/^What is this reply/);
    await press('ArrowDown');
    await press('ArrowDown');
    await goTo(/^No date known/);
    await press('Space');
    await goTo(/^Workaround/);
    await screen.page.keyboard.type('Restart the scheduler.');
    await goTo(/^Add to reply/);
    await press('Enter');
    await frame.getByText('It is in your reply.').waitFor();
    await goTo(/^Submit as/, screen.page.mainFrame());
    await press('Enter');
    await frame.getByText(/Closes .+ unless Ann answers/).waitFor();
  });

  test('it is closed at the customer’s word and opened again (I4, I7)', async () => {
    await goTo(/^Ann confirmed: close now/);
    await press('Enter');
    await goTo(/^Close now/);
    await press('Space');
    await frame.getByText('Closed today 10:00').first().waitFor();
    await focusIsOn('said');
    await driver.advanceTo(driver.site.now() + MINUTE);
    await screen.page.clock.setFixedTime(driver.site.now());
    await goTo(/^Reopen/);
    await press('Enter');
    await goTo(/^Why/);
    await screen.page.keyboard.type('It came back.');
    await goTo(/^Reopen/);
    await press('Enter');
    await frame.getByText('Open, high priority').waitFor();
    await focusIsOn('said');
  });
});
