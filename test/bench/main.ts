import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

/** What can be measured: the suites of a name in the order of what stands on what, each by its file and function. */
const BENCHES: Readonly<Record<string, readonly (readonly [file: string, run: string, from?: 'source'])[]>> = {
  core: [
    ['core/calendar', 'benchCalendar'],
    ['core/fold', 'benchFold'],
    ['core/severity', 'benchSeverity'],
  ],
  jira: [
    ['jira/resolvers', 'benchResolvers', 'source'],
    ['jira/scale', 'benchScale', 'source'],
    ['jira/bundles', 'benchBundles', 'source'],
  ],
  zendesk: [
    ['zendesk/zendesk', 'benchZendesk'],
    ['zendesk/sidebar', 'benchSidebar', 'source'],
  ],
};

/**
 * `npm run bench -- core`: measures by name. What is measured is built as it ships, without the wrappings of a
 * transpiler at run time; each suite has a process of its own, so that memory is its own, and in it every figure stands
 * beside its peers', taken in the same run. Each prints its tables and one line of JSON.
 */
function main(names: readonly string[]): number {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (names.length === 0 || unknown.length > 0) {
    console.error(`Name what to measure: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
    return 2;
  }
  const suites = names.flatMap((name) => BENCHES[name] ?? []);
  return (
    suites
      .map(([file, run, from]) => (from === 'source' ? measureFromSource : measure)(file, run))
      .find((status) => status !== 0) ?? 0
  );
}

function measure(file: string, run: string): number {
  const outfile = `build/bench/${file}.mjs`;
  buildSync({
    stdin: { contents: `import { ${run} } from './${file}';\nawait ${run}();`, resolveDir: 'test/bench' },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
  });
  return spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' }).status ?? 1;
}

/** What is measured stands in a local platform, or in a page of one, which runs from source. */
function measureFromSource(file: string, run: string): number {
  const call = `import('./test/bench/${file}').then((suite) => suite.${run}())`;
  return spawnSync('tsx', ['-e', call], { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
