import type { PackageFiles } from '../package-files';
import { pathsOf } from '../package-files';
import type { Rule } from '../rule';

const stray = (name: string, code: string, is: (path: string) => boolean, say: string): Rule<PackageFiles> => ({
  name,
  code,
  path: '.',
  find: (pkg) =>
    pathsOf(pkg)
      .filter(is)
      .map((path) => ({ path, say })),
});

const BELONGS = /^(manifest\.json|requirements\.json|translations\/[^/]+\.json|assets\/.+)$/;
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** What is in the package at all: nothing but the app. The vendor's tools pack whatever lies in the folder. */
export const FILE_RULES: readonly Rule<PackageFiles>[] = [
  stray(
    'no file is hidden',
    'hidden_file',
    isHidden,
    'Take it out: files that begin with a dot are no part of an app.',
  ),
  stray(
    'no settings of a developer are in the package',
    'developer_settings',
    (path) => path.endsWith('zcli.apps.config.json'),
    'Take it out: it holds the settings, secrets too, of somebody’s own account.',
  ),
  stray('no source map is in the package', 'source_map', (path) => path.endsWith('.map'), 'Build without source maps.'),
  stray(
    'every file belongs to the app',
    'stray_file',
    (path) =>
      !BELONGS.test(path) && !isHidden(path) && !path.endsWith('zcli.apps.config.json') && !path.endsWith('.map'),
    'Take it out, or put it under assets/.',
  ),
];
