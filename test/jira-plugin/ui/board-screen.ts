import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { builtUi } from '../../build/built-ui';
import { readManifest } from '../../checks/forge-manifest';
import { shownText } from '../../checks/shown-texts';
import { launch } from '../../desk/browser';
import { type ModuleScreen, openModule } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { PICTURES } from './panel-screen';

interface Opening {
  /** What to wait for. */
  readonly text: string;
  /** What Forge tells of the module's place. */
  readonly extension: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly colorMode?: 'light' | 'dark';
  readonly locale?: string;
  /** The page's clock and timers move only when the test moves them. */
  readonly standing?: boolean;
  readonly instead?: (functionKey: string) => Response | null;
}

/** Browsers with one of the app's boards in them, as the vendor bundles it. */
export class BoardScreens {
  readonly #screens: ModuleScreen[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    private readonly type: string,
    private readonly module: { readonly key: string; readonly title?: unknown },
  ) {}

  /** The boards of a kind of module. */
  static async start(type: 'jiraServiceManagement:queuePage' | 'jira:dashboardGadget'): Promise<BoardScreens> {
    mkdirSync(PICTURES, { recursive: true });
    const { modules, resources } = readManifest();
    const [module] = modules[type] ?? [];
    const resource = resources.find(({ key }) => key === module?.resource);
    if (!module || !resource) throw new Error(`the manifest has no ${type} with a resource`);
    return new BoardScreens(await launch(), await builtUi(resource), type, module);
  }

  async open(driver: JiraDriver, who: string, opening: Opening): Promise<ModuleScreen> {
    const { site, town } = driver;
    const { text, extension, width = 1100, colorMode = 'light', locale = 'en-US', standing = false, instead } = opening;
    const screen = await openModule({
      browser: this.browser,
      host: site.host,
      site: { siteUrl: site.cloud.siteUrl, cloudId: 'cloud-1', fetch: (request) => site.cloud.fetch(request) },
      folder: this.folder,
      moduleType: this.type,
      moduleKey: this.module.key,
      title: shownText(this.module.title, locale),
      heading: shownText(this.module.title, locale),
      width,
      colorMode,
      locale,
      caller: { accountId: town.user(who).accountId, accountType: 'licensed', extension },
      prepare: ({ clock }) =>
        standing ? clock.install({ time: site.clock.now() }) : clock.setFixedTime(site.clock.now()),
      ...(instead ? { instead } : {}),
    });
    this.#screens.push(screen);
    if (!standing) await screen.page.getByText(text).first().waitFor();
    return screen;
  }

  /** @throws when a board did anything that Jira does not know. */
  async closeAll(): Promise<void> {
    for (const screen of this.#screens.splice(0)) await screen.close();
  }

  async stop(): Promise<void> {
    await this.closeAll();
    await this.browser.close();
  }
}
