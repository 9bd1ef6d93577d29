import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What of the manifest our own rules read; the vendor's validator judges the whole shape. */
export const manifestSchema = z.looseObject({
  app: z.looseObject({ runtime: z.looseObject({ name: z.string() }) }),
  permissions: z.looseObject({ scopes: z.array(z.string()), external: z.unknown().optional() }),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
  modules: z.record(z.string(), z.array(z.looseObject({ key: z.string() }))),
  remotes: z.unknown().optional(),
});

export type ForgeManifest = z.infer<typeof manifestSchema>;

export const readManifest = (): ForgeManifest => manifestSchema.parse(parse(readFileSync('manifest.yml', 'utf8')));

const mappingSchema = z.object({ mapping: z.array(z.object({ productEvent: z.string() })) });

/** Events that the vendor's mapping knows; Forge's own are not in it. The package exports its code only, so it is read as a file. */
function knownEvents(): Set<string> {
  const folder = dirname(require.resolve('@forge/manifest'));
  const text = readFileSync(join(folder, 'mapping/product-event-to-scope-mapping.json'), 'utf8');
  return new Set(mappingSchema.parse(JSON.parse(text)).mapping.map(({ productEvent }) => productEvent));
}

const FUNCTIONS_ONLY = [
  'function',
  'trigger',
  'scheduledTrigger',
  'consumer',
  'webtrigger',
  'preUninstall',
  'jira:workflowValidator',
];

type Rule = (manifest: ForgeManifest, sources: string) => string[];

/** What the vendor's client-side checks let pass, a rule a row (each has its test). */
export const MANIFEST_RULES: Readonly<Record<string, Rule>> = {
  'storage:app exactly when the app stores': ({ permissions }, sources) => {
    const stores = /from '@forge\/kvs'/.test(sources);
    const may = permissions.scopes.includes('storage:app');
    return stores === may ? [] : [stores ? 'the code uses @forge/kvs without storage:app' : 'storage:app is not used'];
  },
  'product events exist': ({ modules }) => {
    const known = knownEvents();
    return (modules.trigger ?? [])
      .flatMap(({ events }) => z.array(z.string()).parse(events))
      .filter((name) => !known.has(name) && !name.startsWith('avi:forge:'))
      .map((name) => `there is no event ${name}`);
  },
  'no UI Kit 1': ({ modules }) =>
    Object.entries(modules)
      .filter(([type]) => !FUNCTIONS_ONLY.includes(type))
      .flatMap(([type, entries]) =>
        entries
          .filter((entry) => 'function' in entry && !('resource' in entry))
          .map(({ key }) => `${type} ${key}: UI Kit 1`),
      ),
  'no egress, no remote: the app can carry "Runs on Atlassian"': ({ permissions, remotes }) => [
    ...(permissions.external === undefined ? [] : ['permissions.external is set']),
    ...(remotes === undefined ? [] : ['remotes are set']),
  ],
};

/** Every breach of {@link MANIFEST_RULES}. `sources`: the text of all code that ships. */
export function manifestFaults(manifest: ForgeManifest, sources: string): string[] {
  return Object.entries(MANIFEST_RULES).flatMap(([name, rule]) =>
    rule(manifest, sources).map((fault) => `manifest.yml: ${fault} (${name})`),
  );
}
