import { z } from 'zod';
import { personSchema, type TicketSource } from '../../../client';
import type { Zaf } from '../../zaf/zaf';

const shown = z.looseObject({ users: z.array(personSchema) });

/** Authors of comments that somebody else's update carried, whom the side-loads leave out: one request, where there are any. */
export async function withMissingPeople(zaf: Zaf, source: TicketSource): Promise<TicketSource> {
  const known = new Set(source.people.map(({ id }) => id));
  const authors = source.audits.flatMap(({ author_id, events }) => [
    author_id,
    ...events.flatMap(({ type, author_id: by }) => (type === 'Comment' && by ? [by] : [])),
  ]);
  const missing = [...new Set(authors)].filter((id) => id > 0 && !known.has(id));
  if (missing.length === 0) return source;
  const ids = missing.slice(0, 100).join(',');
  const { data } = await zaf.api(`users/show_many.json?ids=${ids}`, shown);
  return { ...source, people: [...source.people, ...data.users] };
}
