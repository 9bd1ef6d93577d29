import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultPolicy, mergePolicy } from '../../../core';
import { readDocument } from '../../../jira-plugin/document/read-document';
import { REPORT } from '../../../jira-plugin/property-keys';
import type { Site as SiteSettings } from '../../../jira-plugin/site';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { ModuleScreen } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite } from '../example-site';
import { PICTURES, textOf } from './panel-screen';
import { type PortalOpening, PortalScreens } from './portal-screen';

if (!hasChromium()) {
  test(`the questions of a report were not tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

interface HandedOver {
  readonly fields: readonly {
    readonly key: string;
    readonly value: { readonly answers: object; readonly fields: object };
  }[];
  readonly isValid: boolean;
}

const ANN = 'ann@acme.test';
const VENDOR = { phone: '+1 800 555 0100', documentationUrl: 'https://docs.vendor.example/' };

describe.runIf(hasChromium())('the questions in the form for a report', () => {
  let screens: PortalScreens;
  beforeAll(async () => {
    screens = await PortalScreens.start('jiraServiceManagement:portalRequestCreatePropertyPanel');
  }, 400_000);
  afterEach(() => screens.closeAll());
  afterAll(() => screens?.stop());

  const prepared = async (at = MONDAY + HOUR): Promise<JiraDriver> => {
    const driver = await openSite();
    await driver.advanceTo(MONDAY + MINUTE);
    await driver.town.admin('savePolicy', { policy: mergePolicy(defaultPolicy, { vendor: VENDOR }) });
    await driver.advanceTo(at);
    return driver;
  };
  const open = (driver: JiraDriver, more: Partial<PortalOpening> = {}): Promise<ModuleScreen> =>
    screens.open(driver, {
      who: ANN,
      text: 'What is it about?',
      heading: 'Report an incident',
      extension: { portal: { id: 1 }, request: { typeId: Number(driver.town.requestType) } },
      ...more,
    });
  const choose = (page: Page, group: string | RegExp, answer: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer, exact: true }).check();
  const handedOver = async (screen: ModuleScreen): Promise<HandedOver> =>
    (await screen.calls('submit')).at(-1) as HandedOver;
  const fieldsOf = async (screen: ModuleScreen) => (await handedOver(screen)).fields[0]?.value.fields;
  const looked = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: `${PICTURES}/jira-report-${name}.png`, fullPage: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };
  /** What Jira's own Send does with what the panel gave it. */
  const send = async (
    driver: JiraDriver,
    screen: ModuleScreen,
    summary: string,
    description: string,
  ): Promise<string> => {
    const { fields, isValid } = await handedOver(screen);
    expect(isValid, 'Jira sends nothing that the panel calls invalid').toBe(true);
    const made = await driver.site.request(driver.town.user(ANN).authorization, 'POST', '/portal-internal/create', {
      requestTypeId: driver.town.requestType,
      fields: { summary, description },
      properties: fields,
    });
    await driver.site.settle();
    return (made as { issueKey: string }).issueKey;
  };

  test('a Severity 1 report says so the moment the answers make it one, and becomes an incident with its fields (B1 to B12, C2, D3, G2)', async () => {
    const driver = await prepared();
    const screen = await open(driver, { width: 620 });
    const { page } = screen;
    expect(await page.getByRole('link', { name: 'product documentation' }).getAttribute('href')).toBe(
      VENDOR.documentationUrl,
    );
    expect(await textOf(page)).not.toContain('Product version');
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(false);
    await choose(page, /What is it about/, 'Something does not work');
    await choose(page, /production system down/, 'Yes');
    await choose(page, /workaround help/, 'No');
    await page.getByText('Severity 1: please also call us').waitFor();
    expect(await textOf(page)).toContain(
      'Send this report, then call +1 800 555 0100. We respond by 04:30 today. Support is open until 11:00 today.',
    );
    await page.getByLabel('How serious is it for you?').click();
    await page.getByRole('option', { name: 'Severity 1: critical' }).click();
    for (const [label, text] of [
      ['Product version', '9.4.1'],
      ['Since when?', 'Today 14:30'],
      ['Error messages', 'VLT-2007 storage unavailable'],
      ['Steps that lead to it', 'Open any vault. It fails at once.'],
      ['What did you do just before?', 'Nothing special.'],
      ['What changed lately?', 'Storage was moved on Sunday.'],
    ] as const)
      await page.getByLabel(label).fill(text);
    await page.getByLabel('The software').check();
    await page.getByLabel('A server').check();
    await page.getByLabel('Operating system').fill('Windows Server 2022');
    await page.getByLabel('Roles of the server').focus();
    await page.keyboard.press('Tab');
    await page.getByText('Tell us the roles, for example: database, file store.').waitFor();
    expect(await textOf(page)).toContain('9 of 12 details');
    expect(await textOf(page)).toContain('Still missing: roles of the server, log files, screenshots.');
    await looked(page, 'severity-1');
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(false);
    await page.getByLabel('Roles of the server').fill('file store');
    await page.getByLabel('Log files').check();
    await page.getByText('11 of 12 details').waitFor();
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(true);

    await send(driver, screen, 'Vault is down for everyone', 'Nobody can open a vault since 14:30.');
    const issue = Object.values(driver.site.cloud.dump().issues).at(-1)!;
    expect(issue.properties[REPORT]).toEqual({
      channel: 'portal',
      answers: {
        request: 'problem',
        productionDown: 'yes',
        workaround: 'no',
        area: ['software', 'server'],
        severity: 1,
      },
      fields: {
        reporterName: 'Ann',
        organization: 'Acme',
        productVersion: '9.4.1',
        persistence: 'Today 14:30',
        errorMessages: 'VLT-2007 storage unavailable',
        stepsToReproduce: 'Open any vault. It fails at once.',
        actionsTaken: 'Nothing special.',
        changesMade: 'Storage was moved on Sunday.',
        operatingSystem: 'Windows Server 2022',
        serverRoles: 'file store',
        logFiles: 'Attached to the request.',
      },
    });
    const { fields } = driver.site.host.stored('site') as SiteSettings;
    const shown = issue.fields as Record<string, unknown>;
    const details = readDocument(shown[fields.reportDetails!]);
    for (const said of ['Steps to reproduce it:\nOpen any vault. It fails at once.', 'Server roles:\nfile store'])
      expect(details).toContain(said);
    expect(shown[fields.firstResponseDue]).not.toBeNull();
    const view = await driver.site.host.invokeResolver(
      'jira:issueContext',
      'incident',
      'view',
      {},
      {
        accountId: driver.town.user('agent').accountId,
        accountType: 'licensed',
        extension: { issue: { key: issue.key } },
      },
    );
    expect(view).toMatchObject({
      incident: {
        severity: 1,
        priority: 'urgent',
        phoneFollowUp: 'outstanding',
        determination: { customerView: 1, confidence: 1 },
        intake: { missing: [], recommended: ['screenshots'] },
      },
    });
  });

  test('a detail that is longer than can be kept is not taken, and says where the rest goes', async () => {
    const screen = await open(await prepared());
    const { page } = screen;
    await choose(page, /What is it about/, 'A question');
    await page.getByLabel('Product version').fill('x'.repeat(2501));
    await page.getByText('Please shorten it to 2,500 characters, and add the rest as a file.').waitFor();
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(false);
    await page.getByLabel('Product version').fill('x'.repeat(2500));
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(true);
  });

  test('roles and operating system come by tick, and what was typed there is kept but not sent while they are hidden (B9, B10)', async () => {
    const screen = await open(await prepared());
    const { page } = screen;
    await choose(page, /What is it about/, 'Something does not work');
    expect(await page.getByLabel('Roles of the server').count()).toBe(0);
    await page.getByLabel('A server').check();
    await page.getByLabel('Roles of the server').fill('database');
    await expect.poll(() => fieldsOf(screen)).toMatchObject({ serverRoles: 'database' });
    await page.getByLabel('A server').uncheck();
    await expect.poll(() => fieldsOf(screen)).not.toHaveProperty('serverRoles');
    await page.getByLabel('A server').check();
    expect(await page.getByLabel('Roles of the server').inputValue()).toBe('database');
  });

  test('a question asks for the version only, and says when the answer comes; at night also that support is closed (A3, D15, D16)', async () => {
    const screen = await open(await prepared(Date.UTC(2026, 2, 2, 23)));
    const { page } = screen;
    expect(await textOf(page)).toContain('Support is closed now');
    expect(await textOf(page)).toContain('It opens tomorrow at 03:00. What you send now counts as received then.');
    await choose(page, /What is it about/, 'A question');
    const text = await textOf(page);
    expect(text).toContain('Questions and ideas are Severity 3. You get an answer by Thu 5 Mar 11:00 at the latest.');
    expect(text).not.toContain('production');
    expect(await page.getByRole('textbox').count()).toBe(1);
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(true);
    await looked(page, 'question');
  });

  test('a Severity 1 report while support is closed says when to call', async () => {
    const { page } = await open(await prepared(Date.UTC(2026, 2, 2, 23)), { timeZone: null });
    await choose(page, /What is it about/, 'Something does not work');
    await choose(page, /production system down/, 'Yes');
    await page.getByText('Support opens tomorrow at 09:00 (UTC); call +1 800 555 0100 then.').waitFor();
  });

  test('what is missing is insisted on once: a tick sends the report as it is (B13)', async () => {
    const driver = await prepared();
    const screen = await open(driver);
    const { page } = screen;
    await choose(page, /What is it about/, 'Something does not work');
    await choose(page, /production system down/, 'No');
    await choose(page, /What is affected/, 'Only how it looks');
    await page.getByText('Severity 3: a small flaw, a wish or a question').waitFor();
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(false);
    await page.getByLabel('Send it with 7 details missing').focus();
    await page.keyboard.press('Space');
    await looked(page, 'anyway');
    await expect.poll(async () => (await handedOver(screen)).isValid).toBe(true);
    await send(driver, screen, 'A label is cut off', 'See the list.');
    const number = Object.values(driver.site.cloud.dump().issues).at(-1)!.key.split('-')[1];
    expect(number).toBe('40100');
  });

  test('looks like Jira does in the dark, and narrow', async () => {
    const { page } = await open(await prepared(), { colorMode: 'dark', width: 320 });
    await choose(page, /What is it about/, 'Something does not work');
    await choose(page, /production system down/, 'No');
    await choose(page, /What is affected/, 'Something the product should do');
    await looked(page, 'dark');
  });

  test('who is not known to have support is promised no time (F3)', async () => {
    const { page } = await open(await prepared(), { who: 'zed@home.test' });
    await choose(page, /What is it about/, 'A question');
    const text = await textOf(page);
    expect(text).toContain('First we look whether your organization has support. You get a message about that.');
    expect(text).not.toContain('at the latest');
    expect(text).toContain('Your organization');
  });

  test('a stranger, where the portal lets strangers in, gives name and organization', async () => {
    const screen = await open(await prepared(), { who: '' });
    const { page } = screen;
    await choose(page, /What is it about/, 'An idea for the product');
    await page.getByLabel('Your name').fill('Mel');
    await page.getByLabel('Your organization').fill('Home');
    await expect
      .poll(() => fieldsOf(screen))
      .toMatchObject({
        reporterName: 'Mel',
        organization: 'Home',
      });
  });

  test('where the questions cannot be loaded, the report can be sent all the same', async () => {
    let fails = true;
    const screen = await open(await prepared(), {
      text: 'Our questions could not be loaded',
      instead: () => (fails ? new Response('', { status: 500 }) : null),
    });
    expect(await handedOver(screen)).toEqual({ fields: [], isValid: true });
    await looked(screen.page, 'failed');
    fails = false;
    await screen.page.getByRole('button', { name: 'Try again' }).click();
    await screen.page.getByText('What is it about?').waitFor();
  });

  test('asks nothing in the form of another request type', async () => {
    const screen = await open(await prepared(), {
      extension: { portal: { id: 1 }, request: { typeId: 999 } },
      text: 'Report an incident',
    });
    await expect.poll(() => handedOver(screen)).toEqual({ fields: [], isValid: true });
    expect(await textOf(screen.page)).toBe('');
  });
});
