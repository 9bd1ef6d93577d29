import { mkdirSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defaultPolicy } from '../../../core';
import { recordsPageSchema, setupAmong } from '../../../zendesk-app/client';
import { POLICY_OBJECT, publishedSchema } from '../../../zendesk-app/setup';
import { listAll } from '../../../zendesk-app/setup/existing';
import { accessibilityFaults, CHROMIUM, hasChromium, launch } from '../../desk/browser';
import { unreachedByTab } from '../../desk/keyboard';
import { Reader } from '../../scenarios/zendesk/seen-ticket';
import { dropSharedDatabase, sharedDatabase } from '../../scenarios/zendesk/shared-database';
import { Site } from '../../scenarios/zendesk/site';
import { report } from '../../scenarios/zendesk/steps';
import type { AgentScreen } from '../../zendesk-cloud/zaf-host';
import { ACME, annReports, HOUR, MONDAY } from '../example';
import { buildApp } from './built-app';
import { openSettings, picture, type SettingsOptions } from './settings-screen';

const PICTURES = 'build/screenshots';

if (!hasChromium()) {
  test(`the settings were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

describe.runIf(hasChromium())('the settings of an account', () => {
  let browser: Browser;
  let site: Site;
  let appFolder: string;
  let isRunning = false;
  const screens: AgentScreen[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    appFolder = buildApp();
    browser = await launch();
    site = new Site({ ...ACME, policy: defaultPolicy }, MONDAY, await sharedDatabase());
    site.town.cloud.seed.addUser({ email: 'grace@support.test', name: 'Grace', role: 'admin' });
  });
  afterAll(async () => {
    for (const screen of screens) await screen.close();
    await browser?.close();
    await site?.close();
    await dropSharedDatabase();
  });

  const service = async (request: Request): Promise<Response> => {
    if (!isRunning) throw new Error('Nobody answers');
    return site.service.fetch(request);
  };
  const open = async (tab: string | null, options: Partial<SettingsOptions> = {}): Promise<[AgentScreen, Frame]> => {
    const [screen, frame] = await openSettings({ browser, site, appFolder, service, ...options });
    screens.push(screen);
    if (tab !== null) await frame.getByRole('tab', { name: tab, exact: true }).click();
    return [screen, frame];
  };
  const clean = async (frame: Frame): Promise<void> => expect(await accessibilityFaults(frame as never)).toEqual([]);
  const steps = async (frame: Frame, list: 'To do' | 'Done'): Promise<string[]> =>
    frame
      .locator('section', { has: frame.getByRole('heading', { name: list, exact: true }) })
      .locator('h3')
      .allInnerTexts();

  test('on an empty account every step is open, with what follows from it', async () => {
    const [screen, frame] = await open(null);
    await frame.getByRole('heading', { name: 'The service does not answer' }).waitFor();
    expect(await steps(frame, 'To do')).toEqual([
      'The service does not answer',
      'The app’s user cannot do its work',
      '6 statuses of the process are missing or switched off',
      expect.stringContaining('fields of the process are missing'),
      'The form for reports is missing or switched off',
      'The triggers of the process are missing',
      'Zendesk does not tell the service of changes',
      'Who are the supervisors?',
      'Who are the managers?',
      'Who are the product support engineers?',
      'No organization has an agreement',
      'Nobody has looked at the policy yet',
      'Switch it on',
    ]);
    await picture(screen, frame, `${PICTURES}/zendesk-settings-setup-empty.png`);
    await clean(frame);
  });

  test('what the service set up is done, and the policy is left to look at', async () => {
    await site.open({ ...ACME, policy: defaultPolicy });
    isRunning = true;
    const [screen, frame] = await open(null);
    await frame.getByRole('heading', { name: 'Statuses' }).waitFor();
    expect(await steps(frame, 'To do')).toEqual(['Nobody has looked at the policy yet']);
    expect(await steps(frame, 'Done')).toHaveLength(13);
    await picture(screen, frame, `${PICTURES}/zendesk-settings-setup.png`);
    await clean(frame);
    await frame.getByRole('button', { name: /Look at the policy/ }).click();
    await frame.getByRole('heading', { name: 'Support hours' }).waitFor();
  });

  test('what somebody switched off on Zendesk is named, and mended by the service', async () => {
    const { connection } = site.town.as('admin');
    const statuses = await listAll(connection, 'custom_statuses', 'custom_statuses');
    const held = statuses.find(({ agent_label }) => agent_label === 'Verification Required');
    await connection.call('PUT', `custom_statuses/${held?.id}`, z.unknown(), {
      body: { custom_status: { active: false } },
    });
    const [, frame] = await open(null);
    await frame.getByRole('heading', { name: '1 status of the process is missing or switched off' }).waitFor();
    await frame.getByText('Incidents cannot show where they stand: Verification Required.').waitFor();
    await frame.getByRole('button', { name: /^Repair: 1 status/ }).click();
    await frame.getByText('7 statuses, all active').waitFor();
  });

  test.each(['light', 'dark'] as const)('the policy with its examples, in %s', async (colorScheme) => {
    const [screen, frame] = await open('Policy', { colorScheme });
    await frame.getByLabel('Severity 2: Our first response').fill('20 h');
    await frame.getByText('was 24 h').waitFor();
    await frame.getByText('1 change not saved.').waitFor();
    expect(await frame.getByText('Severity 2, reported Fri 6 Mar 16:00').innerText()).toContain('Wed 11 Mar 12:00');
    await picture(screen, frame, `${PICTURES}/zendesk-settings-policy-${colorScheme}.png`);
    await clean(frame);
  });

  test('a fault is said in its place, and the only way on leads to it', async () => {
    const [screen, frame] = await open('Policy');
    await frame.getByLabel('Reminder before closing').fill('3 days');
    await frame.getByRole('button', { name: 'See what changes' }).click();
    await frame.getByText('Reminder must come before closing: 2 days or less.').waitFor();
    const focused = await frame.evaluate(() => document.activeElement?.getAttribute('aria-invalid'));
    expect(focused).toBe('true');
    await picture(screen, frame, `${PICTURES}/zendesk-settings-policy-fault.png`);
    await clean(frame);
  });

  test('a holiday and a break are entered by keyboard, and fit a narrow page (E1)', async () => {
    const [screen, frame] = await open('Policy', { viewport: { width: 640, height: 1000 } });
    await frame.getByLabel('A day on which support is closed').fill('2026-03-06');
    await frame.getByLabel('A day on which support is closed').press('Enter');
    await frame.getByText('Fri 6 Mar 2026 (new)').waitFor();
    await frame.getByText('Severity 1, reported Fri 13 Mar 16:45').waitFor();
    await frame.getByRole('button', { name: 'Add a break: Monday to Friday' }).press('Enter');
    expect(await frame.getByLabel('Monday to Friday: closes').first().inputValue()).toBe('13:00');
    await frame.getByText('was 09:00 to 17:00').waitFor();
    await frame.getByLabel('Monday to Friday: closes').first().fill('8');
    await frame.getByLabel('Monday to Friday: closes').first().blur();
    await frame.getByText('These hours end before they begin. Split them at 24:00.').waitFor();
    const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await picture(screen, frame, `${PICTURES}/zendesk-settings-policy-narrow.png`);
    await clean(frame);
    await frame.getByRole('button', { name: 'Discard' }).click();
    await frame.getByText('Nothing changed.').waitFor();
  });

  test('a change is seen in the open incidents before it is saved, and saved by the administrator (semantics.md section 8)', async () => {
    await annReported(site);
    const [screen, frame] = await open('Policy');
    await frame.getByLabel('Severity 2: Our first response').fill('30 min');
    await frame.getByRole('button', { name: 'See what changes' }).press('Enter');
    await frame.getByText('The 1 open incident stays as it is.').waitFor();
    expect(await frame.getByLabel('For new incidents only').isChecked()).toBe(true);
    await frame.getByText('For the 1 open incident too').click();
    await frame.getByText('Breached', { exact: true }).waitFor();
    await picture(screen, frame, `${PICTURES}/zendesk-settings-preview.png`);
    await clean(frame);
    await frame.getByLabel('Why? (optional)').fill('The contract with Acme asks for it.');
    await frame.getByRole('button', { name: 'Save, and judge the 1 anew' }).press('Enter');
    await frame.getByText('It is in force from now on, and the open incidents are being judged anew.').waitFor();
    await site.settle();
    await frame.getByRole('tab', { name: 'Changes' }).click();
    await frame.getByRole('heading', { name: 'Version 2' }).waitFor();
    const text = await frame.locator('main').innerText();
    expect(text).toContain('admin, today 10:00');
    expect(text).toContain('Open incidents were judged anew by it.');
    expect(text).toContain('Reason: The contract with Acme asks for it.');
    expect(text.match(/Reason:/g)).toHaveLength(1);
    await picture(screen, frame, `${PICTURES}/zendesk-settings-changes.png`);
    await clean(frame);
  });

  test('of two administrators the second is told who saved, and keeps what was entered', async () => {
    const [, mine] = await open('Policy', { agent: 'grace' });
    const [, theirs] = await open('Policy');
    await theirs.getByLabel('Warn at (percent, with commas between)').fill('50');
    await theirs.getByRole('button', { name: 'See what changes' }).click();
    await theirs.getByRole('button', { name: 'Save for new incidents' }).click();
    await theirs.getByText('Version 3 is saved').waitFor();
    await mine.getByLabel('Severity 3: Our first response').fill('48 h');
    await mine.getByRole('button', { name: 'See what changes' }).click();
    await mine.getByRole('button', { name: 'Save for new incidents' }).click();
    await mine.getByText('admin saved version 3 a moment ago.').waitFor();
    expect(await mine.getByLabel('Severity 3: Our first response').inputValue()).toBe('48 h');
    expect(await mine.getByLabel('Warn at (percent, with commas between)').inputValue()).toBe('50');
    isRunning = false;
    await mine.getByRole('button', { name: 'See what changes' }).click();
    await mine.getByRole('button', { name: 'Save for new incidents' }).click();
    await mine.getByText('The service did not answer. Your change is saved').waitFor();
    isRunning = true;
    await clean(mine);
  });

  test('the service’s health, with what each number means', async () => {
    const [screen, frame] = await open('Health');
    await frame.getByRole('table').waitFor();
    expect(await frame.locator('main').innerText()).toContain('All is well.');
    await picture(screen, frame, `${PICTURES}/zendesk-settings-health.png`);
    await clean(frame);
  });

  test('agreements and representatives come from a file: compared first, then written, and told line by line (F1, F2)', async () => {
    // A job on Zendesk takes a second; the page asks how it goes.
    const instead = async ({ url }: Request): Promise<null> => {
      if (url.includes('/job_statuses/')) await site.advanceTo(site.now() + 2000);
      return null;
    };
    const [screen, frame] = await open('Organizations', { instead });
    const lines = [
      'organization,starts on,ends on,representatives',
      'Acme,2026-01-01,2027-12-31,bob@acme.test',
      'Nord Bau,2026-01-01,2026-12-31,',
    ];
    const file = { name: 'agreements.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    await frame.getByLabel('CSV file').setInputFiles(file);
    await frame.getByText('1 line changes something, 0 are on Zendesk already, 1 line has a fault.').waitFor();
    const text = await frame.locator('main').innerText();
    expect(text).toContain('Line 3: Zendesk has no organization called Nord Bau.');
    expect(text).toContain('Thu 1 Jan 2026 to Fri 31 Dec 2027 instead of Thu 1 Jan 2026 to Thu 31 Dec 2026');
    await picture(screen, frame, `${PICTURES}/zendesk-settings-import.png`);
    await clean(frame);
    await frame.getByRole('button', { name: 'Import 1 line' }).click();
    await frame.getByRole('heading', { name: '1 line is on Zendesk now' }).waitFor();
    await clean(frame);
    await frame.getByLabel('CSV file').setInputFiles(file);
    await frame.getByText('0 lines change something, 1 is on Zendesk already, 1 line has a fault.').waitFor();
  });

  test('every tab is worked by the keyboard alone, and reads as well in the dark', async () => {
    const [screen, frame] = await open(null, { colorScheme: 'dark' });
    const { keyboard } = screen.page;
    const says: Readonly<Record<string, string>> = {
      Setup: 'Statuses',
      Policy: 'Support hours',
      Organizations: 'CSV file',
      Changes: 'Version 3',
      Health: 'All is well.',
    };
    await frame.getByRole('tab', { name: 'Setup' }).focus();
    for (const [tab, text] of Object.entries(says)) {
      await frame.getByRole('tab', { name: tab, selected: true }).waitFor();
      await frame.getByText(text).first().waitFor();
      await picture(screen, frame, `${PICTURES}/zendesk-settings-${tab.toLowerCase()}-dark.png`);
      await clean(frame);
      expect(await unreachedByTab(screen.page, frame), tab).toEqual([]);
      await frame.getByRole('tab', { name: tab }).focus();
      await keyboard.press('ArrowRight');
      await keyboard.press('Enter');
    }
  });

  test('what a change would do reads as well in the dark, and is decided by keyboard (semantics.md section 8)', async () => {
    const [screen, frame] = await open('Policy', { colorScheme: 'dark' });
    await frame.getByLabel('Severity 2: Our first response').fill('45 min');
    await frame.getByRole('button', { name: 'See what changes' }).press('Enter');
    await frame.getByText('The 1 open incident stays as it is.').waitFor();
    await frame.getByLabel('For new incidents only').focus();
    await screen.page.keyboard.press('ArrowDown');
    await frame.getByRole('button', { name: 'Save, and judge the 1 anew' }).waitFor();
    expect(await frame.getByLabel('For the 1 open incident too').isChecked()).toBe(true);
    await picture(screen, frame, `${PICTURES}/zendesk-settings-preview-dark.png`);
    await clean(frame);
    expect(await unreachedByTab(screen.page, frame)).toEqual([]);
  });

  test('whoever is no administrator sees no settings', async () => {
    const [, frame] = await open(null, { agent: 'agent' });
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await frame.getByRole('tab').count()).toBe(0);
  });
});

/** Ann's report through the form, an hour ago. */
async function annReported(site: Site): Promise<void> {
  const admin = site.town.as('admin');
  const records = await admin.connection.call('GET', `custom_objects/${POLICY_OBJECT}/records`, recordsPageSchema);
  const { installation } = publishedSchema.parse(JSON.parse(setupAmong(records.custom_object_records) ?? ''));
  await report(annReports(), {
    site,
    installation,
    reader: new Reader(admin, installation),
    numberOf: () => '',
  });
  await site.advanceTo(MONDAY + HOUR);
}
