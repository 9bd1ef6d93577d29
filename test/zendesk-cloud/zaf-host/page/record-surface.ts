import type { Account } from './account';
import { organizationObject, userObject } from './objects';
import type { OrganizationRecord, UserRecord } from './records';
import type { Rest } from './rest';
import type { Surface } from './surface';

/** What an organization's or a user's page is about; apps' changes are saved at once. */
export type Subject =
  | { readonly kind: 'organization'; readonly record: OrganizationRecord }
  | { readonly kind: 'user'; readonly record: UserRecord };

const WRITABLE: Readonly<Record<string, string>> = {
  details: 'details',
  notes: 'notes',
  externalId: 'external_id',
  tags: 'tags',
  alias: 'alias',
  signature: 'signature',
};

/** Paths of the organization's and the user's sidebar. */
export function recordSurface(
  { kind, record }: Subject,
  { account, rest, changed }: { account: Account; rest: Rest; changed: () => void },
): Surface {
  const values = kind === 'organization' ? record.organization_fields : record.user_fields;
  const object = () => (kind === 'organization' ? organizationObject(record) : userObject(record, account));
  const save = async (changes: Record<string, unknown>): Promise<void> => {
    const answer = await rest.call<Record<string, Record<string, unknown>>>('PUT', `${kind}s/${record.id}.json`, {
      [kind]: changes,
    });
    const fields = `${kind}_fields`;
    Object.assign(values, answer[kind]?.[fields]);
    Object.assign(record, answer[kind], { [fields]: values });
    changed();
  };
  return {
    objects: { [kind]: object, [`${kind}Fields`]: () => values },
    reads: [[new RegExp(`^${kind}\\.customField:(\\w+)$`), ([key = '']) => values[key]]],
    writes: [
      [
        new RegExp(`^${kind}\\.customField:(\\w+)$`),
        ([key = ''], [value]) => {
          if (!(key in values)) throw new Error('No such Api');
          return save({ [`${kind}_fields`]: { [key]: value } });
        },
      ],
      [
        new RegExp(`^${kind}\\.(${Object.keys(WRITABLE).join('|')})$`),
        ([name = ''], [value]) => save({ [WRITABLE[name]!]: value }),
      ],
    ],
    acts: [],
    observed: () => ({
      ...Object.fromEntries(Object.entries(object()).map(([name, value]) => [`${kind}.${name}`, value])),
      ...Object.fromEntries(Object.entries(values).map(([key, value]) => [`${kind}.customField:${key}`, value])),
    }),
  };
}
