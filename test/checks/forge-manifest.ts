import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const moduleSchema = z.looseObject({ key: z.string() });

/** What of the manifest our own rules read; the vendor's validator judges the whole shape. */
export const manifestSchema = z.looseObject({
  app: z.looseObject({ id: z.string(), runtime: z.looseObject({ name: z.string() }) }),
  permissions: z.looseObject({ scopes: z.array(z.string()), external: z.unknown().optional() }),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
  modules: z.record(z.string(), z.array(moduleSchema)),
  remotes: z.unknown().optional(),
});

/** One module, its own properties unread. */
export type ForgeModule = z.infer<typeof moduleSchema>;
export type ForgeManifest = z.infer<typeof manifestSchema>;

const MANIFEST = join(__dirname, '../../manifest.yml');

export const readManifest = (): ForgeManifest => manifestSchema.parse(parse(readFileSync(MANIFEST, 'utf8')));
