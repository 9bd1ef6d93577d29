import { z } from 'zod';
import { via } from '../audits/audit';
import { parse } from '../http/body';
import { invalid } from '../http/failure';
import type { User } from '../people/user';
import type { World } from '../store/world';
import { storedById } from './ticket';
import { updateTicket } from './update';

const input = z.looseObject({
  ids: z.array(z.coerce.number()),
  source_comment: z.string().optional(),
  source_comment_is_public: z.boolean().default(false),
  target_comment: z.string().optional(),
  target_comment_is_public: z.boolean().default(false),
});

/** Merges tickets into a target: they get a comment, a tag and are closed; the target gets a comment. Gives all ids touched. */
export function mergeTickets(world: World, actor: User, targetId: number, body: unknown): number[] {
  const merge = parse(input, body);
  const target = storedById(world, targetId);
  const by = via('web', 'merge');
  for (const id of merge.ids) {
    const source = storedById(world, id);
    if (source.ticket.status === 'closed') throw invalid('base', `Ticket ${id} is closed`);
    const text = merge.source_comment ?? `This request was closed and merged into request #${targetId}.`;
    updateTicket(world, source, {
      actor,
      via: by,
      writes: {
        additional_tags: ['closed_by_merge'],
        status: 'closed',
        assignee_id: source.ticket.assignee_id ?? actor.id,
      },
      comment: { author: actor, text, public: merge.source_comment_is_public },
    });
    const note =
      merge.target_comment ?? `Request #${id} "${source.ticket.subject}" was closed and merged into this request.`;
    updateTicket(world, target, {
      actor,
      via: by,
      writes: {},
      comment: { author: actor, text: note, public: merge.target_comment_is_public },
    });
  }
  return [...merge.ids, targetId];
}
