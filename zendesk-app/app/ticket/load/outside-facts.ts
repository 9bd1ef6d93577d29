import { z } from 'zod';
import { organizationSchema, personSchema, type TicketSource } from '../../../client';
import type { Zaf } from '../../zaf/zaf';

const shown = z.looseObject({
  users: z.array(personSchema).default([]),
  organizations: z.array(organizationSchema).default([]),
});

/**
 * The organization's and the reporter's own fields, in one request: only for a ticket to which the app never wrote, since its
 * writes record what they were judged by.
 */
export async function withOutsideFacts(zaf: Zaf, source: TicketSource): Promise<TicketSource> {
  const { data } = await zaf.api(`tickets/${source.ticket.id}.json?include=users,organizations`, shown);
  const people = new Map([...source.people, ...data.users].map((person) => [person.id, person]));
  return {
    ...source,
    people: [...people.values()],
    organizations: data.organizations.length > 0 ? data.organizations : source.organizations,
  };
}
