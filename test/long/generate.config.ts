import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { slow, yardstick } from './slow.ts';

const timeouts = { testTimeout: 300_000, hookTimeout: 300_000 };

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      { test: { name: 'generate', include: [...slow], ...timeouts } },
      {
        test: {
          name: 'yardstick',
          include: [yardstick],
          globalSetup: 'test/generate/yardstick/setup.ts',
          // The copied package is large: each worker loads it once and not once for each file. No test changes a module or a global.
          pool: 'threads',
          isolate: false,
          ...timeouts,
        },
      },
    ],
  },
});

export default config;
