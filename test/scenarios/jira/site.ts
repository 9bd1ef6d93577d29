import { fileURLToPath } from 'node:url';
import * as handlers from '../../../src/index';
import { createJiraCloud, type JiraCloud, type JiraCloudState, type RecordedExchange } from '../../jira-cloud';
import { ForgeHost, type HostState, type Manifest, type ProductEvent, readManifest } from '../../jira-cloud/forge-host';
import { VirtualClock } from '../../time/virtual-clock';

const MANIFEST = fileURLToPath(new URL('../../../manifest.yml', import.meta.url));

export interface SiteOptions {
  readonly record?: (exchange: RecordedExchange) => void;
  /** When each product event reaches the app, as delays in ms: `[]` loses it, two double it. */
  readonly arrivals?: (event: ProductEvent) => readonly number[];
  /** A clock that others share; absent: one of its own. */
  readonly clock?: VirtualClock;
  /** A manifest with more in it than the app's own, and the functions that it names besides. */
  readonly manifest?: Manifest;
  readonly functions?: Readonly<Record<string, unknown>>;
}

/** Everything that a site holds at one instant. */
export interface SiteState {
  readonly at: number;
  readonly cloud: JiraCloudState;
  readonly host: HostState;
}

/** A local Jira Cloud with the app installed on it, on a clock that stands until it is moved. */
export class Site {
  readonly clock: VirtualClock;
  readonly cloud: JiraCloud;
  readonly host: ForgeHost;

  constructor(at: number, options: SiteOptions = {}) {
    this.clock = options.clock ?? new VirtualClock(at);
    this.cloud = createJiraCloud({
      clock: this.clock,
      appName: 'Support Process',
      ...(options.record && { record: options.record }),
    });
    const { cloud } = this;
    this.host = new ForgeHost({
      manifest: options.manifest ?? appManifest(),
      handlers: { ...handlers, ...options.functions },
      clock: this.clock,
      site: {
        siteUrl: cloud.siteUrl,
        cloudId: 'c0ffee00-1111-4222-8333-444455556666',
        fetch: (request) => cloud.fetch(request),
        isPortalOnly: (accountId) => accountId.startsWith('qm:'),
      },
      ...(options.arrivals && { arrivals: options.arrivals }),
    });
    cloud.onEvent((eventType, payload) =>
      this.host.receive({ eventType, payload, selfGenerated: payload.selfGenerated === true }),
    );
    cloud.install(this.host.modules);
    this.host.install();
  }

  /** Takes the app off the site. */
  async uninstall(): Promise<void> {
    await this.host.uninstall();
    this.cloud.install(null);
  }

  /** A site like the one that was dumped, at the instant of the dump. */
  static restore(state: SiteState, options: SiteOptions = {}): Site {
    const site = new Site(state.at, options);
    site.cloud.restore(state.cloud);
    site.host.restore(state.host);
    return site;
  }

  dump(): SiteState {
    return { at: this.clock.now(), cloud: this.cloud.dump(), host: this.host.dump() };
  }

  /** Lets the app finish what is due at this very instant. */
  settle = (): Promise<void> => this.clock.advanceTo(this.clock.now());

  /** A request by somebody with credentials of their own. @throws when Jira refuses it. */
  async request(authorization: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.send(authorization, method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  }

  send(authorization: string, method: string, path: string, body?: unknown): Promise<Response> {
    const headers = new Headers({ authorization, accept: 'application/json', 'X-ExperimentalApi': 'opt-in' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return this.cloud.fetch(new Request(new URL(path, this.cloud.siteUrl), init));
  }
}

let known: Manifest | undefined;
/** The app's own manifest. */
export const appManifest = (): Manifest => {
  known ??= readManifest(MANIFEST);
  return known;
};
