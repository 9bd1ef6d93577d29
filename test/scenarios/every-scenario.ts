import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CreateDriver } from './driver';
import { readScenarioFiles } from './files';
import type { Platform } from './platform';
import { runScenario } from './run';
import { recordTraffic } from './traffic';

const OWN = 'test/scenarios/cases';
const SHARED = '../shared/scenarios';

// Where the shared scenarios are, they must hold; CI always has them, so there their absence is a failure.
const folders = existsSync(SHARED) || process.env.CI ? [OWN, SHARED] : [OWN];

/**
 * A test for each scenario file, our own and the shared ones, run one way. Where TRAFFIC names a folder, what the app asks of the
 * platform is recorded there.
 */
export function testEveryScenario(way: string, platform: Platform, createDriver: CreateDriver): void {
  const { TRAFFIC } = process.env;
  const options = TRAFFIC && platform !== 'core' ? { record: recordTraffic(TRAFFIC, platform) } : {};
  describe.each(folders)(`${way}: %s`, (folder) => {
    const { files, faults } = readScenarioFiles([folder]);

    it('holds nothing but scenarios', () => {
      expect(faults).toEqual([]);
    });

    for (const { scenario } of files) {
      it(`${scenario.title} (${scenario.clauses.join(', ')})`, async () => {
        expect(await runScenario(scenario, createDriver(options))).toEqual([]);
      });
    }
  });
}
