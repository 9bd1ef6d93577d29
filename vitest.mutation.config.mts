import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests of the mutant's own room come first: most mutants fail one of them, and Stryker stops at the first failure. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const room = this.ctx.config.related?.[0]?.match(/core\/([a-z]+)\//)?.[1];
    const distance = ({ moduleId }: TestSpecification): number => (moduleId.includes(`/test/core/${room}/`) ? 0 : 1);
    return [...files].sort((a, b) => distance(a) - distance(b));
  }
}

/**
 * What Stryker runs against each mutant (stryker.config.mjs): the core's own tests. Most laws of whole
 * incidents are left out: they would be the longest part of every run, and what only a search may find is better held by an
 * example. Those that stay are what nothing else can say: that a snapshot equals the whole history, that a life previewed in one
 * go equals one lived awake, and what holds of every incident (`incident/laws.test.ts`).
 */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts'],
    exclude: [
      // These read the sources as text, which Stryker rewrites.
      'test/core/documented.test.ts',
      'test/core/readme.test.ts',
      'test/core/incident/**/!(snapshot).laws.test.ts',
      'test/core/explanation/**/*laws.test.ts',
    ],
    env: { FC_RUNS: '20', FC_SEED: '20260302' },
    testTimeout: 60_000,
    // One worker for all files: starting one for each would cost more than the tests in it.
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
