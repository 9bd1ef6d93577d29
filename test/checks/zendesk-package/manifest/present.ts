import { type JsonObject, readJson } from '../json';
import { hasFile, type PackageFiles, pathsOf, textOf } from '../package-files';
import { type Rule, unless } from '../rule';

const PATH = 'manifest.json';

/** Whether there is a manifest to judge. Each rule stands alone: the first that finds something ends the reading. */
export const PRESENCE_RULES: readonly Rule<PackageFiles>[] = [
  {
    name: 'the manifest stands at the root, not one folder down',
    code: 'nested_manifest',
    path: PATH,
    find: (pkg) =>
      hasFile(pkg, PATH)
        ? []
        : pathsOf(pkg)
            .filter((path) => /^[^/]+\/manifest\.json$/.test(path))
            .slice(0, 1)
            .map((path) => ({
              path,
              say: 'Zip the folder’s content, not the folder: manifest.json belongs at the root.',
            })),
  },
  {
    name: 'there is a manifest',
    code: 'missing_manifest',
    path: PATH,
    find: (pkg) => unless(hasFile(pkg, PATH), 'Put a manifest.json at the root of the package.'),
  },
  {
    name: 'the manifest is JSON',
    code: 'manifest_not_json',
    path: PATH,
    find: (pkg) => {
      const read = readJson(textOf(pkg, PATH));
      return read.ok ? [] : [`Make it valid JSON: ${read.problem}`];
    },
  },
  {
    name: 'no key stands in the manifest twice',
    code: 'duplicate_manifest_keys',
    path: PATH,
    find: (pkg) => {
      const read = readJson(textOf(pkg, PATH));
      return read.ok ? read.twice.map((key) => `"${key}" stands there twice in one object: keep one.`) : [];
    },
  },
];

/** The manifest, once {@link PRESENCE_RULES} find nothing. */
export function manifestOf(pkg: PackageFiles): JsonObject {
  const read = readJson(textOf(pkg, PATH));
  return (read.ok ? read.value : {}) as JsonObject;
}
