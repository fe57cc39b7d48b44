import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Suites that install, build or start much; each has an npm script of its own, which names its file. */
const config: ViteUserConfig = defineConfig({ test: { include: ['test/long/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } });

export default config;
