import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** For `npm run test:mutate` alone: the tests of one part, which `scripts/mutate.ts` names. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: (process.env['MUTATE_TESTS'] ?? '').split(' '),
    setupFiles: ['test/seed.ts', 'scripts/mutate/properties.ts'],
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default config;
