import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** For `npm run test:browser` alone; it needs Debian's chromium at /usr/bin/chromium, or CHROMIUM with another path. */
const config: ViteUserConfig = defineConfig({
  test: { include: ['test/long/sandbox-browser*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } },
});

export default config;
