import { z } from 'zod';

const id = z.union([z.string().regex(/^\d+$/), z.number().int().positive().transform(String)]);

const ticketBell = z.object({ ticket_id: id }).transform(({ ticket_id }) => ({ ticket: ticket_id }));

const factsBell = z
  .looseObject({ type: z.string().startsWith('zen:event-type:'), detail: z.looseObject({ id }) })
  .transform(({ type, detail }) =>
    type.startsWith('zen:event-type:user.') ? { requester: detail.id } : { organization: detail.id },
  );

const bodySchema = z.union([ticketBell, factsBell]);

/** Whose bell a delivery rings: a ticket's, or the tickets that an organization or a person holds up. */
export type Rung = z.infer<typeof bodySchema>;

/** Reads the body of a genuine delivery; null for one that says nothing to us. */
export function readBody(body: string): Rung | null {
  try {
    return bodySchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
