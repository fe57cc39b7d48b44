import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { packageSources } from '../../scripts/package-sources.ts';

/** The recipes of this folder in real servers of the frameworks. `npm run test:frameworks` installs them first. */
const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [...packageSources()].map(([find, replacement]) => ({ find, replacement })),
  },
  test: { include: ['test/examples/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 300_000 },
});

export default config;
