/** Suites that start the real generator or linter many times over: `npm run test:generate`. */
export const slow: readonly string[] = [
  'test/generate/check.test.ts',
  'test/generate/errors.test.ts',
  'test/generate/watch.test.ts',
  'test/specs/release.test.ts',
];

/** What is tested on one copy of the repository with more YAML in it, which the setup makes. */
export const yardstick = 'test/generate/yardstick/*.test.ts';
