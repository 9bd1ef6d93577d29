import { z } from 'zod';
import { auditSchema, personSchema, ticketSchema } from '../../../zendesk-app/client';
import { readHistory } from '../../../zendesk-app/history';
import type { Reading } from '../../payloads/reading-laws';
import { INSTALLATION } from '../installation';

const answerSchema = z.object({ ticket: ticketSchema, audits: z.array(auditSchema), users: z.array(personSchema) });

/** Reads what Zendesk answered about one ticket, as the app does. */
export function readAny(answer: unknown): Reading {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return { refused: parsed.error.issues.map(({ path }) => path.join('.')) };
  const { ticket, audits, users } = parsed.data;
  const source = { ticket, audits, people: users, organizations: [] };
  return { history: readHistory(source, INSTALLATION, () => 'agent').history };
}
