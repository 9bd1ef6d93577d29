import { mkdirSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import type { AgentScreen } from '../../zendesk-cloud/zaf-host';
import { HOUR, MONDAY, openExample } from '../example';
import { buildApp, openSettings, picture, type SettingsOptions } from './settings-screen';

const PICTURES = 'build/screenshots';

if (!hasChromium()) {
  test(`the settings were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the settings', () => {
  let browser: Browser;
  let driver: ZendeskDriver;
  let appFolder: string;
  const screens: AgentScreen[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    appFolder = buildApp();
    browser = await launch();
    driver = await openExample({ reported: true });
    await driver.advanceTo(MONDAY + HOUR);
  });
  afterAll(async () => {
    for (const screen of screens) await screen.close();
    await browser?.close();
    await driver?.stop();
    await dropSharedDatabase();
  });

  const open = async (options: Partial<SettingsOptions> = {}): Promise<[AgentScreen, Frame]> => {
    const [screen, frame] = await openSettings({ browser, site: driver.site, appFolder, ...options });
    screens.push(screen);
    return [screen, frame];
  };
  const openPolicy = async (options: Partial<SettingsOptions> = {}): Promise<[AgentScreen, Frame]> => {
    const [screen, frame] = await open(options);
    await frame.getByRole('tab', { name: 'Policy' }).click();
    await frame.getByText('Support hours', { exact: true }).waitFor();
    return [screen, frame];
  };

  test.each(['light', 'dark'] as const)('the policy with its examples, in %s', async (colorScheme) => {
    const [screen, frame] = await openPolicy({ colorScheme });
    await frame.getByLabel('Severity 2: Our first response').fill('20 h');
    await frame.getByText('was 24 h').waitFor();
    await frame.getByText('1 change not saved.').waitFor();
    await picture(screen, frame, `${PICTURES}/zendesk-settings-policy-${colorScheme}.png`);
    expect(await accessibilityFaults(frame as never)).toEqual([]);
  });
});
