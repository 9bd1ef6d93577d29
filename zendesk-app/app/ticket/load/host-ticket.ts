import { z } from 'zod';
import { currentUserSchema, hostUserSchema } from '../../account/me';
import type { Zaf } from '../../zaf/zaf';

const named = z.looseObject({ id: z.number(), name: z.string() });

/** The ticket and the agent as the page around us knows them: no request is needed for either. */
export const hostTicketSchema = z.looseObject({
  ticket: z.looseObject({
    id: z.number(),
    subject: z.string().nullish(),
    status: z.string(),
    customStatus: z.looseObject({ id: z.number() }).nullish().catch(null),
    priority: z.string().nullish(),
    createdAt: z.string().nullish(),
    requester: hostUserSchema.nullish().catch(null),
    organization: named.nullish().catch(null),
    assignee: z
      .looseObject({ user: hostUserSchema.nullish(), group: z.looseObject({ id: z.number() }).nullish() })
      .nullish()
      .catch(null),
    collaborators: z
      .array(z.looseObject({ id: z.number().nullish() }))
      .nullish()
      .catch([]),
  }),
  currentUser: currentUserSchema,
});

export type HostTicket = z.infer<typeof hostTicketSchema>;

export const readHostTicket = (zaf: Zaf): Promise<HostTicket> => zaf.get(['ticket', 'currentUser'], hostTicketSchema);
