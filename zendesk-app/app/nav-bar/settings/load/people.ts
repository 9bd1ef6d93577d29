import { createZendesk } from '../../../../client';
import { connectionOf } from '../../../zaf/connection';
import type { Zaf } from '../../../zaf/zaf';

/** People's names by Zendesk's id; whoever is gone is left out. */
export async function namesOf(zaf: Zaf, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].map(Number).filter((id) => Number.isInteger(id) && id > 0);
  if (wanted.length === 0) return new Map();
  const people = await createZendesk(connectionOf(zaf)).people(wanted);
  return new Map(people.flatMap(({ id, name }) => (name ? [[String(id), name] as const] : [])));
}
