import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * The `default` of a switch over a whole union (`satisfies never`): the compiler proves that nothing gets there, so no test
 * can, and a change there changes nothing.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'unreachable', {
    shouldIgnore: (path) =>
      path.isSwitchCase() && path.node.test === null && /satisfies never\b/.test(path.toString())
        ? 'The compiler proves that this is never reached'
        : undefined,
  }),
];

/** Mutation testing of the core (docs/mutation-testing.md). @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // index.ts files only name what a room shows to others.
  mutate: ['core/**/*.ts', '!core/**/index.ts'],
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  ignorers: ['unreachable'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mts', related: true, pool: 'threads' },
  coverageAnalysis: 'perTest',
  checkers: [],
  concurrency: Number(process.env.STRYKER_CONCURRENCY ?? 2),
  // What the core's tests need, and nothing else, is copied to where it is mutated.
  ignorePatterns: [
    '/*',
    '!/core',
    '!/test',
    '/test/*',
    '!/test/core',
    '!/package.json',
    '!/tsconfig.json',
    '!/stryker.config.mjs',
    '!/vitest.mutation.config.mts',
  ],
  tempDirName: 'build/stryker-tmp',
  incremental: true,
  incrementalFile: 'build/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  htmlReporter: { fileName: 'build/mutation/index.html' },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
