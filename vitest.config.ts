import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { packageSources } from './scripts/package-sources.ts';

const none = '**/node_modules/**';

/** Suites that start the real generator or linter many times over. */
const generators = [
  ...['check', 'errors', 'lifecycles', 'resolutions', 'translated', 'watch'].map(
    (name) => `test/generate/${name}.test.ts`,
  ),
  'test/specs/release.test.ts',
  'test/spec/broken.test.ts',
];

/** Suites that start the command line as a process many times over, and kill it. */
const processes = ['cli/commands', 'cli/sandbox', 'sandbox/host/state'].map((name) => `test/${name}.test.ts`);

/** What is tested on one copy of the repository with more YAML in it, which the setup makes. */
const yardstick = 'test/generate/yardstick/*.test.ts';

function patient(seconds: number): { readonly testTimeout: number; readonly hookTimeout: number } {
  return { testTimeout: seconds * 1000, hookTimeout: seconds * 1000 };
}

/** What is waited for comes at once, or not at all; a busy machine has its time. */
function waiting(seconds: number): { readonly poll: { readonly timeout: number } } {
  return { poll: { timeout: seconds * 1000 } };
}

/**
 * Each worker loads the modules once and not once for each file. No test changes a module or a global; and none asks for a module under two
 * addresses at once (test/generate/conventions.test.ts).
 */
const shared = { pool: 'threads' as const, isolate: false };

/** Suites that install, build or start much; each has an npm script of its own. */
function long(name: string, include: readonly string[]): { readonly test: object } {
  return { test: { name, include: [...include], ...patient(300) } };
}

/** Needs Debian's chromium at /usr/bin/chromium, or CHROMIUM with another path. */
function inBrowser(name: string, include: string): { readonly test: object } {
  return { test: { name, include: [include], ...patient(120), expect: waiting(30) } };
}

const config: ViteUserConfig = defineConfig({
  test: {
    // One for each core; the default leaves one idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        resolve: {
          alias: [{ find: /^typescript$/, replacement: join(import.meta.dirname, 'test/support/typescript.ts') }],
        },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/long/**',
            'test/stores/**',
            'test/examples/**',
            'test/runtimes/**',
            none,
            ...generators,
            ...processes,
            yardstick,
          ],
          setupFiles: ['test/seed.ts'],
          ...shared,
          // One more than cores: some tests wait for a child process or a clock, which would leave a core idle.
          maxWorkers: availableParallelism() + 1,
          ...patient(120),
          expect: waiting(30),
        },
      },
      long('generate', generators),
      { test: { name: 'cli', include: processes, setupFiles: ['test/seed.ts'], ...patient(300), expect: waiting(60) } },
      {
        test: {
          name: 'yardstick',
          include: [yardstick],
          globalSetup: 'test/generate/yardstick/setup.ts',
          ...shared,
          ...patient(300),
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/long/package*.test.ts'],
          globalSetup: 'test/long/package-setup.ts',
          ...patient(300),
          expect: waiting(60),
        },
      },
      // The packed tarball in other runtimes and under other compilers, which test/runtimes/package.json brings.
      {
        test: {
          name: 'runtimes',
          include: ['test/runtimes/*.test.ts'],
          exclude: [none],
          globalSetup: 'test/long/package-setup.ts',
          ...patient(300),
        },
      },
      long('forgeries', ['test/long/forgeries/*.test.ts']),
      long('foreign', ['test/long/foreign.test.ts', 'test/long/samples.test.ts', 'test/long/vendors/*.test.ts']),
      // Every operation under every fault, over TCP.
      { test: { name: 'matrix', include: ['test/long/matrix/**/*.test.ts'], testTimeout: 60_000 } },
      // Needs Debian's redis-server and postgresql, which `.ci/stores` installs.
      {
        test: {
          name: 'stores',
          include: ['test/stores/*.test.ts'],
          setupFiles: ['test/seed.ts'],
          ...patient(120),
          expect: waiting(60),
        },
      },
      {
        test: {
          name: 'docs',
          include: ['test/long/docs*.test.ts'],
          globalSetup: 'test/long/docs-setup.ts',
          ...patient(120),
          expect: waiting(30),
        },
      },
      inBrowser('browser', 'test/long/{sandbox,barcode}-browser*.test.ts'),
      // The recipes of test/examples in real servers of the frameworks.
      {
        resolve: {
          alias: [...packageSources()].map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement })),
        },
        test: {
          name: 'frameworks',
          include: ['test/examples/**/*.test.ts'],
          exclude: [none],
          setupFiles: ['test/examples/tests/setup.ts'],
          ...patient(300),
          expect: waiting(60),
        },
      },
    ],
  },
});

export default config;
