import { z } from 'zod';

const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);

/** The structured answers of a report form (semantics.md section 3); every one may be missing. */
export const answersSchema = z.object({
  request: z.enum(['problem', 'enhancement', 'information']).optional(),
  productionDown: yesNoUnknown.optional(),
  workaround: yesNoUnknown.optional(),
  impact: z.enum(['documented-functionality', 'cosmetic']).optional(),
  area: z.array(z.enum(['software', 'server'])).optional(),
  /** The level that the customer would give it (C4); it decides nothing. */
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
});

/** A report's structured answers, by the shape of {@link answersSchema}; what was not asked or answered is absent. */
export type Answers = z.infer<typeof answersSchema>;
