import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { showFault } from './fault';
import type { Scenario } from './scenario';
import { readScenario } from './scenario';

/** A scenario with the file that it came from. */
export interface ScenarioFile {
  readonly file: string;
  readonly scenario: Scenario;
}

/** The scenario files that a path means: itself, or a folder's `*.json` by name. Throws as `fs` does. */
export function scenarioFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(path, name));
}

/** Reads all scenarios that the paths mean; every fault of every file is a line `FILE: PATH: PROBLEM`. */
export function readScenarioFiles(paths: readonly string[]): { files: ScenarioFile[]; faults: string[] } {
  const files: ScenarioFile[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    try {
      const found = scenarioFiles(path);
      if (found.length === 0) faults.push(`${path}: the folder has no scenario (*.json)`);
      for (const file of found) {
        const read = readScenario(readFileSync(file, 'utf8'));
        if (read.ok) files.push({ file, scenario: read.scenario });
        else faults.push(...read.faults.map((fault) => `${file}: ${showFault(fault)}`));
      }
    } catch (error) {
      faults.push(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
    }
  }
  return { files, faults };
}
