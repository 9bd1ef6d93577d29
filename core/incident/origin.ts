import { z } from 'zod';
import { VERDICTS } from '../entitlement/verdict';

/**
 * Where an incident that the process opened comes from: one item of a split. The shell keeps it in the new ticket as it
 * is, and hands it back with the report, so that the item is judged like the incident it came from.
 */
export const originSchema = z.object({
  /** The effect key that opened it. */
  key: z.string(),
  /** The number of the incident that was split. */
  splitFrom: z.string(),
  /** The first incident's own report (semantics.md section 7). */
  reportedAt: z.number(),
  /** The verdict of the first, and since when it may be worked on (null: since its report). */
  verdict: z.enum(VERDICTS),
  verifiedAt: z.number().nullable(),
});

/** Where an item of a split comes from, by the shape of {@link originSchema}. */
export type Origin = z.infer<typeof originSchema>;
