import type { PublicInstallation } from '../installation';
import type { Location } from '../manifest';

/** What `client.context()` gives, by location. */
export interface AppContext {
  readonly product: 'support';
  readonly location: Location;
  readonly instanceGuid: string;
  readonly account: { readonly subdomain: string };
  readonly ticketId?: number;
  readonly newTicketId?: string;
  readonly organizationId?: number;
  readonly userId?: number;
}

/** One running app in one place: its frame and what it listens to. */
export class Instance {
  readonly frame: HTMLIFrameElement;
  registered = false;
  visible = true;
  /** Who listens to events of this instance, by event. */
  readonly #listeners = new Map<string, Set<Instance>>();

  constructor(
    readonly app: PublicInstallation,
    readonly guid: string,
    readonly context: AppContext,
    url: string,
    assetsOrigin: string,
  ) {
    const address = new URL(`${assetsOrigin}/zaf-apps/${app.installationId}/${url}`);
    address.searchParams.set('origin', location.origin);
    address.searchParams.set('app_guid', guid);
    this.frame = document.createElement('iframe');
    this.frame.title = app.name;
    this.frame.dataset.location = context.location;
    // As Zendesk frames apps: no dialogs of the browser, no way to the page around them.
    this.frame.setAttribute(
      'sandbox',
      'allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-downloads',
    );
    this.frame.allow = 'clipboard-write';
    this.frame.src = address.toString();
  }

  get origin(): string {
    return new URL(this.frame.src).origin;
  }

  post(message: object): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }

  /** Adds a listener; whether it is this listener's first for the event. */
  listen(event: string, listener: Instance): boolean {
    const known = this.#listeners.get(event) ?? new Set();
    const first = !known.has(listener);
    this.#listeners.set(event, known.add(listener));
    return first;
  }

  unlisten(event: string, listener: Instance): void {
    this.#listeners.get(event)?.delete(listener);
  }

  forget(listener: Instance): void {
    for (const listeners of this.#listeners.values()) listeners.delete(listener);
  }

  listenersOf(event: string): readonly Instance[] {
    return [...(this.#listeners.get(event) ?? [])].filter((one) => one.registered);
  }

  /** Tells everybody who listens to this instance. */
  fire(event: string, message?: unknown): void {
    for (const listener of this.listenersOf(event)) this.tell(listener, event, message);
  }

  tell(listener: Instance, event: string, message?: unknown): void {
    listener.post({ key: `zaf.${event}`, ...(message === undefined ? {} : { message }), instanceGuid: this.guid });
  }
}
