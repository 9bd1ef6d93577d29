import { z } from 'zod';
import { type Audit, auditSchema, type Person, personSchema } from '../../../client';
import type { Zaf } from '../../zaf/zaf';

const page = z.looseObject({
  audits: z.array(auditSchema),
  users: z.array(personSchema).default([]),
  meta: z.looseObject({ has_more: z.boolean().optional(), after_cursor: z.string().nullish() }).optional(),
});

export interface ReadAudits {
  readonly audits: readonly Audit[];
  readonly people: readonly Person[];
  /** Where to read on when something was added; null: from the start. */
  readonly cursor: string | null;
  /** What time the host had (epoch ms), where it told. */
  readonly date: number | null;
}

/** The ticket's audits from `after` on, a hundred a request. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/ */
export async function readAudits(zaf: Zaf, ticket: number, after: string | null = null): Promise<ReadAudits> {
  const audits: Audit[] = [];
  const people: Person[] = [];
  let cursor = after;
  for (;;) {
    const query = new URLSearchParams({ include: 'users', 'page[size]': '100' });
    if (cursor !== null) query.set('page[after]', cursor);
    const { data, date } = await zaf.api(`tickets/${ticket}/audits.json?${query}`, page);
    audits.push(...data.audits);
    people.push(...data.users);
    // The end has no cursor of its own where nothing came.
    cursor = data.meta?.after_cursor ?? cursor;
    if (data.meta?.has_more !== true) return { audits, people, cursor, date };
  }
}
