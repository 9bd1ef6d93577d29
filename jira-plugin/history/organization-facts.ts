import { z } from 'zod';
import type { Facts } from '../../core';

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

/** The agreements as the core judges by them: before the first there was none, since no change is retroactive. */
export const agreementsIn = ({ agreements }: OrganizationFacts): Facts['agreements'] =>
  agreements.length > 0 ? [{ at: 0, agreement: null }, ...agreements] : [];

/** Since when somebody was a valid representative, and since when not; before the first entry they were not. */
export function representationOf({ representatives }: OrganizationFacts, accountId: string): Facts['representatives'] {
  const own = representatives.filter((entry) => entry.accountId === accountId);
  return own.length > 0 ? [{ at: 0, representative: false }, ...own] : [];
}
