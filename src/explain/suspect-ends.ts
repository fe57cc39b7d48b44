import type { Pairs } from '../envelopes/pairs.ts';
import { quoted } from './explanation.ts';
import type { Suspicion } from './suspicion.ts';

/** What is cut off without a word: by a form field, a database, a framework that trims. */
const spaces: readonly (readonly [string, string])[] = [
  [' ', 'a space'],
  ['\n', 'a line break'],
  ['\r\n', 'a line break'],
  ['\t', 'a tab'],
  ['\u3000', 'a full-width space'],
];

/**
 * Whitespace that a value had at one of its ends when it was signed, and has lost since. Any value may have lost some,
 * so each is tried alone.
 */
export function* suspectLostEnds(pairs: Readonly<Pairs>): Generator<Suspicion> {
  for (const name in pairs) {
    const value = pairs[name] ?? '';
    if (value === '') continue;
    for (const [space, what] of spaces) {
      yield lost(name, value + space, `ended with ${what}`);
      yield lost(name, space + value, `began with ${what}`);
    }
  }
}

function lost(name: string, signed: string, how: string): Suspicion {
  return {
    fault: 'white-space-lost',
    aspect: 'values',
    isAlone: true,
    sentence: `The value of ${quoted(name)} ${how} when the checksum was made, and it was cut off on the way here.`,
    fields: [name],
    apply: (calculation) => ({
      ...calculation,
      pairs: Object.assign(Object.create(null) as Pairs, calculation.pairs, { [name]: signed }),
    }),
  };
}
