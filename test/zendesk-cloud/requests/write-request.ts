import { z } from 'zod';
import type { Via } from '../audits/audit';
import { defaultForm } from '../forms/form';
import { idInput } from '../http/body';
import { invalid } from '../http/failure';
import type { User } from '../people/user';
import type { World } from '../store/world';
import { readComment } from '../tickets/comment';
import { createTicket } from '../tickets/create';
import { commentInput, valuesInput } from '../tickets/input';
import { type StoredTicket, storedById } from '../tickets/ticket';
import { system, updateTicket } from '../tickets/update';
import { canSolve, checkForm, editable } from './request';

export const requestInput = z.looseObject({
  subject: z.string().optional(),
  comment: commentInput.optional(),
  priority: z.enum(['urgent', 'high', 'normal', 'low']).nullish(),
  type: z.enum(['problem', 'incident', 'question', 'task']).nullish(),
  custom_fields: z.union([valuesInput, z.record(z.string(), z.unknown())]).optional(),
  ticket_form_id: idInput.optional(),
  requester: z.looseObject({ name: z.string().optional(), email: z.string().optional() }).optional(),
  recipient: z.string().nullish(),
  due_at: z.string().nullish(),
  solved: z.boolean().optional(),
  via_followup_source_id: idInput.optional(),
});
export type RequestInput = z.output<typeof requestInput>;

const values = (input: RequestInput) =>
  (Array.isArray(input.custom_fields)
    ? input.custom_fields
    : Object.entries(input.custom_fields ?? {}).map(([id, value]) => ({ id: Number(id), value }))
  ).map(({ id, value }) => ({ id, value }));

/** A request of an end user; always public, and never in anybody else's name. */
export function createRequest(world: World, user: User, input: RequestInput, via: Via): StoredTicket {
  const { author_id: _author, public: _public, ...said } = input.comment ?? {};
  const comment = readComment(world, said, user);
  if (!comment) throw invalid('base', 'Description: cannot be blank', 'BlankValue');
  if (!input.subject?.trim()) throw invalid('subject', 'Subject: cannot be blank', 'BlankValue');
  const custom_fields = editable(world, values(input));
  const form =
    input.ticket_form_id === undefined
      ? defaultForm(world)
      : checkForm(world, input.ticket_form_id, custom_fields, input.priority ?? null);
  if (input.via_followup_source_id !== undefined) storedById(world, input.via_followup_source_id);
  return createTicket(world, {
    actor: user,
    requester: user,
    via,
    comment,
    recipient: input.recipient ?? null,
    writes: {
      subject: input.subject,
      priority: input.priority ?? undefined,
      type: input.type ?? undefined,
      due_at: input.due_at ?? undefined,
      custom_fields,
      ticket_form_id: form.id,
    },
    metadata: system(),
    followupSourceId: input.via_followup_source_id ?? null,
  });
}

/** A comment of an end user, or their word that it is solved. */
export function updateRequest(world: World, user: User, stored: StoredTicket, input: RequestInput, via: Via): void {
  const { author_id: _author, public: _public, ...said } = input.comment ?? {};
  const comment = readComment(world, said, user);
  if (input.solved === true && !canSolve(stored.ticket))
    throw invalid('status', 'Status: this request cannot be solved by you', 'InvalidValue');
  const writes = {
    ...(input.solved === true ? { status: 'solved' } : {}),
    ...(input.custom_fields ? { custom_fields: editable(world, values(input)) } : {}),
  };
  updateTicket(world, stored, { actor: user, via, writes, comment, metadata: system() });
}
