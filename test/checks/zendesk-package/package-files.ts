import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** An app's package, as a folder or a zip holds it: paths with `/` from the root. */
export interface PackageFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly symlinks: readonly string[];
}

/** A package of texts and bytes, for tests and for what is assembled in memory. */
export const packageOf = (files: Readonly<Record<string, string | Uint8Array>>): PackageFiles => ({
  files: new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  ),
  symlinks: [],
});

/** Everything below a folder, dotfiles too. Links are named, not followed. */
export function readFolder(root: string): PackageFiles {
  const files = new Map<string, Uint8Array>();
  const symlinks: string[] = [];
  const visit = (below: string): void => {
    for (const name of readdirSync(join(root, below)).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const stat = lstatSync(join(root, path));
      if (stat.isSymbolicLink()) symlinks.push(path);
      else if (stat.isDirectory()) visit(path);
      else files.set(path, readFileSync(join(root, path)));
    }
  };
  visit('');
  return { files, symlinks };
}

/** Everything in a zip; an entry that only names a folder is no file. */
export const readZip = (bytes: Uint8Array): PackageFiles => ({
  files: new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))),
  symlinks: [],
});

export const hasFile = ({ files }: PackageFiles, path: string): boolean => files.has(path);

export const pathsOf = ({ files }: PackageFiles): string[] => [...files.keys()];

/** A file as text; empty where there is none. */
export const textOf = ({ files }: PackageFiles, path: string): string => {
  const bytes = files.get(path);
  return bytes ? new TextDecoder().decode(bytes) : '';
};

/** The texts of all files whose path matches. */
export const textsOf = (pkg: PackageFiles, pattern: RegExp): [string, string][] =>
  pathsOf(pkg)
    .filter((path) => pattern.test(path))
    .map((path) => [path, textOf(pkg, path)]);
