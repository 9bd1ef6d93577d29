import type { Audit } from '../audits/audit';
import type { CustomField, TicketField } from '../fields/field';
import type { TicketForm, TicketFormStatus } from '../forms/form';
import type { Group, GroupMembership } from '../groups/group';
import type { Mail } from '../mail/mail';
import type { SuspendedTicket } from '../mail/suspended';
import type { Organization, OrganizationMembership } from '../organizations/organization';
import type { User } from '../people/user';
import type { Rule, TriggerCategory } from '../rules/rule';
import type { CustomStatus } from '../statuses/status';
import type { StoredTicket } from '../tickets/ticket';
import type { Invocation, Webhook } from '../webhooks/webhook';
import type { Task } from './task';

/** A table of records by id, as plain JSON keeps it. */
export type Table<T> = Record<string, T>;

/** A record of a kind that nothing here computes with: kept and given back as it was written. */
export type Wire = Record<string, unknown>;

/** Everything one Zendesk account holds, as plain JSON: what `dump()` gives and `restore()` takes. */
export interface AccountState {
  subdomain: string;
  accountId: number;
  /** Serial of the last id that was given out. */
  serial: number;
  lastTicketId: number;
  users: Table<User>;
  passwords: Table<string>;
  apiTokens: string[];
  oauthTokens: Table<OAuthToken>;
  organizations: Table<Organization>;
  organizationMemberships: Table<OrganizationMembership>;
  groups: Table<Group>;
  groupMemberships: Table<GroupMembership>;
  brands: Table<Wire>;
  customStatuses: Table<CustomStatus>;
  ticketFields: Table<TicketField>;
  ticketForms: Table<TicketForm>;
  ticketFormStatuses: Table<TicketFormStatus>;
  organizationFields: Table<CustomField>;
  userFields: Table<CustomField>;
  tickets: Table<StoredTicket>;
  /** Audits by ticket id, oldest first. */
  audits: Table<Audit[]>;
  triggers: Table<Rule>;
  triggerCategories: Table<TriggerCategory>;
  automations: Table<Rule>;
  macros: Table<Rule>;
  views: Table<Rule>;
  webhooks: Table<Webhook>;
  invocations: Invocation[];
  /** Deliveries that a test holds back. */
  heldDeliveries: Task[];
  mails: Mail[];
  suspended: Table<SuspendedTicket>;
  jobs: Table<Wire>;
  uploads: Table<Wire>;
  attachments: Table<Wire>;
  satisfactionRatings: Table<Wire>;
  customObjects: Table<Wire>;
  customObjectFields: Table<Wire[]>;
  customObjectRecords: Table<Wire[]>;
  /** Agents write records of custom objects, as on plans without custom roles; absent: admins alone. */
  agentsWriteRecords?: boolean;
  resourceCollections: Table<Wire>;
  oauthClients: Table<Wire | OAuthClient>;
  idempotency: Table<{ request: string; status: number; body: unknown }>;
  /** What is still to happen, with its instant; armed again on `restore()`. */
  tasks: Task[];
}

/** A client that may ask people of the account for tokens; a global one is the same on every account. */
export interface OAuthClient extends Wire {
  id: number;
  identifier: string;
  secret: string;
  name: string;
  redirectUris: string[];
}

export interface OAuthToken {
  id: number;
  token: string;
  refreshToken: string | null;
  userId: number;
  clientId: number | null;
  scopes: string[];
  createdAt: string;
  /** UTC epoch ms, or null for a token that does not run out. */
  expiresAt: number | null;
  /** Likewise of the refresh token. */
  refreshExpiresAt?: number | null;
}

export function emptyAccount(subdomain: string): AccountState {
  return {
    subdomain,
    accountId: 10_973_248,
    serial: 0,
    lastTicketId: 0,
    users: {},
    passwords: {},
    apiTokens: [],
    oauthTokens: {},
    organizations: {},
    organizationMemberships: {},
    groups: {},
    groupMemberships: {},
    brands: {},
    customStatuses: {},
    ticketFields: {},
    ticketForms: {},
    ticketFormStatuses: {},
    organizationFields: {},
    userFields: {},
    tickets: {},
    audits: {},
    triggers: {},
    triggerCategories: {},
    automations: {},
    macros: {},
    views: {},
    webhooks: {},
    invocations: [],
    heldDeliveries: [],
    mails: [],
    suspended: {},
    jobs: {},
    uploads: {},
    attachments: {},
    satisfactionRatings: {},
    customObjects: {},
    customObjectFields: {},
    customObjectRecords: {},
    resourceCollections: {},
    oauthClients: {},
    idempotency: {},
    tasks: [],
  };
}
