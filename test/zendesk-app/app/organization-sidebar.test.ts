import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
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
});
