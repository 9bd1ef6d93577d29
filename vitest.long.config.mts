import { defineConfig } from 'vitest/config';

/** The laws of the core, searched long (`npm run test:long`): 10,000 runs each. */
export default defineConfig({
  test: {
    include: [
      'test/core/**/laws.test.ts',
      'test/core/**/*.laws.test.ts',
      'test/{jira-plugin,zendesk-app}/history/fuzz.test.ts',
    ],
    env: { FC_RUNS: '10000' },
    testTimeout: 3_600_000,
    maxWorkers: 2,
  },
});
