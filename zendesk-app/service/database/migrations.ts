import { type Kysely, sql } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';

/** Append-only: a migration that has been released is never edited, only followed by another. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-process': {
    async up(db) {
      await create(db, 'ticket', [
        'account text not null',
        'ticket text not null',
        'organization text',
        'requester text not null',
        'open boolean not null',
        'held boolean not null',
        'reviewed_at bigint not null',
        'primary key (account, ticket)',
      ]);
      await sql`create index ticket_open on ticket (account) where open`.execute(db);
      await create(db, 'carried_out', [
        'account text not null',
        'ticket text not null',
        'key text not null',
        'at bigint not null',
        'kind text',
        'addressee text',
        'number text',
        'primary key (account, ticket, key)',
      ]);
      await create(db, 'agreement', [
        'id bigint generated always as identity primary key',
        'account text not null',
        'organization text not null',
        'at bigint not null',
        'starts_on text',
        'ends_on text',
      ]);
      await sql`create index agreement_of on agreement (account, organization, at)`.execute(db);
      await create(db, 'representative', [
        'id bigint generated always as identity primary key',
        'account text not null',
        'person text not null',
        'at bigint not null',
        'representative boolean not null',
      ]);
      await sql`create index representative_of on representative (account, person, at)`.execute(db);
      await create(db, 'role', [
        'id bigint generated always as identity primary key',
        'account text not null',
        'person text not null',
        'at bigint not null',
        'role text not null',
      ]);
      await sql`create index role_of on role (account, person, at)`.execute(db);
      await create(db, 'policy', [
        'account text not null',
        'version integer not null',
        'policy jsonb not null',
        'saved_at bigint not null',
        'saved_by text not null',
        'rejudge boolean not null',
        'primary key (account, version)',
      ]);
      await create(db, 'survey_offer', [
        'account text not null',
        'contact text not null',
        'ticket text not null',
        'key text not null',
        'at bigint not null',
        'primary key (account, contact, ticket, key)',
      ]);
      await create(db, 'sweep', [
        'account text not null',
        'stream text not null',
        'cursor text not null',
        'swept_at bigint not null',
        'primary key (account, stream)',
      ]);
      await create(db, 'installation', ['account text primary key', 'installation jsonb not null']);
      await create(db, 'invocation', [
        'account text not null',
        'invocation text not null',
        'at bigint not null',
        'primary key (account, invocation)',
      ]);
      await sql`create index invocation_at on invocation (at)`.execute(db);
    },
  },
  '0002-policies-from-pages': {
    async up(db) {
      await sql`alter table policy add column rung boolean not null default true`.execute(db);
      await create(db, 'refused_policy', [
        'account text not null',
        'record text not null',
        'version double precision not null',
        'reason text not null',
        'at bigint not null',
        'primary key (account, record)',
      ]);
      await create(db, 'last_seen', [
        'account text not null',
        'what text not null',
        'at bigint not null',
        'primary key (account, what)',
      ]);
    },
  },
  '0003-connections': {
    async up(db) {
      await create(db, 'connection', [
        'account text primary key',
        'origin text not null',
        'tokens text not null',
        'shared_secret text not null',
        'connected_at bigint not null',
        'lost boolean not null',
      ]);
    },
  },
  '0004-sweeps-in-turn': {
    async up(db) {
      await create(db, 'sweep_turn', ['account text primary key', 'next_at bigint not null']);
    },
  },
  '0005-sealed-webhook-secrets': {
    async up(db) {
      // Rows from before hold them unsealed until the service's next start, which has the key.
      await sql`alter table installation add column secrets text`.execute(db);
      await sql`alter table installation add column revision bigint not null default 1`.execute(db);
    },
  },
  '0006-reasons-of-versions': {
    async up(db) {
      await sql`alter table policy add column reason text`.execute(db);
    },
  },
};

/** The name of the latest migration: which tables this version works on. */
export const DATABASE_VERSION = Object.keys(MIGRATIONS).sort().at(-1) ?? '';

const create = (db: Kysely<unknown>, table: string, columns: readonly string[]): Promise<unknown> =>
  sql`create table ${sql.ref(table)} (${sql.raw(columns.join(', '))})`.execute(db);

export const migrations: MigrationProvider = { getMigrations: async () => ({ ...MIGRATIONS }) };
