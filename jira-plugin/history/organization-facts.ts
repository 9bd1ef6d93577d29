import { z } from 'zod';

const agreementSchema = z.object({ startsOn: z.iso.date(), endsOn: z.iso.date() });

/** What the organization's property holds: append-only logs, oldest first, dated by epoch ms (F1, F2). */
export const organizationFactsSchema = z.object({
  agreements: z.array(z.object({ at: z.number(), agreement: agreementSchema.nullable() })).default([]),
  representatives: z
    .array(z.object({ at: z.number(), accountId: z.string(), representative: z.boolean() }))
    .default([]),
});

export type OrganizationFacts = z.infer<typeof organizationFactsSchema>;

export const NO_ORGANIZATION_FACTS: OrganizationFacts = { agreements: [], representatives: [] };

/** A property that is missing or was tampered with says nothing. */
export const organizationFactsOf = (value: unknown): OrganizationFacts =>
  organizationFactsSchema.safeParse(value ?? {}).data ?? NO_ORGANIZATION_FACTS;
