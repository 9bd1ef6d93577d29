import { entriesOf, isObject, type JsonObject, type ReadJson, readJson } from '../json';
import type { Subject } from '../manifest/manifest';
import { hasFile, textOf } from '../package-files';
import type { Rule, Trouble } from '../rule';

export const PATH = 'requirements.json';

/** What requirements may hold. Not statuses, forms, groups, service levels or schedules: setup makes those. */
export const TYPES = [
  'automations',
  'channel_integrations',
  'custom_objects',
  'macros',
  'targets',
  'views',
  'ticket_fields',
  'triggers',
  'user_fields',
  'organization_fields',
  'webhooks',
  'custom_objects_v2',
] as const;
export type RequirementType = (typeof TYPES)[number];

export const readRequirements = ({ pkg }: Subject): ReadJson =>
  hasFile(pkg, PATH) ? readJson(textOf(pkg, PATH)) : { ok: true, value: {}, twice: [] };

/** The requirements; empty where there are none or they cannot be read. */
export function requirementsOf(subject: Subject): JsonObject {
  const read = readRequirements(subject);
  return read.ok && isObject(read.value) ? read.value : {};
}

/** One thing that is required, under the identifier that the file gives it. */
export interface Item {
  readonly type: RequirementType;
  readonly id: string;
  readonly fields: JsonObject;
}

export const itemsOf = (requirements: JsonObject, ...types: RequirementType[]): Item[] =>
  types.flatMap((type) =>
    entriesOf(requirements[type]).flatMap(([id, fields]) => (isObject(fields) ? [{ type, id, fields }] : [])),
  );

export const at = ({ type, id }: Item): string => `${PATH}: ${type}.${id}`;

/** A rule that judges each thing of some types by itself. */
export const eachItem = (
  types: readonly RequirementType[],
  name: string,
  code: string,
  find: (item: Item, requirements: JsonObject) => readonly string[],
): Rule<Subject> => ({
  name,
  code,
  path: PATH,
  find: (subject) => {
    const requirements = requirementsOf(subject);
    return itemsOf(requirements, ...types).flatMap((item) =>
      find(item, requirements).map((say): Trouble => ({ path: at(item), say })),
    );
  },
});
