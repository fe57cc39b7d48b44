import { describe, test } from 'vitest';

/**
 * All tests of a part in one file: for each mutant, what they have in common is loaded once and not once for each of
 * them.
 */
for (const file of (process.env['MUTATE_TESTS'] ?? '').split(' ')) {
  describe(file, async () => {
    try {
      await import(new URL(`../../${file}`, import.meta.url).href);
    } catch (error) {
      // A file without a test that fails would count as one that noticed nothing.
      test('is loaded', () => {
        throw error;
      });
    }
  });
}
