/** Suites that start the real generator or linter many times over: `npm run test:generate`. */
export const slow: readonly string[] = [
  'test/generate/check.test.ts',
  'test/generate/errors.test.ts',
  'test/generate/watch.test.ts',
  'test/generate/yardstick.test.ts',
  'test/specs/release.test.ts',
];
