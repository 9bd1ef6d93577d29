import type { z } from 'zod';
import type { JiraCloud } from '../../cloud';
import type { AppScreen, ScreenOf } from './app-screens';

/** Somebody who can look at the site. */
export interface Looker {
  readonly accountId: string;
  /** Ready for an `Authorization` header. */
  readonly authorization: string;
  readonly name: string;
  /** Who they are, in a few words. */
  readonly about: string;
}

/** One look at one page: everything on it is read by REST as the person who looks. */
export class Visit {
  constructor(
    readonly looker: Looker,
    private readonly screens: ScreenOf,
    /** The person's language on Jira, such as `de-DE`. */
    readonly locale: string,
    /** Where the person's browser is, as an IANA zone. */
    readonly timeZone: string,
    /** The address with its query. */
    readonly url: URL,
    readonly gadget: unknown,
    private readonly cloud: JiraCloud,
    /** What was typed into a form that was refused, by the names of its fields. */
    readonly typed: (name: string) => string = () => '',
  ) {}

  /** The app's screen of a kind; null: the app has none. */
  screenOf(type: string): AppScreen | null {
    return this.screens(type, this.locale);
  }

  /** Without a licence: sees the portal and nothing else. */
  get isCustomer(): boolean {
    return this.cloud.isPortalOnly(this.looker.accountId);
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = new Headers({ authorization: this.looker.authorization, accept: 'application/json' });
    headers.set('X-ExperimentalApi', 'opt-in');
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return this.cloud.fetch(new Request(new URL(path, this.cloud.siteUrl), init));
  }

  /** Null when Jira does not show it to this person. */
  async read<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | null> {
    const response = await this.send('GET', path);
    return response.ok ? schema.parse(await response.json()) : null;
  }

  /** `24 Nov 2026, 10:05` */
  moment(t: string | number): string {
    const at = typeof t === 'number' ? t : Date.parse(t.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    const zone = { timeZone: this.timeZone };
    const day = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'short', year: 'numeric' });
    const time = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' });
    return `${day.format(at)}, ${time.format(at)}`;
  }
}
