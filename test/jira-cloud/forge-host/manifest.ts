import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const filterSchema = z.object({ ignoreSelf: z.boolean().default(false) }).prefault({});
const eventSchema = z.union([
  z.string().transform((eventType) => ({ eventType, filter: null })),
  z.object({ eventType: z.string(), filter: filterSchema }),
]);

const indexSchema = z.union([
  z.string().transform((name) => ({ name, partition: [] as string[], range: [name] })),
  z.object({ name: z.string(), partition: z.array(z.string()).default([]), range: z.array(z.string()) }),
]);

const entitySchema = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: z.enum(['string', 'boolean', 'float', 'integer', 'any']) })),
  indexes: z.array(indexSchema).default([]),
});

export type Entity = z.infer<typeof entitySchema>;

const manifestSchema = z.object({
  app: z.object({
    id: z.string(),
    storage: z.object({ entities: z.array(entitySchema).default([]) }).prefault({}),
  }),
  permissions: z.object({ scopes: z.array(z.string()) }),
  modules: z.looseObject({
    function: z.array(z.object({ key: z.string(), handler: z.string(), timeoutSeconds: z.number().optional() })),
    trigger: z
      .array(z.object({ key: z.string(), function: z.string(), events: z.array(eventSchema), filter: filterSchema }))
      .default([]),
    scheduledTrigger: z
      .array(
        z.object({ key: z.string(), function: z.string(), interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) }),
      )
      .default([]),
    consumer: z.array(z.object({ key: z.string(), queue: z.string(), function: z.string() })).default([]),
  }),
});

/** What the host needs of a Forge manifest. https://developer.atlassian.com/platform/forge/manifest-reference/ */
export type Manifest = z.infer<typeof manifestSchema>;

/** @throws ZodError when the file is not a manifest that this host understands. */
export function readManifest(file: string): Manifest {
  return manifestSchema.parse(parse(readFileSync(file, 'utf8')));
}

/** The function module of a key; a module that names none is a fault of the manifest. */
export function functionModule(manifest: Manifest, key: string): Manifest['modules']['function'][number] {
  const found = manifest.modules.function.find((other) => other.key === key);
  if (!found) throw new Error(`the manifest has no function '${key}'`);
  return found;
}

const uninstallSchema = z.array(z.object({ key: z.string(), function: z.string() }));

/** The functions that are called before the app is uninstalled. */
export const uninstallOf = ({ modules }: Manifest): z.infer<typeof uninstallSchema> =>
  uninstallSchema.safeParse(modules.preUninstall).data ?? [];

const panelsSchema = z.array(z.looseObject({ key: z.string(), resolver: z.object({ function: z.string() }) }));
/** Serves a module that the manifest does not have (yet): the function that every panel of the app shares. */
const SHARED_RESOLVER = 'resolver';

/** The function that answers what a module in a browser asks for. */
export function resolverOf(manifest: Manifest, moduleType: string, moduleKey: string): string {
  const panels = panelsSchema.safeParse(manifest.modules[moduleType]).data ?? [];
  return panels.find(({ key }) => key === moduleKey)?.resolver.function ?? SHARED_RESOLVER;
}
