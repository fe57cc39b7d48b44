import type { Pairs } from '../pairs.ts';
import type { Digest } from './digest.ts';
import type { MacKeys } from './preimage.ts';
import { sign } from './sign.ts';

/**
 * Compares in constant time; both cases of hex are accepted. `undefined` when the checksum is right, else what is wrong
 * with it.
 */
export function verify(pairs: Readonly<Pairs>, keys: MacKeys, digest: Digest): string | undefined {
  const received = pairs['CheckMacValue'];
  if (received === undefined) return 'CheckMacValue is missing';
  let expected: string;
  try {
    expected = sign(pairs, keys, digest);
  } catch {
    return 'CheckMacValue cannot cover a value with a lone surrogate';
  }
  return areSame(received, expected) ? undefined : mismatch(received, expected.length, digest);
}

function mismatch(received: string, length: number, digest: Digest): string {
  if (received === '') return 'CheckMacValue is empty';
  if (!/^[0-9A-Fa-f]+$/.test(received)) return 'CheckMacValue is not hexadecimal';
  if (received.length !== length) return `CheckMacValue is ${received.length} long where ${digest} gives ${length}`;
  return 'CheckMacValue does not match the fields';
}

/**
 * Looks at every character, whatever the ones before it are, so that the time tells nothing of where two texts of one
 * length begin to differ. Node.js' `timingSafeEqual` would have to be given bytes, which takes longer than hashing them.
 */
function areSame(received: string, expected: string): boolean {
  if (received.length !== expected.length) return false;
  let difference = 0;
  for (let index = 0; index < expected.length; index += 1) {
    const code = received.charCodeAt(index);
    const capital = expected.charCodeAt(index);
    // The bit of letters alone tells the two cases apart.
    const small = capital | 0x20;
    difference |= (code ^ capital) & (code ^ small);
  }
  return difference === 0;
}
