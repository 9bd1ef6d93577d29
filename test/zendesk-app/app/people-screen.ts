import { mkdirSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { defaultPolicy } from '../../../core';
import { launch } from '../../desk/browser';
import type { World } from '../../scenarios/world';
import { createDriver, type ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { type AgentScreen, openAgentScreen } from '../../zendesk-cloud/zaf-host';
import { annReports, HOUR, MINUTE, MONDAY } from '../example';
import { buildApp } from './built-app';

export const PICTURES = 'build/screenshots';

/** One customer with an agreement, one whose agreement nobody entered, and people who may report or not. */
const WORLD: World = {
  policy: defaultPolicy,
  organizations: [
    { name: 'Acme Logistics', agreement: { startsOn: '2025-08-01', endsOn: '2026-07-31' } },
    { name: 'Bright Foods', agreement: null },
  ],
  people: [
    { email: 'ann.becker@acme.example', name: 'Ann Becker', organization: 'Acme Logistics', representative: true },
    { email: 'luis.ortega@acme.example', name: 'Luis Ortega', organization: 'Acme Logistics', representative: true },
    { email: 'mei.tanaka@acme.example', name: 'Mei Tanaka', organization: 'Acme Logistics', representative: false },
    { email: 'paul.grant@acme.example', name: 'Paul Grant', organization: 'Acme Logistics', representative: false },
    { email: 'lea.novak@bright.example', name: 'Lea Novak', organization: 'Bright Foods', representative: true },
    { email: 'tom.reed@bright.example', name: 'Tom Reed', organization: 'Bright Foods', representative: false },
    { email: 'zoe.park@nowhere.example', name: 'Zoe Park', organization: null, representative: false },
  ],
};

/** What stands in for Zendesk's answer to an app's request, if anything. */
export type Instead = (request: Request) => Response | null | Promise<Response | null>;

export interface OpenOptions {
  readonly agent?: string;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A site with incidents that are held, and browsers on it. */
export class PeopleScreens {
  /** What the app asked of Zendesk's API since the last opening. */
  asked: string[] = [];
  instead: Instead = () => null;
  readonly #folder = buildApp();
  readonly #screens: AgentScreen[] = [];

  private constructor(
    readonly driver: ZendeskDriver,
    readonly browser: Browser,
  ) {}

  /** `held` are reported by name: Paul for Acme, Lea and Tom for Bright Foods. */
  static async start(): Promise<PeopleScreens> {
    mkdirSync(PICTURES, { recursive: true });
    const driver = createDriver();
    await driver.start(WORLD, MONDAY);
    const reports = [
      ['Ann', 'ann.becker@acme.example', 'Scheduled exports fail since 9.4'],
      ['Paul', 'paul.grant@acme.example', 'Labels print twice'],
      ['Lea', 'lea.novak@bright.example', 'The import stops at row 500'],
      ['Lea again', 'lea.novak@bright.example', 'Report title is cut off'],
      ['Tom', 'tom.reed@bright.example', 'Search finds nothing'],
    ] as const;
    for (const [place, [as, by, subject]] of reports.entries()) {
      await driver.advanceTo(MONDAY + place * 5 * MINUTE);
      await driver.perform(annReports({ as, by, subject, at: MONDAY + place * 5 * MINUTE }));
    }
    await driver.advanceTo(MONDAY + HOUR);
    return new PeopleScreens(driver, await launch());
  }

  number(name: string): string {
    return `#${this.driver.numberOf(name)}`;
  }

  async organization(name: string, options: OpenOptions = {}): Promise<[AgentScreen, Frame]> {
    const path = `/agent/organizations/${this.driver.site.town.organization(name)}`;
    return this.#open(path, 'organization_sidebar', options);
  }

  async user(email: string, options: OpenOptions = {}): Promise<[AgentScreen, Frame]> {
    return this.#open(`/agent/users/${this.driver.site.town.idOf(email)}`, 'user_sidebar', options);
  }

  async close(): Promise<void> {
    for (const screen of this.#screens) await screen.close();
    await this.browser.close();
    await this.driver.stop();
    await dropSharedDatabase();
  }

  /** What Zendesk says of the agent, but for these attributes. */
  meAs(attributes: object): Instead {
    return async (request) => {
      if (!request.url.includes('/users/me')) return null;
      const answer = await this.driver.site.town.cloud.fetch(request.clone());
      const { user } = (await answer.json()) as { user: object };
      return Response.json({ user: { ...user, ...attributes } });
    };
  }

  async #open(
    path: string,
    location: 'organization_sidebar' | 'user_sidebar',
    { agent = 'admin', scheme = 'light', width }: OpenOptions,
  ): Promise<[AgentScreen, Frame]> {
    const { site } = this.driver;
    this.asked = [];
    const screen = await openAgentScreen({
      browser: this.browser,
      cloud: site.town.cloud,
      agent: `${agent}@support.test`,
      path,
      appFolder: this.#folder,
      settings: { service_url: 'https://support.test', shared_secret: 'a secret' },
      context: { colorScheme: scheme },
      prepare: (page) => page.clock.setFixedTime(site.now()),
      api: async (request) => {
        const ours = request.headers.has('x-zendesk-app-id');
        if (ours) this.asked.push(`${request.method} ${new URL(request.url).pathname}`);
        const answer = (ours && (await this.instead(request))) || (await site.town.cloud.fetch(request));
        const dated = new Response(answer.body, answer);
        dated.headers.set('date', new Date(site.now()).toUTCString());
        return dated;
      },
    });
    this.#screens.push(screen);
    const frame = await screen.frame(location);
    if (width !== undefined)
      await screen.page
        .locator(`iframe[data-location="${location}"]`)
        .evaluate((element, pixels) => element.style.setProperty('width', `${pixels}px`), width);
    return [screen, frame];
  }
}
