import { z } from 'zod';
import type { Zaf } from '../zaf/zaf';

const answer = z.looseObject({
  user: z.looseObject({
    role: z.string().nullish(),
    role_type: z.number().nullish(),
    custom_role_id: z.number().nullish(),
  }),
});

/** What a person is shown; whether it is done, Zendesk decides. */
export interface May {
  readonly changeDates: boolean;
  readonly changePeople: boolean;
}

/** Light agents, and contributors: they read and write internal notes. https://developer.zendesk.com/api-reference/ticketing/users/users/#json-format */
const READERS: readonly (number | null | undefined)[] = [1, 3];

/**
 * What the agent's role on Zendesk lets them change: agents without a role of the account's own write nothing on an organization
 * but its notes. https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-organization
 */
export async function readMay(zaf: Zaf): Promise<May> {
  const { data } = await zaf.api('users/me.json', answer);
  const { role, role_type, custom_role_id } = data.user;
  const admin = role === 'admin';
  const writes = admin || (role === 'agent' && !READERS.includes(role_type));
  return { changeDates: admin || (writes && custom_role_id != null), changePeople: writes };
}
