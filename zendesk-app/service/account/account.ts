import type { Kysely } from 'kysely';
import type { Zendesk } from '../../client';
import type { RoleAt } from '../../history';
import type { Installation } from '../../setup';
import type { Clock } from '../clock';
import type { Tables } from '../database/tables';
import type { Links } from '../links/links';
import type { PolicyShelf } from '../policies/policy-shelf';
import type { Queue } from '../queue/queue';
import type { KnownSetUp } from '../store/installations';
import type { Deliveries } from '../webhooks/deliveries';

/** One Zendesk account at work: what handling any of its tickets needs. */
export interface Account {
  /** Its subdomain. */
  readonly name: string;
  readonly zendesk: Zendesk;
  readonly tables: Kysely<Tables>;
  readonly queue: Queue;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly links: Links;
  readonly policies: PolicyShelf;
  readonly setUp: KnownSetUp;
  readonly installation: Installation;
  /** Off: nothing is reviewed, sent or closed. */
  readonly isOn: boolean;
  readonly roleAt: RoleAt;
  /** Signs the tokens of the app's pages; null where pages have no way to this service. */
  readonly sharedSecret: string | null;
}
