import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { builtUi } from '../../build/built-ui';
import { readManifest } from '../../checks/forge-manifest';
import { shownText } from '../../checks/shown-texts';
import { launch } from '../../desk/browser';
import { type ModuleScreen, openModule } from '../../jira-cloud/bridge';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { PICTURES } from './panel-screen';

const MODULE = 'jiraServiceManagement:organizationPanel';
const [module] = readManifest().modules[MODULE] ?? [];
if (!module) throw new Error(`the manifest has no ${MODULE}`);
const resource = readManifest().resources.find(({ key }) => key === module.resource);
if (!resource) throw new Error(`the manifest has no resource ${module.resource}`);

interface Opening {
  /** What to wait for. */
  readonly text?: string;
  readonly width?: number;
  readonly colorMode?: 'light' | 'dark';
  /** The reader's own on Jira. */
  readonly locale?: string;
  /** What the page tells of its place. */
  readonly extension?: Record<string, unknown>;
  readonly instead?: (functionKey: string) => Response | null;
}

/** Agents' browsers with Acme's panel in them, as the vendor bundles it. */
export class OrganizationScreens {
  readonly #screens: ModuleScreen[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async start(): Promise<OrganizationScreens> {
    mkdirSync(PICTURES, { recursive: true });
    return new OrganizationScreens(await launch(), await builtUi(resource as { key: string; path: string }));
  }

  async open({ site, town }: JiraDriver, who: string, opening: Opening = {}): Promise<ModuleScreen> {
    const { text = 'May report incidents', width = 760, extension, ...more } = opening;
    const screen = await openModule({
      browser: this.browser,
      host: site.host,
      site: { siteUrl: site.cloud.siteUrl, cloudId: 'cloud-1', fetch: (request) => site.cloud.fetch(request) },
      folder: this.folder,
      moduleType: MODULE,
      moduleKey: module!.key,
      title: shownText(module!.title, opening.locale),
      heading: 'Acme',
      width,
      caller: {
        accountId: town.user(who).accountId,
        accountType: 'licensed',
        // https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-organization-panel/
        extension: extension ?? {
          organization: { id: Number(town.organization('Acme')) },
          project: { id: 10_000, key: 'SUP' },
        },
      },
      prepare: (page) => page.clock.setFixedTime(site.clock.now()),
      ...more,
    });
    this.#screens.push(screen);
    await screen.page.getByText(text).first().waitFor();
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
