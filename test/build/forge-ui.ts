import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NativeUIBundler } from '@forge/bundler';
import { type Logger, NullLogger } from '@forge/cli-shared';

const quiet: Logger = { ...NullLogger, error: (error) => console.error(error) };

/** A UI Kit resource of the manifest. */
export interface UiResource {
  readonly key: string;
  readonly path: string;
}

/** Bundles UI Kit resources with the vendor's own bundler, as `forge deploy` does, each into a folder of its key under `outDir`. */
export async function bundleUi(resources: readonly UiResource[], outDir: string): Promise<void> {
  for (const resource of resources) {
    const details = { ...resource, resourceType: 'nativeUI' as const };
    const { nativeUiBundlesDetails } = await new NativeUIBundler(quiet).bundleResources([details]);
    const folder = join(outDir, resource.key);
    await rm(folder, { recursive: true, force: true });
    for (const { path } of nativeUiBundlesDetails) await cp(path, folder, { recursive: true });
  }
}

/** How many bytes a resource loads at once, gzipped. */
export async function gzippedSize(outDir: string, key: string): Promise<number> {
  return gzipSync(await readFile(join(outDir, key, `${key}.js`)), { level: 9 }).length;
}
