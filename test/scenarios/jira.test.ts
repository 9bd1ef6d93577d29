import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenarioFiles } from './files';
import { createDriver } from './jira/driver';
import { runScenario } from './run';

const OWN = 'test/scenarios/cases';
const SHARED = '../shared/scenarios';

// Where the shared scenarios are, they must hold; CI always has them, so there their absence is a failure.
const folders = existsSync(SHARED) || process.env.CI ? [OWN, SHARED] : [OWN];

describe.each(folders)('through the Jira app: %s', (folder) => {
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
