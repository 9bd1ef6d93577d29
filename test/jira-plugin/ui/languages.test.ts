import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { STATUSES } from '../../../core';
import { accessibilityFaults, CHROMIUM, hasChromium } from '../../desk/browser';
import type { ModuleScreen } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MONDAY, openSite, report } from '../example-site';
import { AdminScreens } from './admin-screen';
import { PanelScreens, PICTURES, textOf } from './panel-screen';
import { type PortalModule, PortalScreens } from './portal-screen';

describe('a screen of the app', () => {
  const ui = 'jira-plugin/ui';
  const files = readdirSync(ui, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('texts/'))
    .map((name) => [name, readFileSync(join(ui, name), 'utf8')] as const);
  const ENGLISH_ONLY =
    /import \{[^}]*\b(?<!type )(?:(?:panel|portal|admin|policy)(?:[A-Z]\w+)(?<!portalReader|policyInForce)|processWords|boardWords|appRefusals|setupBlocks|SETTINGS_IN_ENGLISH|moment|agentMoment|firstName|whyWords|(?:label|hint|submit|fault)Of|deadlineText|(?:severity|priority|field|verdict|response|clock)Label|severityMeaning|severityReasonText|refusalText|(?:days|readCount|readSpan|showSpan|saysNone|dayWords)\b(?! as))\b[^}]*\} from '(?:\.\.\/)+core'/;

  test('takes no sentence from the core, which would be English for everybody', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(([, code]) => ENGLISH_ONLY.test(code)).map(([name]) => name)).toEqual([]);
  });
});

if (!hasChromium()) {
  test(`no language was tried in a browser: there is no Chromium at ${CHROMIUM}`, () => {
    expect(process.env.CI, 'CI has to have a Chromium').toBeUndefined();
  });
}

/** Words that stand on no screen in another language; status names, names on Jira and the customer's own words are no part of it. */
const ENGLISH =
  /\b(?:the|is|are|due|severity|answer|why|nothing|show|write|customer|agreement|your|you|and|with|high|urgent|low)\b/i;

interface Reader {
  readonly locale: string;
  readonly panel: readonly string[];
  readonly request: readonly string[];
  readonly report: readonly string[];
  readonly problem: string;
  readonly admin: readonly string[];
  readonly tabs: readonly [policy: string, text: string];
}

const READERS: readonly Reader[] = [
  {
    locale: 'de-DE',
    panel: ['Schweregrad 2', 'Acme hat Support bis 31. Dez. 2026. Ann ist meldeberechtigt.', 'Letzte Schritte'],
    request: ['Sie hören bis Mi., 4. März 11:00 von uns', 'Fall #40100 liegt bei unserem Support.'],
    report: ['Worum geht es?', 'Bitte wählen Sie, worum es geht.'],
    problem: 'Etwas funktioniert nicht',
    admin: ['Schritten erledigt', 'Geprüft heute 10:00.'],
    tabs: ['Richtlinie', 'Servicezeiten'],
  },
  {
    locale: 'fr_FR',
    panel: ['Gravité 2', 'Dernières étapes'],
    request: ['Vous aurez de nos nouvelles au plus tard le mer. 4 mars à 11:00', 'L’incident nº 40100'],
    report: ['De quoi s’agit-il'],
    problem: 'Quelque chose ne fonctionne pas',
    admin: ['Vérifié aujourd’hui 10:00.'],
    tabs: ['Règles', 'Heures de support'],
  },
  {
    locale: 'es-ES',
    panel: ['Gravedad 2', 'Pasos recientes'],
    request: ['Tendrá noticias nuestras a más tardar el mié 4 mar a las 11:00', 'el incidente n.º 40100'],
    report: ['¿De qué se trata?'],
    problem: 'Algo no funciona',
    admin: ['Revisado hoy 10:00.'],
    tabs: ['Política', 'Horario de soporte'],
  },
  {
    locale: 'ja-JP',
    panel: ['重大度2', '最近の経過'],
    request: ['3月4日(水) 11:00までにご連絡します', 'インシデント #40100 はサポートが承っています。'],
    report: ['どのような内容ですか？'],
    problem: '正しく動作しない',
    admin: ['確認: 今日 10:00'],
    tabs: ['ポリシー', 'サポート時間'],
  },
];

