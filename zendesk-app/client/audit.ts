import { z } from 'zod';
import { instantSchema } from './instant';
import { viaSchema } from './ticket';

/** An audit or a comment that names no author: a user who is gone without a trace. Zendesk's own doings have -1. */
export const NOBODY = 0;

/** One event of an audit: what the reader looks at. */
const toldSchema = z.looseObject({
  id: z.number(),
  type: z.string(),
  via: viaSchema.nullish(),
  field_name: z.union([z.string(), z.number()]).transform(String).nullish(),
  value: z.unknown().optional(),
  previous_value: z.unknown().optional(),
  author_id: z.number().nullish(),
  body: z.unknown().optional(),
  plain_body: z.unknown().optional(),
  public: z.boolean().nullish(),
  comment_id: z.number().nullish(),
});
export type AuditEvent = z.infer<typeof toldSchema>;

/** The kinds that say something. There are dozens of others, and new ones without notice. */
const TELLING: ReadonlySet<unknown> = new Set(['Create', 'Change', 'Comment', 'CommentPrivacyChange']);

/** What an event of another kind holds is nobody's business here: a shape that nobody expected does not spoil the ticket. */
function pass(event: unknown): unknown {
  if (typeof event !== 'object' || event === null || TELLING.has(Reflect.get(event, 'type'))) return event;
  const misfits = Object.entries(toldSchema.shape)
    .filter(([key, schema]) => key in event && !schema.safeParse(Reflect.get(event, key)).success)
    .map(([key]) => key);
  const kept = Object.fromEntries(Object.entries(event).filter(([key]) => !misfits.includes(key)));
  return { id: 0, type: '', ...kept };
}

/** One event of an audit. Only what the reader looks at is checked; the kinds it does not know pass. */
export const auditEventSchema = z.preprocess(pass, toldSchema);

export const auditSchema = z.looseObject({
  id: z.number(),
  ticket_id: z.number(),
  /** Epoch milliseconds; Zendesk writes whole seconds. */
  created_at: instantSchema,
  author_id: z
    .number()
    .nullish()
    .transform((id) => id ?? NOBODY),
  metadata: z
    .looseObject({ custom: z.record(z.string(), z.unknown()).nullish().catch(null), flags: z.unknown().optional() })
    .nullish()
    .catch(null),
  events: z.array(auditEventSchema),
  via: viaSchema.nullish(),
});
export type Audit = z.infer<typeof auditSchema>;
