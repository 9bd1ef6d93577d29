import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasFile, readFolder } from '../../checks/zendesk-package/package-files';

/** Parts of the source that go into the package as they are. */
const PARTS = ['requirements.json', 'translations', 'assets'];

export interface Assembly {
  /** Where the manifest and its companions stand. */
  readonly source: string;
  /** The clean folder; the pages are in its `assets` already. */
  readonly folder: string;
  /** The host of the service, where it is not the manifest's own: the only one that secrets are sent to. */
  readonly serviceHost: string | undefined;
}

/** Puts manifest, requirements, translations and drawings beside the built pages. Gives the version of the manifest. */
export function assemble({ source, folder, serviceHost }: Assembly): string {
  const pages = existsSync(join(folder, 'assets')) ? readdirSync(join(folder, 'assets')) : [];
  if (!pages.some((name) => name.endsWith('.html')))
    throw new Error(`There is no page in ${folder}/assets: nothing to pack.`);
  const own = readFolder(join(source, 'assets'));
  const twice = pages.filter((name) => hasFile(own, name));
  if (twice.length > 0) throw new Error(`The pages and ${source}/assets both have ${twice.join(', ')}.`);
  for (const part of PARTS) cpSync(join(source, part), join(folder, part), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')) as {
    version: string;
    domainWhitelist: string[];
  };
  if (serviceHost !== undefined) manifest.domainWhitelist = [serviceHost];
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest.version;
}
