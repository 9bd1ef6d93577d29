import { Draft, via } from '../audits/audit';
import type { User } from '../people/user';
import { epochSeconds } from '../store/instant';
import type { World } from '../store/world';
import type { StoredTicket } from './ticket';
import { system } from './update';

/** A soft deletion: gone from every list but the deleted tickets; its number is not used again. */
export function deleteTicket(world: World, stored: StoredTicket, by: User): void {
  turn(world, stored, by, 'deleted');
  stored.deleted = { at: world.now(), by: by.id, previousState: stored.ticket.status };
  stored.ticket.generated_timestamp = epochSeconds(world.clock.now());
}

export function restoreTicket(world: World, stored: StoredTicket, by: User): void {
  const status = stored.deleted?.previousState ?? stored.ticket.status;
  stored.deleted = null;
  stored.ticket.generated_timestamp = epochSeconds(world.clock.now());
  turn(world, stored, by, status, 'deleted');
}

/** The audit that tells of it: status to `deleted` and back. */
function turn(world: World, { ticket }: StoredTicket, by: User, value: string, previous: string = ticket.status): void {
  const draft = new Draft(world, ticket.id, by.id, { via: via('api'), metadata: system() });
  draft.add('Change', { value, field_name: 'status', previous_value: previous });
  world.state.audits[ticket.id]?.push(draft.audit);
}
