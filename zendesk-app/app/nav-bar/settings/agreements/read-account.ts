import { z } from 'zod';
import { organizationSchema, type Person, pages, personSchema } from '../../../../client';
import { connectionOf } from '../../../zaf/connection';
import type { Zaf } from '../../../zaf/zaf';
import type { NamedOrganization } from './plan-import';

const named = organizationSchema.extend({ external_id: z.string().nullish() });
const organizationPage = z.looseObject({ organizations: z.array(named) });
const userPage = z.looseObject({ users: z.array(personSchema) });
const userCount = z.looseObject({ count: z.looseObject({ value: z.number() }) });

const PAGE = 100;
const AT_ONCE = 3;

/** Every organization, a hundred a request. */
export async function readOrganizations(zaf: Zaf, onProgress: (read: number) => void): Promise<NamedOrganization[]> {
  const all: NamedOrganization[] = [];
  for await (const { organizations } of pages(connectionOf(zaf), 'organizations', organizationPage)) {
    all.push(...organizations);
    onProgress(all.length);
  }
  return all;
}

/**
 * People by their addresses (small letters). Zendesk finds one address a request, or lists everybody a hundred a request:
 * whichever takes fewer requests.
 */
export async function readPeople(zaf: Zaf, emails: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const wanted = [...new Set(emails)];
  if (wanted.length === 0) return new Map();
  const { data } = await zaf.api('users/count.json?role=end-user', userCount);
  const people = new Map<string, Person>();
  const keep = (found: readonly Person[]): void => {
    for (const person of found) if (person.email) people.set(person.email.toLowerCase(), person);
  };
  if (data.count.value / PAGE < wanted.length) {
    for await (const { users } of pages(connectionOf(zaf), 'users', userPage, { role: 'end-user' })) keep(users);
    return people;
  }
  const waiting = [...wanted];
  const work = async (): Promise<void> => {
    for (let email = waiting.shift(); email !== undefined; email = waiting.shift())
      keep(
        (await zaf.api(`users/search.json?${new URLSearchParams({ query: `email:"${email}"` })}`, userPage)).data.users,
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return people;
}
