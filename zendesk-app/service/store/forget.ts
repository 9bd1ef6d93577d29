import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

const TABLES = [
  'connection',
  'ticket',
  'carried_out',
  'agreement',
  'representative',
  'role',
  'policy',
  'refused_policy',
  'last_seen',
  'survey_offer',
  'sweep',
  'sweep_turn',
  'installation',
  'invocation',
] as const satisfies readonly (keyof Tables)[];

/** Forgets everything about an account, as when it uninstalls the app. */
export async function forgetAccount(db: Kysely<Tables>, account: string): Promise<void> {
  for (const table of TABLES) await db.deleteFrom(table).where('account', '=', account).execute();
}
