import { type Zippable, zipSync } from 'fflate';
import type { PackageFiles } from '../../checks/zendesk-package/package-files';

/** Every entry's date: a zip cannot hold an earlier one. Local time, as the format has it, so that all machines write the same. */
const DATE = new Date(1980, 0, 1);

/** A package as a zip, entries at the root in their order by name: the same files give the same bytes. */
export function zipOf({ files }: PackageFiles): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = [files.get(path)!, { mtime: DATE, level: 9 }];
  return zipSync(entries);
}
