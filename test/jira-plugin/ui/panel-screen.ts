import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { builtUi } from '../../build/built-ui';
import { readManifest } from '../../checks/forge-manifest';
import { shownText } from '../../checks/shown-texts';
import { launch } from '../../desk/browser';
import { type ModuleScreen, openModule } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';

/** Where pictures of screens are kept, to be looked at. */
export const PICTURES = 'build/screenshots';

const MODULE = 'jira:issueContext';
const [module] = readManifest().modules[MODULE] ?? [];
if (!module) throw new Error(`the manifest has no ${MODULE}`);
const resource = readManifest().resources.find(({ key }) => key === module.resource);
if (!resource) throw new Error(`the manifest has no resource ${module.resource}`);

interface Opening {
  /** The incident's name in the scenario. */
  readonly incident?: string;
  readonly width?: number;
  /** The reader's own on Jira. */
  readonly locale?: string;
  readonly colorMode?: 'light' | 'dark';
  /** What to wait for. */
  readonly text?: string;
  readonly instead?: (functionKey: string) => Response | null;
}

/** Agents' browsers with the incident's panel in them, as the vendor bundles it. */
export class PanelScreens {
  readonly #screens: ModuleScreen[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async start(): Promise<PanelScreens> {
    mkdirSync(PICTURES, { recursive: true });
    return new PanelScreens(await launch(), await builtUi(resource as { key: string; path: string }));
  }

  /** Opens an issue as somebody who works at the vendor, and waits for its panel. */
  async open(driver: JiraDriver, who: string, opening: Opening = {}): Promise<ModuleScreen> {
    const { site, town } = driver;
    const key = driver.keyOf(opening.incident ?? 'A');
    const { id } = Object.values(site.cloud.dump().issues).find((issue) => issue.key === key)!;
    const screen = await openModule({
      browser: this.browser,
      host: site.host,
      site: { siteUrl: site.cloud.siteUrl, cloudId: 'cloud-1', fetch: (request) => site.cloud.fetch(request) },
      folder: this.folder,
      moduleType: MODULE,
      moduleKey: module!.key,
      title: shownText(module!.title, opening.locale),
      heading: key,
      width: opening.width ?? 460,
      ...(opening.locale ? { locale: opening.locale } : {}),
      ...(opening.colorMode ? { colorMode: opening.colorMode } : {}),
      caller: {
        accountId: town.user(who).accountId,
        accountType: 'licensed',
        extension: { issue: { id, key } },
      },
      prepare: (page) => page.clock.setFixedTime(site.clock.now()),
      ...(opening.instead ? { instead: opening.instead } : {}),
    });
    this.#screens.push(screen);
    await screen.page
      .getByText(opening.text ?? 'Recent steps')
      .first()
      .waitFor();
    return screen;
  }

  /** @throws when a panel did anything that Jira does not know. */
  async closeAll(): Promise<void> {
    for (const screen of this.#screens.splice(0)) await screen.close();
  }

  async stop(): Promise<void> {
    await this.closeAll();
    await this.browser.close();
  }
}

/** All that the module says, as a person reads it. */
export const textOf = (page: Page): Promise<string> => page.locator('#module').innerText();
