import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { builtUi } from '../../build/built-ui';
import { readManifest } from '../../checks/forge-manifest';
import { shownText } from '../../checks/shown-texts';
import { launch } from '../../desk/browser';
import { type ModuleScreen, openModule } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { PICTURES } from './panel-screen';

/** A place on the portal where the app shows something. */
export type PortalModule = `jiraServiceManagement:portalRequest${'DetailPanel' | 'CreatePropertyPanel'}`;

export interface PortalOpening {
  readonly who: string;
  /** What to wait for. */
  readonly text: string;
  readonly width?: number;
  /** The reader's own on Jira. */
  readonly locale?: string;
  /** Null: Jira does not know the customer's. */
  readonly timeZone?: string | null;
  readonly colorMode?: 'light' | 'dark';
  readonly extension: Record<string, unknown>;
  readonly heading: string;
  readonly instead?: (functionKey: string) => Response | null;
}

/** Customers' browsers with a module of the portal in them, as the vendor bundles it. */
export class PortalScreens {
  readonly #screens: ModuleScreen[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    private readonly moduleType: PortalModule,
    private readonly module: { readonly key: string; readonly title?: unknown },
  ) {}

  static async start(moduleType: PortalModule): Promise<PortalScreens> {
    mkdirSync(PICTURES, { recursive: true });
    const { modules, resources } = readManifest();
    const [module] = modules[moduleType] ?? [];
    const resource = resources.find(({ key }) => key === module?.resource);
    if (!module || !resource) throw new Error(`the manifest has no ${moduleType}`);
    return new PortalScreens(await launch(), await builtUi(resource), moduleType, module);
  }

  /** Opens the module as a customer without a licence, or as somebody who works at the vendor. */
  async open(driver: JiraDriver, opening: PortalOpening): Promise<ModuleScreen> {
    const { site, town } = driver;
    const { who, timeZone, instead, colorMode = 'light', width = 460, locale = 'en-US', extension, heading } = opening;
    const screen = await openModule({
      browser: this.browser,
      host: site.host,
      site: { siteUrl: site.cloud.siteUrl, cloudId: 'cloud-1', fetch: (request) => site.cloud.fetch(request) },
      folder: this.folder,
      moduleType: this.moduleType,
      moduleKey: this.module.key,
      title: shownText(this.module.title, locale),
      heading,
      width,
      locale,
      colorMode,
      timeZone: timeZone === null ? '' : (timeZone ?? 'America/Chicago'),
      caller: {
        ...(who === '' ? {} : { accountId: town.user(who).accountId }),
        accountType: who === '' ? 'anonymous' : who.includes('@') ? 'customer' : 'licensed',
        extension,
      },
      prepare: (page) => page.clock.setFixedTime(site.clock.now()),
      ...(instead ? { instead } : {}),
    });
    this.#screens.push(screen);
    await screen.page.getByText(opening.text).first().waitFor();
    return screen;
  }

  /** @throws when a module did anything that Jira does not know. */
  async closeAll(): Promise<void> {
    for (const screen of this.#screens.splice(0)) await screen.close();
  }

  async stop(): Promise<void> {
    await this.closeAll();
    await this.browser.close();
  }
}
