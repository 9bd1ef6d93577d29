import { Draft, via } from '../audits/audit';
import { ZENDESK } from '../rules/automations';
import type { World } from '../store/world';
import { CLOSED_AFTER_SOLVED, keep, system } from './update';

/** 28 days after it was solved a ticket is closed, whatever the account's rules say. */
export function closeSolved(world: World, ticketId: number): void {
  const stored = world.state.tickets[ticketId];
  if (!stored || stored.deleted || stored.ticket.status !== 'solved' || stored.solvedAt === null) return;
  if (stored.solvedAt + CLOSED_AFTER_SOLVED > world.clock.now()) return;
  const after = structuredClone(stored.ticket);
  after.status = 'closed';
  const draft = new Draft(world, ticketId, ZENDESK, {
    via: via('rule', 'automation', { title: 'Close tickets 28 days after they were solved', deleted: false }),
    metadata: system(),
  });
  draft.add('Change', { value: 'closed', field_name: 'status', previous_value: 'solved' });
  keep(world, stored, after, draft.audit);
}
