import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** For `npm run test:stores` alone; it needs Debian's redis-server and postgresql, which `.ci/stores` installs. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/stores/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});

export default config;
