import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CreateDriver } from './driver';
import { readScenarioFiles } from './files';
import { runScenario } from './run';

const OWN = 'test/scenarios/cases';
const SHARED = '../shared/scenarios';

// Where the shared scenarios are, they must hold; CI always has them, so there their absence is a failure.
const folders = existsSync(SHARED) || process.env.CI ? [OWN, SHARED] : [OWN];

/** A test for each scenario file, our own and the shared ones, run one way. */
export function testEveryScenario(way: string, createDriver: CreateDriver): void {
  describe.each(folders)(`${way}: %s`, (folder) => {
    const { files, faults } = readScenarioFiles([folder]);

    it('holds nothing but scenarios', () => {
      expect(faults).toEqual([]);
    });

    for (const { scenario } of files) {
      it(`${scenario.title} (${scenario.clauses.join(', ')})`, async () => {
        expect(await runScenario(scenario, createDriver())).toEqual([]);
      });
    }
  });
}
