import { z } from 'zod';
import { type Connection, pages } from '../client';

/** A thing that setup manages, as a list shows it; its other keys are compared as they are. */
export const thingSchema = z.looseObject({ id: z.union([z.number(), z.string()]) });
export type Thing = z.infer<typeof thingSchema>;

/** Everything of one kind on the account, over all pages. */
export async function listAll(connection: Connection, path: string, key: string): Promise<Thing[]> {
  const found: Thing[] = [];
  const page = z.looseObject({ [key]: z.array(thingSchema) });
  for await (const answer of pages(connection, path, page)) found.push(...(answer[key] as Thing[]));
  return found;
}

/**
 * Whether the account lacks something of what is wanted: objects by the keys that are named, lists in their order, numbers and
 * their texts alike. What Zendesk adds by itself is no difference, so a second run of setup writes nothing.
 */
export function differs(wanted: unknown, existing: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(existing) || existing.length !== wanted.length) return true;
    return wanted.some((value, place) => differs(value, existing[place]));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof existing !== 'object' || existing === null) return true;
    return Object.entries(wanted).some(([key, value]) => differs(value, (existing as Record<string, unknown>)[key]));
  }
  return String(wanted ?? '') !== String(existing ?? '');
}
