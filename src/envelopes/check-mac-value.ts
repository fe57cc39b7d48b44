import { timingSafeEqual } from 'node:crypto';
import { credential, type Envelope, EnvelopeFault, type Terms } from './envelope.ts';
import { macBytes } from './mac-bytes.ts';
import { byName, type Digest, digestOf } from './mac-digest.ts';
import { type Pairs, readForm, toPairs, writeForm } from './pairs.ts';

/** The keys of one of ECPay's services. Payment, logistics and invoice have different ones, also for the same merchant. */
export interface MacKeys {
  readonly hashKey: string;
  readonly hashIv: string;
}

/**
 * CheckMacValue 檢查碼 of fields, upper-case hex (beyond-the-documents.md, section 1): every field but the checksum itself, sorted by name
 * without case, joined raw between key and IV, encoded once in the .NET dialect, hashed. Empty values count; absent fields do not.
 *
 * @throws URIError when a value holds half of a surrogate pair
 * @example
 * signPairs({ MerchantID: '3002607', TotalAmount: '100' }, keys, 'sha256') // 'E0A3...'
 */
export function signPairs(pairs: Readonly<Pairs>, keys: MacKeys, digest: Digest): string {
  return digestOf(macBytes(sortedNames(pairs), pairs, keys.hashKey, keys.hashIv), digest).toUpperCase();
}

/** Compares in constant time; both cases of hex are accepted. `undefined` when the checksum is right, else what is wrong with it. */
export function verifyPairs(pairs: Readonly<Pairs>, keys: MacKeys, digest: Digest): string | undefined {
  const received = pairs['CheckMacValue'];
  if (received === undefined) return 'CheckMacValue is missing';
  if (received === '') return 'CheckMacValue is empty';
  if (!/^[0-9A-Fa-f]+$/.test(received)) return 'CheckMacValue is not hexadecimal';
  let expected: string;
  try {
    expected = signPairs(pairs, keys, digest);
  } catch {
    return 'CheckMacValue cannot cover a value that holds half of a surrogate pair';
  }
  if (received.length !== expected.length) return `CheckMacValue has ${received.length} characters where ${digest} gives ${expected.length}`;
  return timingSafeEqual(Buffer.from(received.toUpperCase()), Buffer.from(expected)) ? undefined : 'CheckMacValue does not fit the fields';
}

/** Sorted without case, else code unit by code unit: never by a locale. Generated layouts are in this order already, which one pass sees. */
function sortedNames(pairs: Readonly<Pairs>): readonly string[] {
  const names: string[] = [];
  let inOrder = true;
  for (const name in pairs) {
    if (name === 'CheckMacValue') continue;
    if (inOrder && names.length > 0 && byName(names[names.length - 1] as string, name) > 0) inOrder = false;
    names.push(name);
  }
  return inOrder ? names : sortedOnce(names);
}

/** Callbacks bring the same names in the same order again and again. Bounded: a stranger's may bring any. */
const orders = new Map<string, readonly string[]>();
const mostOrders = 100;

function sortedOnce(names: readonly string[]): readonly string[] {
  const key = names.join('&');
  const known = orders.get(key);
  // Names that hold the separator could make two lists look like one.
  if (known !== undefined && known.length === names.length && names.every((name) => !name.includes('&'))) return known;
  const sorted = names.toSorted(byName);
  if (orders.size < mostOrders && key.length <= 2000) orders.set(key, sorted);
  return sorted;
}

export function macKeys(terms: Terms): MacKeys {
  return { hashKey: credential(terms, 'hashKey'), hashIv: credential(terms, 'hashIv') };
}

/** Adds the checksum to a content's fields. */
export function signed(content: unknown, terms: Terms): Pairs {
  const pairs = toPairs(content);
  const keys = macKeys(terms);
  try {
    pairs['CheckMacValue'] = signPairs(pairs, keys, terms.digest ?? 'sha256');
  } catch (cause) {
    throw new EnvelopeFault('unreadable', 'a value holds half of a surrogate pair and cannot be encoded', cause);
  }
  return pairs;
}

/** Throws unless the checksum of the fields is right. */
export function verified(pairs: Pairs, terms: Terms): Pairs {
  const wrong = verifyPairs(pairs, macKeys(terms), terms.digest ?? 'sha256');
  if (wrong !== undefined) throw new EnvelopeFault('signature', wrong);
  return pairs;
}

/** A signed form: requests to ECPay, and its callbacks. */
export const checkMacValue: Envelope = {
  name: 'check-mac-value',
  seal: (content, terms) => writeForm(signed(content, terms)),
  open: (text, terms) => verified(readForm(text), terms),
};
