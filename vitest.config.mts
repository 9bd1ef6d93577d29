import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['node_modules', 'build'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // What is made once for a run and shared by its workers is kept under this name.
    env: { TEST_RUN: `${process.pid}-${Date.now()}` },
  },
});
