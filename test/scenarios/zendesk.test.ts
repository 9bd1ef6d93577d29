import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readScenarioFiles } from './files';
import { runScenario } from './run';
import { createDriver } from './zendesk/driver';
import { dropSharedDatabase } from './zendesk/shared-database';

const OWN = 'test/scenarios/cases';
const SHARED = '../shared/scenarios';

// Where the shared scenarios are, they must hold; CI always has them, so there their absence is a failure.
const folders = existsSync(SHARED) || process.env.CI ? [OWN, SHARED] : [OWN];

afterAll(dropSharedDatabase);

describe.each(folders)('through the Zendesk app: %s', (folder) => {
  for (const { scenario } of readScenarioFiles([folder]).files) {
    it(`${scenario.title} (${scenario.clauses.join(', ')})`, async () => {
      expect(await runScenario(scenario, createDriver())).toEqual([]);
    });
  }
});
