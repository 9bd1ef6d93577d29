import type { Account } from '../account/account';
import { awaitsRinging, keepRung } from '../store/policies';
import { openTickets } from '../store/tickets';

/**
 * Rings every open ticket for versions that ask for it (semantics.md section 8) and were not rung for yet: the bells are stored
 * first, so dying in between rings once more, never less.
 */
export async function ringRejudged({ tables, name, queue, policies }: Account): Promise<void> {
  if (!(await awaitsRinging(tables, name))) return;
  const { version } = policies.latest;
  await queue.ringAll(await openTickets(tables, name));
  await keepRung(tables, name, version);
}
