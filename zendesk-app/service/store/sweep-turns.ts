import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/**
 * Takes the turn to sweep an account, until `nextAt`; of several processes one gets it. `always`: whoever had it, as at a start,
 * when nobody may have run for a while.
 */
export async function takeSweepTurn(
  db: Kysely<Tables>,
  account: string,
  { now, nextAt, always }: { readonly now: number; readonly nextAt: number; readonly always: boolean },
): Promise<boolean> {
  const taken = await db
    .insertInto('sweep_turn')
    .values({ account, next_at: nextAt })
    .onConflict((conflict) => {
      const update = conflict.column('account').doUpdateSet({ next_at: nextAt });
      return always ? update : update.where('sweep_turn.next_at', '<=', now);
    })
    .returning('account')
    .execute();
  return taken.length > 0;
}
