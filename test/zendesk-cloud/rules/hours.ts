import type { World } from '../store/world';
import type { Ticket } from '../tickets/ticket';

const HOUR = 3_600_000;

/** Whole hours since a ticket entered a status or something happened to it; null where that never was. */
export function hoursSince(world: World, ticket: Ticket, field: string): number | null {
  const at = instantOf(world, ticket, field);
  return at === null ? null : Math.floor((world.clock.now() - at) / HOUR);
}

function instantOf(world: World, ticket: Ticket, field: string): number | null {
  switch (field) {
    case 'created_at':
    case 'updated_at':
      return Date.parse(ticket[field]);
    case 'assigned_at':
      return lastSet(world, ticket, 'assignee_id', null);
    case 'requester_updated_at':
      return lastBy(world, ticket, ticket.requester_id);
    case 'assignee_updated_at':
      return ticket.assignee_id === null ? null : lastBy(world, ticket, ticket.assignee_id);
    default:
      return ticket.status === field.toLowerCase() ? lastSet(world, ticket, 'status', ticket.status) : null;
  }
}

function lastSet(world: World, ticket: Ticket, field: string, value: string | null): number | null {
  for (const audit of (world.state.audits[ticket.id] ?? []).toReversed()) {
    const set = audit.events.some(
      (event) =>
        (event.type === 'Create' || event.type === 'Change') &&
        event.field_name === field &&
        (value === null || event.value === value),
    );
    if (set) return Date.parse(audit.created_at);
  }
  return null;
}

function lastBy(world: World, ticket: Ticket, userId: number): number | null {
  const audit = (world.state.audits[ticket.id] ?? []).toReversed().find((one) => one.author_id === userId);
  return audit ? Date.parse(audit.created_at) : null;
}
