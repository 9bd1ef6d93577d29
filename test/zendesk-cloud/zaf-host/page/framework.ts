import type { Boot } from '../boot';
import type { PublicInstallation } from '../installation';
import type { Location } from '../manifest';
import type { AppRequests } from './app-request';
import { Hooks, type Refusal } from './hooks';
import { type AppContext, Instance } from './instance';
import { act, join, read, type Surface, write } from './surface';
import { type FromApp, readMessage } from './wire';

/** What an app may do, given the instance that it does it to. */
export type SurfaceFor = (instance: Instance) => Surface;

/**
 * Zendesk's side of the apps framework: which apps run where on this page, and what passes between them and the page.
 * https://developer.zendesk.com/documentation/apps/app-developer-guide/using-the-apps-framework/
 */
export class Framework {
  readonly #boot: Boot;
  readonly #requests: AppRequests;
  readonly #hooks = new Hooks();
  readonly #instances = new Map<string, Instance>();
  readonly #common: SurfaceFor;
  /** What the page adds for the locations on it. */
  #page: Partial<Record<Location, Surface>> = {};
  readonly #standing = new Map<Location, Readonly<Record<string, unknown>>>();
  #told = new Map<Surface, Readonly<Record<string, string>>>();
  #serial = 0;

  constructor(boot: Boot, requests: AppRequests, common: (framework: Framework) => SurfaceFor) {
    this.#boot = boot;
    this.#requests = requests;
    this.#common = common(this);
    window.addEventListener('message', (event) => this.#hear(event));
  }

  /** Says what the apps in a location work on. */
  offer(location: Location, surface: Surface): void {
    this.#page = { ...this.#page, [location]: surface };
    this.#told.set(surface, texts(surface.observed()));
  }

  /** Says what has happened in a location already, for whoever listens later. */
  standing(location: Location, events: Readonly<Record<string, unknown>>): void {
    this.#standing.set(location, events);
  }

  /** Starts every app that has a place in this location; their frames are not on the page yet. */
  start(location: Location, about: Partial<AppContext> = {}): Instance[] {
    return this.#boot.apps.flatMap((app) => {
      const place = app.locations[location];
      return place ? [this.create(app, location, place.url, about)] : [];
    });
  }

  create(app: PublicInstallation, location: Location, url: string, about: Partial<AppContext> = {}): Instance {
    this.#serial += 1;
    const instanceGuid = `${app.installationId}-${this.#serial}-${crypto.randomUUID()}`;
    const account = { subdomain: this.#boot.subdomain };
    const context: AppContext = { product: 'support', location, instanceGuid, account, ...about };
    const instance = new Instance(app, instanceGuid, context, url, this.#boot.assetsOrigin);
    this.#instances.set(instanceGuid, instance);
    for (const other of this.#instances.values())
      if (other.context.location === 'background') other.fire('instance.created', context);
    return instance;
  }

  destroy(instance: Instance, farewell?: string): void {
    if (farewell) instance.fire(farewell);
    this.#instances.delete(instance.guid);
    for (const other of this.#instances.values()) other.forget(instance);
    instance.frame.remove();
  }

  get instances(): readonly Instance[] {
    return [...this.#instances.values()];
  }

  fire(event: string, message?: unknown): void {
    for (const instance of this.#instances.values()) instance.fire(event, message);
  }

  askBefore(event: string): Promise<Refusal[]> {
    return this.#hooks.ask(this.instances, event);
  }

  /** Tells the apps which of the things that they can watch are different now. */
  notice(): void {
    for (const [surface, before] of this.#told) {
      const values = surface.observed();
      const now = texts(values);
      this.#told.set(surface, now);
      const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
      for (const instance of this.#instances.values()) {
        if (this.#page[instance.context.location] !== surface) continue;
        for (const name of changed) {
          instance.fire(`${name}.changed`, values[name]);
          instance.fire('*.changed', { propertyName: name, newValue: values[name] });
        }
      }
    }
  }

  /**
   * Takes a message only from a frame that this page made, under the origin it was made with, that says who it is. An app
   * may speak about another instance of its own installation, never about another app's.
   */
  #hear(event: MessageEvent): void {
    const from = this.instances.find(({ frame }) => frame.contentWindow === event.source);
    if (!from || event.origin !== from.origin) return;
    const said = readMessage(event.data);
    if (!said || said.appGuid !== from.guid) return;
    const target = this.#instances.get(said.instanceGuid);
    if (said.kind === 'message' && said.key === 'iframe.handshake') return this.#register(from);
    if (!from.registered || target?.app.installationId !== from.app.installationId) return;
    if (said.kind === 'call') void this.#answer(from, target, said);
    else this.#take(from, target, said);
  }

  #register(instance: Instance): void {
    const { appId, installationId, name, version, settings, plan } = instance.app;
    instance.registered = true;
    instance.post({
      key: 'zaf.app.registered',
      message: {
        metadata: { appId, installationId, name, version, settings, plan: { name: plan } },
        context: instance.context,
      },
      instanceGuid: instance.guid,
    });
  }

  async #answer(from: Instance, target: Instance, { id, request, params }: FromApp & { kind: 'call' }): Promise<void> {
    const surface = this.#surfaceOf(target);
    const asked = (typeof params === 'object' && params !== null ? params : {}) as Record<string, unknown>;
    const result =
      request === 'get'
        ? await read(surface, Array.isArray(params) ? params.map(String) : [])
        : request === 'set'
          ? await write(surface, asked)
          : await act(surface, asked);
    from.post({ id, result });
  }

  #take(from: Instance, target: Instance, { key, message, error }: FromApp & { kind: 'message' }): void {
    if (/^request:\d+$/.test(key)) void this.#requests.make(from, key, message);
    else if (key.startsWith('iframe.reply:')) this.#hooks.reply(from, key.slice('iframe.reply:'.length), error);
    else if (key.startsWith('iframe.trigger:')) target.fire(key.slice('iframe.trigger:'.length), message);
    else if (key.startsWith('iframe.on:')) this.#listen(from, target, key.slice('iframe.on:'.length));
    else if (key.startsWith('iframe.off:') && countOf(message) === 0)
      target.unlisten(key.slice('iframe.off:'.length), from);
  }

  /** Whoever listens for the first time hears how things stand, as on the first load of a page. */
  #listen(from: Instance, target: Instance, event: string): void {
    if (!target.listen(event, from)) return;
    const { location } = target.context;
    if (event === 'app.activated') target.tell(from, event, { firstLoad: true });
    const standing = this.#standing.get(location);
    if (standing && event in standing) target.tell(from, event, standing[event]);
    if (event === 'instance.created' && location === 'background')
      for (const other of this.instances) if (other !== target) target.tell(from, event, other.context);
    const name = event.replace(/\.changed$/, '');
    const observed = this.#surfaceOf(target).observed();
    if (name !== event && name in observed) target.tell(from, event, observed[name]);
  }

  #surfaceOf(instance: Instance): Surface {
    const common = this.#common(instance);
    const own = this.#page[instance.context.location];
    return own ? join(own, common) : common;
  }
}

const texts = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value ?? null)]));

const countOf = (message: unknown): number =>
  typeof message === 'object' && message !== null && 'subscriberCount' in message ? Number(message.subscriberCount) : 0;
