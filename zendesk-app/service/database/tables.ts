import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** Epoch milliseconds in a `bigint` column; both drivers are told to read those as numbers. */
type Instant = ColumnType<number, number, number>;

/** A ticket that the process has reviewed: enough to know whose bell a changed fact rings. */
export interface TicketTable {
  account: string;
  ticket: string;
  organization: string | null;
  requester: string;
  /** Not closed: a re-judgement rings it. */
  open: boolean;
  /** Verification Required: a changed agreement or representative rings it. */
  held: boolean;
  reviewed_at: Instant;
}

/** One effect that was carried out, by its key: a record that somebody deletes in the ticket repeats nothing. */
export interface CarriedOutTable {
  account: string;
  ticket: string;
  key: string;
  at: Instant;
  kind: string | null;
  addressee: string | null;
  number: string | null;
}

/** Append-only log of an organization's agreement, each entry dated when the service first saw it. */
export interface AgreementTable {
  id: Generated<number>;
  account: string;
  organization: string;
  at: Instant;
  starts_on: string | null;
  ends_on: string | null;
}

/** Append-only log of who may report. */
export interface RepresentativeTable {
  id: Generated<number>;
  account: string;
  person: string;
  at: Instant;
  representative: boolean;
}

/** Append-only log of what an agent's account was allowed to do. */
export interface RoleTable {
  id: Generated<number>;
  account: string;
  person: string;
  at: Instant;
  role: string;
}

/** The service's copy of the policy versions, which live in a custom object on Zendesk. */
export interface PolicyTable {
  account: string;
  version: number;
  policy: JSONColumnType<Record<string, unknown>>;
  saved_at: Instant;
  saved_by: string;
  rejudge: boolean;
  /** Null where nobody said why. */
  reason: string | null;
  /** Every open ticket's bell was rung for it. */
  rung: boolean;
}

/** A record on Zendesk that gives itself out as a policy version and is not believed. */
export interface RefusedPolicyTable {
  account: string;
  record: string;
  version: number;
  reason: string;
  at: Instant;
}

/** When something was last seen to happen on an account. */
export interface LastSeenTable {
  account: string;
  what: string;
  at: Instant;
}

/** A survey offered to a contact, in whichever ticket (K2: at most one within the quiet days). */
export interface SurveyOfferTable {
  account: string;
  contact: string;
  ticket: string;
  key: string;
  at: Instant;
}

/** How far a sweep has read one of the account's export streams. */
export interface SweepTable {
  account: string;
  stream: string;
  cursor: string;
  swept_at: Instant;
}

/** What setup provisioned on the account: ids of fields, statuses, groups; whether the process is switched on. */
export interface InstallationTable {
  account: string;
  installation: JSONColumnType<Record<string, unknown>>;
  /** Sealed: what signs the webhooks. Null in a row that an older version wrote, until the next start. */
  secrets: string | null;
  /** Grows with each change, so that other processes read it again. */
  revision: Instant;
}

/** An invocation of a webhook that was accepted; a second delivery of it rings nothing. */
export interface InvocationTable {
  account: string;
  invocation: string;
  at: Instant;
}

/** An account that an administrator connected by OAuth. */
export interface ConnectionTable {
  account: string;
  origin: string;
  /** Sealed: access and refresh token. */
  tokens: string;
  /** Sealed: signs the tokens of the app's pages. */
  shared_secret: string;
  /** Differs after each connecting, so that every process opens the account anew. */
  connected_at: Instant;
  /** Zendesk takes the refresh token no more: an administrator has to connect again. */
  lost: boolean;
}

/** Whose turn a sweep of an account is: the process that moves `next_at` on. */
export interface SweepTurnTable {
  account: string;
  next_at: Instant;
}

export interface Tables {
  sweep_turn: SweepTurnTable;
  connection: ConnectionTable;
  ticket: TicketTable;
  carried_out: CarriedOutTable;
  agreement: AgreementTable;
  representative: RepresentativeTable;
  role: RoleTable;
  policy: PolicyTable;
  refused_policy: RefusedPolicyTable;
  last_seen: LastSeenTable;
  survey_offer: SurveyOfferTable;
  sweep: SweepTable;
  installation: InstallationTable;
  invocation: InvocationTable;
}
