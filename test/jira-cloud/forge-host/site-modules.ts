import { z } from 'zod';
import { type AppModules, INDEXED_TYPES, type Validated, type ValidatedTransition } from '../apps/app-modules';
import type { Manifest } from './manifest';
import { ENVIRONMENT_ID } from './runtime';

const valueSchema = z.object({ path: z.string(), type: z.enum(INDEXED_TYPES), searchAlias: z.string().optional() });
const propertySchema = z.object({
  propertyKey: z.string(),
  entityType: z.enum(['issue', 'project', 'user']).default('issue'),
  values: z.array(valueSchema),
});
/** Words of the manifest, or the key of their translation. */
const words = z.union([z.string(), z.object({ i18n: z.string() }).transform(({ i18n }) => i18n)]);
const modulesSchema = z.object({
  'jira:entityProperty': z.array(propertySchema).default([]),
  'jira:entityPropertySet': z.array(z.object({ properties: z.array(propertySchema) })).default([]),
  'jira:workflowValidator': z
    .array(z.object({ key: z.string(), name: words, description: words, function: z.string() }))
    .default([]),
});

/** One validator of the manifest: its key, and the function that it names. */
export interface Validator {
  readonly key: string;
  readonly function: string;
}

type Run = (validator: Validator, given: ValidatedTransition) => Promise<Validated>;

/** What a site takes up from the app's manifest. Validators by an expression are not evaluated here: none may be in it. */
export function siteModules({ app, modules }: Manifest, run: Run): AppModules {
  const parsed = modulesSchema.parse(modules);
  const extension = `ari:cloud:ecosystem::extension/${app.id.split('/').at(-1)}/${ENVIRONMENT_ID}/static`;
  const properties = [
    ...parsed['jira:entityProperty'],
    ...parsed['jira:entityPropertySet'].flatMap((set) => set.properties),
  ].filter(({ entityType }) => entityType === 'issue');
  return {
    workflowRules: parsed['jira:workflowValidator'].map(({ name, description, ...validator }) => ({
      id: `${extension}/${validator.key}`,
      name,
      description,
      validate: (given) => run(validator, given),
    })),
    indexedProperties: properties.flatMap(({ propertyKey, values }) =>
      values.map(({ path, type, searchAlias }) => ({ propertyKey, path, type, alias: searchAlias ?? null })),
    ),
  };
}
