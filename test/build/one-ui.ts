/** `tsx test/build/one-ui.ts KEY FOLDER`: one UI Kit resource of the Forge app, by the vendor's bundler, into a folder of its key. */
import { readManifest } from '../checks/forge-manifest';
import { bundleUi } from './forge-ui';

async function main([key, folder]: readonly string[]): Promise<void> {
  const resource = readManifest().resources.find((one) => one.key === key);
  if (!resource || !folder) throw new Error(`the manifest has no resource ${key}`);
  await bundleUi([resource], folder);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
