import { z } from 'zod';
import type { History } from '../../../core';
import { auditSchema, personSchema, ticketSchema } from '../../../zendesk-app/client';
import { readHistory } from '../../../zendesk-app/history';
import { INSTALLATION } from '../installation';

const answerSchema = z.object({ ticket: ticketSchema, audits: z.array(auditSchema), users: z.array(personSchema) });

/** The history, or the places at which the answer is not what Zendesk promises. Anything else is thrown on. */
export type Outcome = { readonly history: History } | { readonly refused: readonly string[] };

/** Reads what Zendesk answered about one ticket, as the app does. */
export function readAny(answer: unknown): Outcome {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return { refused: parsed.error.issues.map(({ path }) => path.join('.')) };
  const { ticket, audits, users } = parsed.data;
  const source = { ticket, audits, people: users, organizations: [] };
  return { history: readHistory(source, INSTALLATION, () => 'agent').history };
}
