import { type Audit, type Via, via } from '../audits/audit';
import { invalid, updateConflict } from '../http/failure';
import type { User } from '../people/user';
import type { World } from '../store/world';
import { readComment } from './comment';
import { createTicket } from './create';
import { checkAuthor, requesterIn, type TicketInput, writesFrom } from './input';
import type { StoredTicket } from './ticket';
import { system, updateTicket } from './update';

const api = (): Via => via('api');

/** POST /tickets, and each ticket of create_many. */
export function createFrom(world: World, actor: User, input: TicketInput, channel: Via = api()): StoredTicket {
  checkAuthor(actor, input.comment);
  const requester = requesterIn(world, input) ?? actor;
  // The submitter, who is the requester unless another is named, is the author of the first comment.
  const submitter = input.submitter_id === undefined ? requester : (world.state.users[input.submitter_id] ?? requester);
  const said = input.comment ?? (input.description === undefined ? null : { body: input.description });
  const comment = readComment(world, said, submitter);
  if (!comment) throw invalid('base', 'Description: cannot be blank', 'BlankValue');
  const { requester_id: _requester, ...writes } = writesFrom(world, input);
  return createTicket(world, {
    actor,
    via: input.via?.channel ? via(input.via.channel) : channel,
    writes,
    comment,
    requester,
    submitter,
    recipient: input.recipient ?? null,
    metadata: metadataOf(input, actor, comment.author),
    followupSourceId: input.via_followup_source_id ?? null,
  });
}

/** PUT /tickets/{id}, and each ticket of update_many. */
export function updateFrom(
  world: World,
  actor: User,
  stored: StoredTicket,
  input: TicketInput,
  channel: Via = api(),
): Audit {
  const { ticket } = stored;
  if (
    String(input.safe_update) === 'true' &&
    input.updated_stamp !== undefined &&
    Date.parse(input.updated_stamp) < Date.parse(ticket.updated_at)
  )
    throw updateConflict();
  checkAuthor(actor, input.comment);
  const comment = readComment(world, input.comment, actor);
  const writes = writesFrom(world, input, { followers: ticket.follower_ids, ccs: ticket.email_cc_ids });
  return updateTicket(world, stored, {
    actor,
    via: channel,
    writes,
    comment,
    metadata: metadataOf(input, actor, comment?.author),
  });
}

/**
 * Whatever a caller sends as metadata is kept under `custom`; `system` is Zendesk's own. Flag 11: somebody else submitted the
 * comment for its author.
 */
function metadataOf(input: TicketInput, actor: User, author: User | undefined): Audit['metadata'] {
  const metadata = { ...system(), custom: input.metadata ?? {} };
  if (!author || author.id === actor.id) return metadata;
  return {
    ...metadata,
    flags: [11],
    flags_options: { '11': { message: { user: actor.name }, trusted: true } },
    trusted: true,
  };
}
