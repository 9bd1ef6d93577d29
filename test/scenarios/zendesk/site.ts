import { configSchema } from '../../../zendesk-app/service/config';
import type { Database } from '../../../zendesk-app/service/database/database';
import { createService, type Service, type ServiceOptions } from '../../../zendesk-app/service/service';
import { VirtualClock } from '../../time/virtual-clock';
import type { AccountState } from '../../zendesk-cloud';
import type { StaffName, World } from '../world';
import { APP_EMAIL, Town } from './town';

/** What links in mails begin with. */
export const PUBLIC_URL = 'https://support.test';
/** What they are signed with. */
export const LINK_SECRET = 'a secret of thirty-two characters and more';
/** The app's shared secret on every site: what its settings in Zendesk hold. */
export const SHARED_SECRET = 'a shared secret of the app, thirty-two characters and more';
/** More than any one instant of a scenario asks for. */
const MOST_ROUNDS = 1000;
let accounts = 0;

/** What may stand between the service and Zendesk in a test. */
export interface SiteOptions {
  readonly record?: ((exchange: object) => void) | undefined;
  /** Wraps the service's way to Zendesk, e.g. to break it off after some request. */
  readonly wire?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
  readonly logger?: ServiceOptions['logger'];
  /** Makes the service; absent: one in this process. */
  readonly create?: (options: ServiceOptions) => Service;
  /** The service's death, where the wire brings it about: resolves when it has died, and is asked for again after each. */
  readonly death?: () => Promise<'died'>;
  /** A clock that others share; absent: one of its own. */
  readonly clock?: VirtualClock;
  /** The account's name; absent: one that no other site of this process has. */
  readonly account?: string;
  /** What the staff are called; absent: by the part they play. */
  readonly names?: Partial<Record<StaffName, string>>;
  /** An account that was dumped, to go on from; absent: a new one. */
  readonly kept?: AccountState | null;
}

/** A local Zendesk with the service beside it, both on one clock that stands still until somebody moves it. */
export class Site {
  readonly clock: VirtualClock;
  readonly town: Town;
  readonly account: string;
  service: Service;
  /** The app is off until then; null while it is on. */
  #offUntil: number | null = null;
  readonly #options: ServiceOptions;
  readonly #create: (options: ServiceOptions) => Service;
  readonly #kept: AccountState | null;
  readonly #death: () => Promise<'died'>;

  constructor(world: World, at: number, database: Database, options: SiteOptions = {}) {
    const { record, logger, wire = (fetch) => fetch } = options;
    this.clock = options.clock ?? new VirtualClock(at);
    accounts += 1;
    this.account = options.account ?? `acme-${process.pid}-${accounts}`;
    this.#kept = options.kept ?? null;
    this.#death = options.death ?? (() => new Promise(() => undefined));
    this.town = new Town(this.clock, this.account, (request) => this.#deliver(request), record, options.names);
    const { cloud, appToken } = this.town;
    this.#options = {
      clock: this.clock,
      database,
      ...(logger ? { logger } : {}),
      firstPolicy: world.policy,
      patience: { delay: async () => undefined, random: () => 0 },
      fetch: wire((input, init) => cloud.fetch(new Request(input, init))),
      config: configSchema.parse({
        accounts: [
          {
            ...{ name: this.account, origin: cloud.origin, email: APP_EMAIL, token: appToken },
            sharedSecret: SHARED_SECRET,
          },
        ],
        publicUrl: PUBLIC_URL,
        linkSecret: LINK_SECRET,
        sweepMinutes: 24 * 60,
      }),
    };
    this.#create = options.create ?? createService;
    this.service = this.#create(this.#options);
  }

  async open(world: World): Promise<void> {
    if (this.#kept) this.town.restore(this.#kept);
    await this.service.start();
    if (!this.#kept) await this.town.settle(world);
    await this.settle();
  }

  now = (): number => this.clock.now();

  /** Lets everything due at this instant happen: deliveries, reviews, and what these set off. */
  async settle(): Promise<void> {
    for (;;) {
      await this.clock.advanceTo(this.clock.now());
      if (this.#offUntil === null && (await this.#dies(this.service.drain()))) continue;
      const next = this.clock.nextDue();
      if (next === null || next > this.clock.now()) return;
    }
  }

  async advanceTo(t: number): Promise<void> {
    let standing = 0;
    for (let last = this.clock.now(); ; last = this.clock.now()) {
      const due = [this.clock.nextDue(), this.#offUntil ?? (await this.service.nextDue())].filter((at) => at !== null);
      const next = Math.min(...due);
      if (next > t) break;
      await this.clock.advanceTo(Math.max(next, this.clock.now()));
      standing = this.clock.now() === last ? standing + 1 : 0;
      if (standing > MOST_ROUNDS)
        throw new Error(`Something is due at ${new Date(next).toISOString()} and is never handled`);
      if (this.#offUntil !== null && this.#offUntil <= this.clock.now()) await this.#switchOn();
      await this.settle();
    }
    await this.clock.advanceTo(t);
    await this.settle();
  }

  async switchOff(until: number): Promise<void> {
    this.#offUntil = Math.max(until, this.#offUntil ?? until);
    await this.service.stop();
  }

  async #switchOn(): Promise<void> {
    this.#offUntil = null;
    await this.restart();
  }

  /** Begins again with a new service on what the old one left behind. */
  async restart(): Promise<void> {
    this.service = this.#create(this.#options);
    await this.service.start();
  }

  /** Whether the service dies at this work; then another one has begun, and the work is to be asked for again. */
  async #dies(work: Promise<unknown>): Promise<boolean> {
    if ((await Promise.race([work, this.#death()])) !== 'died') return false;
    await this.service.stop();
    await this.restart();
    return true;
  }

  /** A request to the service's own pages; somebody whose page stays empty tries once more. */
  async visit(path: string, init?: RequestInit): Promise<Response> {
    if (this.#offUntil !== null) throw new Error('The service is off');
    const ask = () => this.service.fetch(new Request(new URL(path, PUBLIC_URL), init));
    const answer = ask();
    return (await this.#dies(answer)) ? ask() : answer;
  }

  async close(): Promise<void> {
    await this.service.forget(this.account);
    await this.service.stop();
  }

  async #deliver(request: Request): Promise<Response> {
    if (this.#offUntil !== null) throw new Error('Nobody answers');
    return this.service.fetch(request);
  }
}
