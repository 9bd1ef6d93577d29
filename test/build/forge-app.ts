import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '../checks/forge-manifest';
import { builtUi } from './built-ui';
import { bundleForge } from './forge-bundle';
import { gzippedSize } from './forge-ui';

const FUNCTIONS = 'build/forge';
const UI = 'build/forge-ui';

/** What a panel may make a browser load at once, gzipped. */
export const UI_LIMIT = 260_000;

/** Builds all that `forge deploy` uploads with the vendor's own bundlers; gives a line for each part. @throws when a part is too large. */
export async function buildJiraApp(): Promise<string[]> {
  await bundleForge(FUNCTIONS);
  const { size } = await stat(`${FUNCTIONS}/index.cjs`);
  const lines = [`${FUNCTIONS}: the Forge functions, ${size} bytes`];
  const { resources } = readManifest();
  await rm(UI, { recursive: true, force: true });
  for (const resource of resources) {
    const { key } = resource;
    await cp(await builtUi(resource), join(UI, key), { recursive: true });
    const bytes = await gzippedSize(UI, key);
    if (bytes > UI_LIMIT) throw new Error(`${UI}/${key}: ${bytes} bytes gzipped are more than ${UI_LIMIT}`);
    lines.push(`${UI}/${key}: ${bytes} bytes gzipped`);
  }
  return lines;
}
