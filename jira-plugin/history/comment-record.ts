import { z } from 'zod';
import { actSchema, recordEntrySchema } from '../../core';
import type { Comment } from '../jira/comment';
import { ACT, ASKED, RECORD } from '../property-keys';

const customerSchema = z.object({ accountId: z.string().min(1), displayName: z.string().optional() });

/** What stands beside a comment of the app: the effects it carried out, and whose words it brings from elsewhere (A4). */
export const recordSchema = z.object({
  entries: z.array(recordEntrySchema),
  message: z.object({ customer: customerSchema, subject: z.string().optional() }).optional(),
});

/** What stands beside a comment that is an act; the app names the customer it acts for. */
export const actRecordSchema = z.object({ act: actSchema, customer: customerSchema.optional() });

/** What stands beside a note that asks managers to allow a held incident: their accounts. It changes nothing of the process. */
export const askedSchema = z.object({ asked: z.array(z.string().min(1)).min(1) });

export type CommentRecord = z.infer<typeof recordSchema>;
export type ActRecord = z.infer<typeof actRecordSchema>;

/** Anybody who may comment can set a comment's properties: whether it is believed depends on the comment's author. */
export const recordOf = (comment: Comment): CommentRecord | null => propertyOf(comment, RECORD, recordSchema);
export const actRecordOf = (comment: Comment): ActRecord | null => propertyOf(comment, ACT, actRecordSchema);
export const askedOf = (comment: Comment): z.infer<typeof askedSchema> | null =>
  propertyOf(comment, ASKED, askedSchema);

function propertyOf<T>({ properties }: Comment, key: string, schema: z.ZodType<T>): T | null {
  const property = properties.find((other) => other.key === key);
  return property ? (schema.safeParse(property.value).data ?? null) : null;
}

/** The customers whom a comment names in its record: whose standing has to be known before it can be judged. */
export const commentRecordCustomers = (comment: Comment): string[] =>
  [actRecordOf(comment)?.customer, recordOf(comment)?.message?.customer].flatMap((customer) =>
    customer ? [customer.accountId] : [],
  );
