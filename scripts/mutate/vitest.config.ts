import { defineConfig, type ViteUserConfig } from 'vitest/config';
import type { Reporter, Vitest } from 'vitest/node';

/**
 * A test file whose code outside of tests throws has no test that fails, and would count as one that noticed nothing.
 * Stryker asks for the errors of the run as well.
 */
class LoadingErrors implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd(...[module]: Parameters<NonNullable<Reporter['onTestModuleEnd']>>): void {
    for (const error of module.errors()) this.#vitest?.state.catchError(error, 'Loading');
  }
}

/** For `npm run test:mutate` alone. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['scripts/mutate/every.test.ts'],
    setupFiles: ['test/seed.ts', 'scripts/mutate/properties.ts'],
    reporters: [new LoadingErrors()],
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default config;
