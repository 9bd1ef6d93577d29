import { z } from 'zod';

/** What went to people (scenario vocabulary), and `note`: an internal note that alerts nobody. */
export const SENT_KINDS = [
  'acknowledgement',
  'reply',
  'verification-required',
  'clock-warning',
  'clock-breached',
  'priority-lowered',
  'closing-soon',
  'closed',
  'reopened',
  'split',
  'escalated',
  'supervisor-requested',
  'supervisor-acknowledged',
  'survey',
  'note',
] as const;

/** A kind of message, as scenarios and surveys name it. */
export type SentKind = (typeof SENT_KINDS)[number];
/** Whom a message is for. */
export type Audience = 'customer' | 'agent' | 'supervisor';

/** One effect that was carried out: its key, and what it was. Stands in the ticket by the write that carried it out. */
export const recordEntrySchema = z.object({
  key: z.string().min(1),
  kind: z.enum(SENT_KINDS).optional(),
  to: z.enum(['customer', 'agent', 'supervisor']).optional(),
  /** The number of the incident that this effect opened (split). */
  number: z.string().optional(),
});

/** An effect's record without its instant, by the shape of {@link recordEntrySchema}. */
export type RecordEntry = z.infer<typeof recordEntrySchema>;

/** A record with the instant of its write. */
export interface CarriedOut extends RecordEntry {
  readonly at: number;
}
