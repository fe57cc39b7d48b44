import { defineConfig } from 'vitest/config';
import { slow, yardstick } from './test/long/slow.ts';

/** What runs for each change. Suites that start generators, servers or browsers have npm scripts of their own (`test:*`). */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'test/stores/**', 'test/examples/**', '**/node_modules/**', ...slow, yardstick],
    setupFiles: ['test/seed.ts'],
    // Each worker loads the sandbox and all documents once and not once for each file. No test changes a module or a global.
    pool: 'threads',
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes at once, or not at all; a busy machine has its time.
    expect: { poll: { timeout: 30_000 } },
  },
});
