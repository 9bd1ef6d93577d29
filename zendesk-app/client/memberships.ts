import { z } from 'zod';
import type { Connection } from './connection';
import { pages } from './pages';

const membershipSchema = z.looseObject({ user_id: z.number(), group_id: z.number() });

/**
 * Who belongs to which group, for the whole account: by the assignable memberships, since the description of the plain list
 * asks for a user and a group. https://developer.zendesk.com/api-reference/ticketing/groups/group_memberships/
 */
export async function listMemberships(connection: Connection): Promise<z.infer<typeof membershipSchema>[]> {
  const found: z.infer<typeof membershipSchema>[] = [];
  const page = z.looseObject({ group_memberships: z.array(membershipSchema) });
  for await (const answer of pages(connection, 'group_memberships/assignable', page))
    found.push(...answer.group_memberships);
  return found;
}
