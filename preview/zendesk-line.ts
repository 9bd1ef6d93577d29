import { z } from 'zod';
import { auditSchema, personSchema, ticketSchema } from '../zendesk-app/client';

/** A person of a side-load; one without an id is nobody. */
const users = z.array(personSchema).nullish().catch(null);

/**
 * A Zendesk ticket with its audits on one line: `{ ticket, audits, users? }`, which is what `GET /tickets/{id}` and
 * `GET /tickets/{id}/audits` answer, or the bare ticket with `audits` (and `users`) beside its own fields.
 */
export const zendeskLineSchema = z.object({ ticket: ticketSchema, audits: z.array(auditSchema), users });

export type ZendeskLine = z.infer<typeof zendeskLineSchema>;
