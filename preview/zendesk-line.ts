import { z } from 'zod';
import { auditSchema, personSchema, ticketSchema } from '../zendesk-app/client';

/** A person of a side-load; one without an id is nobody. */
const users = z.array(personSchema).nullish().catch(null);

/** How many audits there are in all, as both ways of paging say it. */
const pages = {
  count: z.number().nullish().catch(null),
  meta: z.object({ has_more: z.boolean().optional() }).nullish().catch(null),
};

/**
 * A Zendesk ticket with its audits on one line: `{ ticket, audits, users? }`, which is what `GET /tickets/{id}` and
 * `GET /tickets/{id}/audits` answer, or the bare ticket with `audits` (and `users`) beside its own fields.
 */
export const zendeskLineSchema = z.object({ ticket: ticketSchema, audits: z.array(auditSchema), users, ...pages });

export type ZendeskLine = z.infer<typeof zendeskLineSchema>;

/** Whether the line holds only the first of several pages of audits. */
export const isFirstPage = ({ audits, count, meta }: ZendeskLine): boolean =>
  (count ?? 0) > audits.length || meta?.has_more === true;
