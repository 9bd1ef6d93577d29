import { parseArgs } from 'node:util';
import type { DriverOptions } from './driver';
import { readScenarioFiles } from './files';
import type { Platform } from './platform';
import { isPlatform, loadDriver, PLATFORMS } from './platform';
import { runScenario } from './run';
import { recordTraffic } from './traffic';

const USAGE = `Usage: npm run -s scenario -- [--platform ${PLATFORMS.join('|')}] FILE...`;

/** Where a run's lines go. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/**
 * The scenario command. Exit codes: 0 all passed, 1 a scenario failed, 2 a wrong command line or a file that is no scenario:
 * then every fault is named and nothing is run, since half a run would look like a whole one.
 * The HTTP traffic of a platform's run replaces `build/traffic/<platform>.ndjson`.
 */
export async function main(args: readonly string[], { out, err }: Output): Promise<0 | 1 | 2> {
  const command = readCommand(args);
  if (typeof command === 'string') {
    err(command);
    err(USAGE);
    return 2;
  }
  const { files, faults } = readScenarioFiles(command.paths);
  if (faults.length > 0) {
    for (const fault of faults) err(fault);
    return 2;
  }
  const { createDriver, finish } = await loadDriver(command.platform);
  const options: DriverOptions =
    command.platform === 'core' ? {} : { record: recordTraffic('build/traffic', command.platform) };
  let failed = 0;
  try {
    for (const { scenario } of files) {
      const differences = await runScenario(scenario, createDriver(options));
      if (differences.length > 0) failed++;
      out(`${differences.length > 0 ? 'not ok' : 'ok'} ${scenario.title}`);
      for (const line of differences) out(`  ${line}`);
    }
  } finally {
    await finish?.();
  }
  out(`${files.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function readCommand(args: readonly string[]): { platform: Platform; paths: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { platform: { type: 'string', default: 'core' } },
    });
    if (!isPlatform(values.platform)) return `There is no platform "${values.platform}".`;
    return positionals.length > 0 ? { platform: values.platform, paths: positionals } : 'No scenario file is named.';
  } catch (error) {
    return (error as Error).message;
  }
}
