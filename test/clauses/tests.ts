import { readFileSync } from 'node:fs';
import type { TestModule } from 'vitest/node';
import { CLAUSES } from '../scenarios/clause';
import { readScenarioFiles } from '../scenarios/files';

/** How many of the chosen tests passed, and how many failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The core's tests in a folder, kept ready so that each run costs only its tests. */
export interface Tests {
  /** Runs every test that names a clause once; gives the tally of a clause: of the tests whose title names it. */
  runAll(): Promise<(clause: string) => Tally>;
  /** Runs the tests whose title names the clause, after this file has changed. */
  runAfter(file: string, clause: string): Promise<Tally>;
  close(): Promise<void>;
}

const word = (clause: string): RegExp => new RegExp(`\\b(?:${clause})\\b`);
const ANY = word(CLAUSES.join('|'));

export async function openTests(root: string): Promise<Tests> {
  // vitest is a module only, and scripts here are CommonJS: it cannot be imported at the top.
  const { createVitest } = await import('vitest/node');
  const vitest = await createVitest({
    root,
    config: false,
    watch: false,
    maxWorkers: 2,
    pool: 'threads',
    include: ['test/**/*.test.ts'],
    reporters: [{}],
    testTimeout: 60_000,
    // One failure is proof enough.
    bail: 1,
  });
  const mentions = new Map<string, string>();
  const naming = (pattern: RegExp) =>
    specifications.filter(({ moduleId }) => pattern.test(mentions.get(moduleId) ?? ''));
  const specifications = await vitest.globTestSpecifications();
  for (const { moduleId } of specifications) mentions.set(moduleId, mentionedIn(moduleId));
  return {
    runAll: async () => {
      vitest.setGlobalTestNamePattern(ANY);
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(naming(ANY));
      return (clause) => tally(testModules, unhandledErrors, clause);
    },
    runAfter: async (file, clause) => {
      vitest.invalidateFile(file);
      vitest.setGlobalTestNamePattern(word(clause));
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(naming(word(clause)));
      vitest.invalidateFile(file);
      return tally(testModules, unhandledErrors, clause);
    },
    close: () => vitest.close(),
  };
}

/** The text in which a test module's titles are: its own, and of the scenarios' module the scenarios too. */
function mentionedIn(moduleId: string): string {
  const own = readFileSync(moduleId, 'utf8');
  if (!moduleId.endsWith('/test/scenarios/core.test.ts')) return own;
  const { files } = readScenarioFiles(['test/scenarios/cases', '../shared/scenarios']);
  return [own, ...files.flatMap(({ scenario }) => scenario.clauses)].join(' ');
}

function tally(modules: readonly TestModule[], errors: readonly unknown[], clause: string): Tally {
  // A module that could not be loaded has no tests that could fail.
  const broken = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length;
  // A test that the pattern left out may still hold the result of an earlier run.
  const tests = modules.flatMap((module) =>
    [...module.children.allTests()].filter((test) => word(clause).test(test.fullName)),
  );
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  return { passed: count('passed'), failed: count('failed') + broken + errors.length };
}
