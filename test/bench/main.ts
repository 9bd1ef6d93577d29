import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

/** What can be measured; a file of this folder each, run in a process of its own. */
const BENCHES = ['core'] as const;

/**
 * `npm run bench -- core`: measures by name. What is measured is built as it ships, without the wrappings of a
 * transpiler at run time, and every figure stands beside its peers', taken in the same run.
 */
function main(names: readonly string[]): number {
  const unknown = names.filter((name) => !(BENCHES as readonly string[]).includes(name));
  if (names.length === 0 || unknown.length > 0) {
    console.error(`Name what to measure: npm run bench -- ${BENCHES.join(' | ')}`);
    return 2;
  }
  return names.map(measure).find((status) => status !== 0) ?? 0;
}

function measure(name: string): number {
  const outfile = `build/bench/${name}.mjs`;
  buildSync({
    entryPoints: [`test/bench/${name}.ts`],
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

process.exitCode = main(process.argv.slice(2));
