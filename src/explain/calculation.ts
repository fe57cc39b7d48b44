import { createHash } from 'node:crypto';
import { type MacKeys, signPairs } from '../envelopes/check-mac-value.ts';
import { netEncode } from '../envelopes/dialects.ts';
import type { Pairs } from '../envelopes/pairs.ts';

export type Digest = 'sha256' | 'md5';
export type Order = 'without-case' | 'with-case' | 'as-given';

/** How a checksum is calculated, taken apart, so that one part at a time can be done wrongly. */
export interface Calculation {
  readonly pairs: Readonly<Pairs>;
  readonly keys: MacKeys;
  readonly digest: Digest;
  readonly order: Order;
  readonly encode: (joined: string) => string;
}

/** The rule as it should be (beyond-the-documents.md, section 1). */
export function byTheRule(pairs: Readonly<Pairs>, keys: MacKeys, digest: Digest): Calculation {
  return { pairs, keys, digest, order: 'without-case', encode: netEncode };
}

export function namesInOrder({ pairs, order }: Calculation): string[] {
  const names = Object.keys(pairs);
  if (order === 'as-given') return names;
  const key = order === 'with-case' ? (name: string) => name : (name: string) => name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return names
    .map((name) => [key(name), name] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, name]) => name);
}

export function joined(calculation: Calculation): string {
  const { pairs, keys } = calculation;
  return [`HashKey=${keys.hashKey}`, ...namesInOrder(calculation).map((name) => `${name}=${pairs[name]}`), `HashIV=${keys.hashIv}`].join('&');
}

/** @throws URIError when a value holds half of a surrogate pair */
export function encoded(calculation: Calculation): string {
  return calculation.encode(joined(calculation));
}

/** @throws URIError when a value holds half of a surrogate pair */
export function checksumOf(calculation: Calculation): string {
  const { pairs, keys, digest, order, encode } = calculation;
  // Most suspicions leave the way of calculating alone, and the envelope's own is ten times as quick.
  return order === 'without-case' && encode === netEncode ? signPairs(pairs, keys, digest) : hashed(encoded(calculation), digest);
}

function hashed(text: string, digest: Digest): string {
  return createHash(digest).update(text).digest('hex').toUpperCase();
}
