import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** For `npm run test:mutate` alone. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['scripts/mutate/every.test.ts'],
    setupFiles: ['test/seed.ts', 'scripts/mutate/properties.ts'],
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default config;
