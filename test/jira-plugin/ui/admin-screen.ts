import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { builtUi } from '../../build/built-ui';
import { readManifest } from '../../checks/forge-manifest';
import { shownText } from '../../checks/shown-texts';
import { launch } from '../../desk/browser';
import type { SeededUser } from '../../jira-cloud';
import { type ModuleScreen, openModule } from '../../jira-cloud/bridge';
import type { Site } from '../../scenarios/jira/site';
import { PICTURES } from './panel-screen';

const MODULE = 'jira:adminPage';
const [module] = readManifest().modules[MODULE] ?? [];
if (!module) throw new Error(`the manifest has no ${MODULE}`);
const resource = readManifest().resources.find(({ key }) => key === module.resource);
if (!resource) throw new Error(`the manifest has no resource ${module.resource}`);

interface Opening {
  /** What to wait for. */
  readonly text: string;
  readonly width?: number;
  /** The reader's own on Jira. */
  readonly locale?: string;
  readonly colorMode?: 'light' | 'dark';
  readonly instead?: (functionKey: string) => Response | null;
}

/** Administrators' browsers with the app's page in them, as the vendor bundles it. */
export class AdminScreens {
  readonly #screens: ModuleScreen[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async start(): Promise<AdminScreens> {
    mkdirSync(PICTURES, { recursive: true });
    return new AdminScreens(await launch(), await builtUi(resource as { key: string; path: string }));
  }

  async open(
    site: Site,
    who: SeededUser,
    { text, width = 1000, locale = 'en-US', colorMode = 'light', instead }: Opening,
  ): Promise<ModuleScreen> {
    const screen = await openModule({
      browser: this.browser,
      host: site.host,
      site: { siteUrl: site.cloud.siteUrl, cloudId: 'cloud-1', fetch: (request) => site.cloud.fetch(request) },
      folder: this.folder,
      moduleType: MODULE,
      moduleKey: module!.key,
      title: shownText(module!.title, locale),
      heading: shownText(module!.title, locale),
      width,
      locale,
      colorMode,
      caller: { accountId: who.accountId, accountType: 'licensed' },
      prepare: (page) => page.clock.setFixedTime(site.clock.now()),
      ...(instead ? { instead } : {}),
    });
    this.#screens.push(screen);
    await screen.page.getByText(text).first().waitFor();
    return screen;
  }

  /** @throws when a page did anything that Jira does not know. */
  async closeAll(): Promise<void> {
    for (const screen of this.#screens.splice(0)) await screen.close();
  }

  async stop(): Promise<void> {
    await this.closeAll();
    await this.browser.close();
  }
}