const reported = async (): Promise<JiraDriver> => {
  const driver = await openSite();
  await report(driver);
  await driver.advanceTo(MONDAY + HOUR);
  return driver;
};

async function looked(page: Page, name: string, said: readonly string[]): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/jira-${name}.png`, fullPage: true });
  const text = await textOf(page);
  for (const sentence of said) expect(text.toLowerCase()).toContain(sentence.toLowerCase());
  expect(STATUSES.reduce((all, status) => all.replaceAll(status, ''), text)).not.toMatch(ENGLISH);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

describe.runIf(hasChromium())('somebody who reads another language', () => {
  let panels: PanelScreens;
  let requests: PortalScreens;
  let reports: PortalScreens;
  let admins: AdminScreens;
  beforeAll(async () => {
    const portal = (name: string): Promise<PortalScreens> =>
      PortalScreens.start(`jiraServiceManagement:portalRequest${name}` as PortalModule);
    panels = await PanelScreens.start();
    requests = await portal('DetailPanel');
    reports = await portal('CreatePropertyPanel');
    admins = await AdminScreens.start();
  }, 900_000);
  afterEach(async () => {
    for (const screens of [panels, requests, reports, admins]) await screens.closeAll();
  });
  afterAll(async () => {
    for (const screens of [panels, requests, reports, admins]) await screens?.stop();
  });

  describe.each(READERS)('$locale', ({ locale, panel, request, report: asks, problem, admin, tabs }) => {
    test('as an agent sees the panel in it alone, and nothing cut off at 460 px', async () => {
      const driver = await reported();
      const { page } = await panels.open(driver, 'agent', { locale, text: panel.at(-1)! });
      await looked(page, `panel-${locale}`, panel);
    });

    test('as a customer sees the request in it alone, at 460 and 320 px (E2)', async () => {
      const driver = await reported();
      const key = driver.keyOf('A');
      for (const width of [460, 320]) {
        const opening = { who: 'ann@acme.test', locale, width, heading: key, text: request[0]! };
        const { page } = await requests.open(driver, { ...opening, extension: { request: { key, typeId: 1 } } });
        await looked(page, `request-${locale}-${width}`, request);
      }
    });

    test('as a customer is asked in it alone, and what goes into the ticket stays English', async () => {
      const driver = await reported();
      const extension = { request: { typeId: Number(driver.town.requestType) } };
      const opening = { who: 'ann@acme.test', locale, width: 320, heading: '40100', text: asks[0]!, extension };
      const screen: ModuleScreen = await reports.open(driver, opening);
      await looked(screen.page, `report-${locale}`, asks);
      await screen.page.getByRole('radio', { name: problem, exact: true }).check();
      await screen.page.getByRole('textbox').first().waitFor();
      await screen.page.getByRole('checkbox').nth(2).check();
      await looked(screen.page, `report-${locale}-problem`, []);
      expect(JSON.stringify((await screen.calls('submit')).at(-1))).toContain('Attached to the request.');
    });

    test('as an administrator reads setup and policy in it alone', async () => {
      const driver = await reported();
      const { page } = await admins.open(driver.site, driver.town.user('admin'), { locale, text: admin.at(-1)! });
      await looked(page, `admin-${locale}`, admin);
      await page.getByRole('tab', { name: tabs[0] }).click();
      await page.getByRole('heading', { name: tabs[1] }).first().waitFor();
      await looked(page, `admin-${locale}-policy`, []);
    });
  });

  test('who reads none of our languages reads English', async () => {
    const driver = await reported();
    const { page } = await panels.open(driver, 'agent', { locale: 'pt-BR' });
    expect(await textOf(page)).toContain('Severity 2'.toUpperCase());
  });
});
