import { createHash, hash, timingSafeEqual } from 'node:crypto';
import { netEncode } from './dialects.ts';
import { credential, type Envelope, EnvelopeFault, type Terms } from './envelope.ts';
import { type Pairs, readForm, toPairs, writeForm } from './pairs.ts';

type Digest = 'sha256' | 'md5';

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
  return digestOf(netEncode(macText(pairs, keys)), digest).toUpperCase();
}

/** Compares in constant time; both cases of hex are accepted. `undefined` when the checksum is right, else what is wrong with it. */
export function verifyPairs(pairs: Readonly<Pairs>, keys: MacKeys, digest: Digest): string | undefined {
  const received = pairs['CheckMacValue'];
  if (received === undefined) return 'CheckMacValue is missing';
  if (received === '') return 'CheckMacValue is empty';
  if (!/^[0-9A-Fa-f]+$/.test(received)) return 'CheckMacValue is not hexadecimal';
  const expected = signPairs(pairs, keys, digest);
  if (received.length !== expected.length) return `CheckMacValue has ${received.length} characters where ${digest} gives ${expected.length}`;
  return timingSafeEqual(Buffer.from(received.toUpperCase()), Buffer.from(expected)) ? undefined : 'CheckMacValue does not fit the fields';
}

/** The text that is encoded and hashed. */
export function macText(pairs: Readonly<Pairs>, keys: MacKeys): string {
  let text = `HashKey=${keys.hashKey}`;
  for (const name of sortedNames(pairs)) text += `&${name}=${pairs[name]}`;
  return `${text}&HashIV=${keys.hashIv}`;
}

/** Sorted without case, else code unit by code unit: never by a locale. Generated layouts are in this order already, which one pass sees. */
function sortedNames(pairs: Readonly<Pairs>): string[] {
  const names: string[] = [];
  const keys: string[] = [];
  let inOrder = true;
  for (const name in pairs) {
    if (name === 'CheckMacValue') continue;
    const key = name.toLowerCase();
    if (keys.length > 0 && key < (keys[keys.length - 1] as string)) inOrder = false;
    names.push(name);
    keys.push(key);
  }
  if (inOrder) return names;
  const order = names.map((_, index) => index);
  order.sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : (keys[a] as string) > (keys[b] as string) ? 1 : 0));
  return order.map((index) => names[index] as string);
}

/** The one-shot function is several times faster; runtimes without it have the older one. */
function digestOf(text: string, digest: Digest): string {
  return hash === undefined ? createHash(digest).update(text).digest('hex') : hash(digest, text, 'hex');
}

export function macKeys(terms: Terms): MacKeys {
  return { hashKey: credential(terms, 'hashKey'), hashIv: credential(terms, 'hashIv') };
}

/** Adds the checksum to a content's fields. */
export function signed(content: unknown, terms: Terms): Pairs {
  const pairs = toPairs(content);
  try {
    pairs['CheckMacValue'] = signPairs(pairs, macKeys(terms), terms.digest ?? 'sha256');
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
