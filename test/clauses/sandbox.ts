import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Mutation } from './mutation';
import { mutate } from './mutation';

/** What the tests of the core need; the platforms' own tests are slow, and prove the platforms. */
const PARTS = ['core', 'test/core', 'test/clauses', 'test/time', 'test/scenarios', 'package.json', 'tsconfig.json'];
const LEFT_OUT = /[\\/]scenarios[\\/](?:jira|zendesk)(?:[\\/]|\.test\.ts$|$)/;

/** A copy of the core and its tests, in which faults can be tried without touching the sources. */
export interface Sandbox {
  readonly root: string;
  /** Runs `trial` while the fault is in the copy; gives the mutated file's path. */
  withFault<T>(mutation: Mutation, trial: (file: string) => Promise<T>): Promise<T>;
  remove(): void;
}

/** Copies from the working folder. Beside the copy stands what stands beside the project: its shared scenarios. */
export function createSandbox(): Sandbox {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'clauses-')));
  const root = join(folder, 'project');
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  mkdirSync(join(folder, 'shared'));
  symlinkSync(resolve('../shared/scenarios'), join(folder, 'shared/scenarios'));
  return {
    root,
    withFault: async (mutation, trial) => {
      const file = join(root, mutation.file);
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, mutate(source, mutation));
      try {
        return await trial(file);
      } finally {
        writeFileSync(file, source);
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
