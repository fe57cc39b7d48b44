import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** The recipes of this folder in real servers of the frameworks. `npm run test:frameworks` installs them first. */
const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: 'jinliu/node', replacement: `${source}/node/index.ts` },
      { find: /^jinliu\/(.*)$/, replacement: `${source}/$1.ts` },
    ],
  },
  test: { include: ['test/examples/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 300_000 },
});

export default config;
