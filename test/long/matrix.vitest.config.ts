import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Every operation under every fault, over TCP: `npm run test:matrix`. */
const config: ViteUserConfig = defineConfig({ test: { include: ['test/long/matrix/**/*.test.ts'], testTimeout: 60_000 } });

export default config;
