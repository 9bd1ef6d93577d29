import { entriesOf } from './json';
import { hasScreens, type Subject } from './manifest/manifest';
import { hasFile, pathsOf } from './package-files';
import { type Rule, unless } from './rule';

const EXPERIMENTS = ['hashParams', 'newCssCompiler'];

/** What the vendor checks beside the manifest once that is sound: the marketplace's own, and apps without screens. */
export const MARKETPLACE_RULES: readonly Rule<Subject>[] = [
  {
    name: 'the package has no links',
    code: 'symlink_in_zip',
    path: '.',
    find: ({ pkg: { symlinks } }) =>
      symlinks.map((path) => ({ path, say: 'Put the file itself there: a link is not allowed in the zip.' })),
  },
  {
    name: 'only open experiments are switched on',
    code: 'invalid_experiment',
    path: 'manifest.json: experiments',
    find: ({ manifest: { experiments } }) =>
      entriesOf(experiments)
        .filter(([name, on]) => on && !EXPERIMENTS.includes(name))
        .map(([name]) => `Take "${name}" out; the marketplace takes ${EXPERIMENTS.join(' and ')}.`),
  },
  {
    name: 'an app without screens has no code',
    code: 'no_source_required_apps',
    path: '.',
    find: ({ manifest, pkg }) =>
      unless(
        hasScreens(manifest) ||
          (!pathsOf(pkg).some((path) => /\.jsx?$|^templates\/.*\.hdbs$/.test(path)) &&
            !hasFile(pkg, 'app.css') &&
            !hasFile(pkg, 'app.scss')),
        'Take scripts, templates and style sheets out.',
      ),
  },
];
