/** `tsx test/build/one-ui.ts KEY`: one UI Kit resource of the Forge app, by the vendor's bundler, where tests and the desk find it. */
import { readManifest } from '../checks/forge-manifest';
import { builtUi } from './built-ui';

async function main(key: string | undefined): Promise<void> {
  const resource = readManifest().resources.find((one) => one.key === key);
  if (!resource) throw new Error(`the manifest has no resource ${key}`);
  await builtUi(resource);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
