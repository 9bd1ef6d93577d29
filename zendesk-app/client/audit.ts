import { z } from 'zod';
import { viaSchema } from './ticket';

/** Zendesk writes instants in ISO 8601; its oldest samples read `2011/09/25 22:35:44 -0700`. */
export const instantSchema = z.string().transform((text, context) => {
  const at = Date.parse(text.replace(/^(\d{4})\/(\d\d)\/(\d\d) (\S+) ([+-]\d{4})$/, '$1-$2-$3T$4$5'));
  if (Number.isNaN(at)) context.addIssue({ code: 'custom', message: 'not an instant' });
  return at;
});

/** One event of an audit. Only what the reader looks at is named; the kinds it does not know pass as they are. */
export const auditEventSchema = z.looseObject({
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
export type AuditEvent = z.infer<typeof auditEventSchema>;

export const auditSchema = z.looseObject({
  id: z.number(),
  ticket_id: z.number(),
  /** Epoch milliseconds; Zendesk writes whole seconds. */
  created_at: instantSchema,
  author_id: z.number(),
  metadata: z
    .looseObject({ custom: z.record(z.string(), z.unknown()).nullish().catch(null), flags: z.unknown().optional() })
    .nullish()
    .catch(null),
  events: z.array(auditEventSchema),
  via: viaSchema.nullish(),
});
export type Audit = z.infer<typeof auditSchema>;
