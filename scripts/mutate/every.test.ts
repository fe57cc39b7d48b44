import { describe } from 'vitest';

/**
 * All tests of a part in one file: for each mutant, what they have in common is loaded once and not once for each of
 * them.
 */
for (const file of (process.env['MUTATE_TESTS'] ?? '').split(' ')) {
  describe(file, async () => {
    await import(new URL(`../../${file}`, import.meta.url).href);
  });
}
