import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { MacFault } from '../../src/explain/suspicion.ts';

export interface Keys {
  readonly hashKey: string;
  readonly hashIv: string;
}

export type Fields = Readonly<Record<string, string>>;

/** A checksum as somebody makes it who may get any step wrong. Written without jinliu's own code. */
export interface Hand {
  readonly keys: Keys;
  readonly digest: 'sha256' | 'md5';
  readonly sort?: (names: string[]) => string[];
  readonly encode?: (text: string) => string;
}

const small = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function sorted(names: string[]): string[] {
  return names.sort((a, b) => (small(a) < small(b) ? -1 : small(a) > small(b) ? 1 : 0));
}

/** The rule's encoder, byte by byte. */
export function byTheTable(text: string, kept: RegExp = /[A-Za-z0-9\-_.!*()]/, space = '+'): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return byte < 128 && kept.test(character)
        ? character
        : byte === 0x20
          ? space
          : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('')
    .toLowerCase();
}

export function signedBy(fields: Fields, { keys, digest, sort = sorted, encode = byTheTable }: Hand): string {
  const pairs = sort(Object.keys(fields)).map((name) => `${name}=${fields[name]}`);
  const text = [`HashKey=${keys.hashKey}`, ...pairs, `HashIV=${keys.hashIv}`].join('&');
  return createHash(digest).update(encode(text)).digest('hex').toUpperCase();
}

/** What the one who explains is given: `fields` and `received` as they ended up. */
export interface Planted {
  readonly fields: Fields;
  readonly received: string;
  readonly touched?: readonly string[];
}

const mapped = (fields: Fields, change: (value: string) => string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));

const without = (fields: Fields, out: (name: string, value: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => !out(name, value)));

const escaped = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');

/** Keys of services that have nothing to do with those under test. */
export const published: Readonly<Record<string, Keys>> = {
  payment: { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' },
  platform: { hashKey: 'spPjZn66i0OhqJsQ', hashIv: 'hT5OJckN45isQTTs' },
  logistics: { hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' },
  c2c: { hashKey: 'XBERn1YOvpM9nfZc', hashIv: 'h1ONHk4P4yqbl5LK' },
  invoice: { hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk' },
  offline: { hashKey: 'HwiqPsywG1hLQNuN', hashIv: 'YqITWD4TyKacYXpn' },
};

/** Each plants one fault, in all ways in which it comes about: `hand` is the right one. */
export const plants: readonly (readonly [MacFault, string, (fields: Fields, hand: Hand) => Planted])[] = [
  ...Object.entries(published).map(
    ([name, keys]) =>
      [
        'another-service',
        `keys of ${name}`,
        (fields: Fields, hand: Hand) => ({ fields, received: signedBy(fields, { ...hand, keys }) }),
      ] as const,
  ),
  [
    'keys-swapped',
    'HashKey and HashIV swapped',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, keys: { hashKey: hand.keys.hashIv, hashIv: hand.keys.hashKey } }),
    }),
  ],
  [
    'other-digest',
    'the other digest',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, digest: hand.digest === 'md5' ? 'sha256' : 'md5' }),
    }),
  ],
  [
    'field-left-out',
    'a field left out',
    (fields, hand) => ({
      fields,
      received: signedBy(
        without(fields, (name) => name === 'TradeNo'),
        hand,
      ),
      touched: ['TradeNo'],
    }),
  ],
  [
    'field-left-out',
    'a field added afterwards',
    (fields, hand) => ({ fields: { ...fields, utm: 'x' }, received: signedBy(fields, hand), touched: ['utm'] }),
  ],
  [
    'field-added',
    'an empty field lost',
    (fields, hand) => ({
      fields: without(fields, (name) => name === 'CustomField2'),
      received: signedBy(fields, hand),
      touched: ['CustomField2'],
    }),
  ],
  [
    'empty-fields-dropped',
    'empty fields dropped by the receiver',
    (fields, hand) => ({ fields: without(fields, (_, value) => value === ''), received: signedBy(fields, hand) }),
  ],
  [
    'empty-fields-dropped',
    'empty fields dropped by the signer',
    (fields, hand) => ({
      fields,
      received: signedBy(
        without(fields, (_, value) => value === ''),
        hand,
      ),
    }),
  ],
  [
    'plus-as-space',
    'pluses read as spaces',
    (fields, hand) => ({
      fields: mapped(fields, (value) => value.replaceAll('+', ' ')),
      received: signedBy(fields, hand),
    }),
  ],
  [
    'plus-as-space',
    'spaces left as pluses',
    (fields, hand) => ({
      fields: mapped(fields, (value) => value.replaceAll(' ', '+')),
      received: signedBy(fields, hand),
    }),
  ],
  [
    'html-escaped',
    'values HTML-escaped by the receiver',
    (fields, hand) => ({ fields: mapped(fields, escaped), received: signedBy(fields, hand) }),
  ],
  [
    'html-escaped',
    'values HTML-escaped by the signer',
    (fields, hand) => ({ fields, received: signedBy(mapped(fields, escaped), hand) }),
  ],
  [
    'double-decoded',
    'values decoded twice',
    (fields, hand) => ({
      fields: mapped(fields, decodeURIComponent),
      received: signedBy(fields, hand),
      touched: ['ItemURL'],
    }),
  ],
  [
    'not-decoded',
    'a form that was not decoded',
    (fields, hand) => ({ fields: mapped(fields, encodeURIComponent), received: signedBy(fields, hand) }),
  ],
  [
    'line-breaks',
    'line breaks rewritten',
    (fields, hand) => ({
      fields: mapped(fields, (value) => value.replaceAll('\r\n', '\n')),
      received: signedBy(fields, hand),
      touched: ['Remark'],
    }),
  ],
  [
    'white-space-in-value',
    'white space kept',
    (fields, hand) => ({
      fields: { ...fields, RtnMsg: ` ${fields['RtnMsg']}\n` },
      received: signedBy(fields, hand),
      touched: ['RtnMsg'],
    }),
  ],
  [
    'sorted-with-case',
    'sorted with case',
    (fields, hand) => ({ fields, received: signedBy(fields, { ...hand, sort: (names) => names.sort() }) }),
  ],
  [
    'not-sorted',
    'not sorted',
    (fields, hand) => ({ fields, received: signedBy(fields, { ...hand, sort: (names) => names }) }),
  ],
  [
    'tilde-unescaped',
    '~ left',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, encode: (text) => byTheTable(text, /[A-Za-z0-9\-_.!*()~]/) }),
    }),
  ],
  [
    'apostrophe-unescaped',
    "' left",
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, encode: (text) => byTheTable(text, /[A-Za-z0-9\-_.!*()']/) }),
    }),
  ],
  [
    'space-as-percent-20',
    '%20 for a space',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, encode: (text) => byTheTable(text, undefined, '%20') }),
    }),
  ],
  [
    'space-as-percent-20',
    'encodeURIComponent alone',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, encode: (text) => encodeURIComponent(text).toLowerCase() }),
    }),
  ],
  [
    'punctuation-escaped',
    'PHP urlencode alone',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, encode: (text) => byTheTable(text, /[A-Za-z0-9\-_.]/) }),
    }),
  ],
  [
    'wrong-case',
    'upper case',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, encode: (text) => byTheTable(text).toUpperCase() }),
    }),
  ],
  [
    'wrong-case',
    'escapes in capitals',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, {
        ...hand,
        encode: (text) => byTheTable(text).replace(/%../g, (found) => found.toUpperCase()),
      }),
    }),
  ],
  [
    'wrong-case',
    'not lower-cased',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, {
        ...hand,
        encode: (text) =>
          new URLSearchParams([['', text]])
            .toString()
            .slice(1)
            .replace(/%21/g, '!')
            .replace(/%28/g, '(')
            .replace(/%29/g, ')'),
      }),
    }),
  ],
  [
    'not-encoded',
    'not encoded',
    (fields, hand) => ({ fields, received: signedBy(fields, { ...hand, encode: (text) => text }) }),
  ],
  [
    'encoded-twice',
    'encoded twice',
    (fields, hand) => ({
      fields,
      received: signedBy(fields, { ...hand, encode: (text) => byTheTable(byTheTable(text)) }),
    }),
  ],
  [
    'white-space-in-received',
    'white space round the checksum',
    (fields, hand) => ({ fields, received: ` ${signedBy(fields, hand)}\n` }),
  ],
];

const word = fc.string({ unit: fc.constantFrom(...'abzABZ059-_.測試繁體🏪'), maxLength: 12 });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Keys of a merchant's own. */
export const anyKeys: fc.Arbitrary<Keys> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...letters), minLength: 16, maxLength: 16 }),
    fc.string({ unit: fc.constantFrom(...letters), minLength: 16, maxLength: 16 }),
  )
  .filter(([a, b]) => a.toLowerCase() !== b.toLowerCase())
  .map(([hashKey, hashIv]) => ({ hashKey, hashIv }));

/** Fields of a payment callback that hold one of everything that somebody can get wrong, among random words. */
export const anyFields: fc.Arbitrary<Fields> = fc
  .tuple(word, word, word, word, word, word, fc.nat({ max: 99_999 }))
  .map(([a, b, c, d, e, f, amount]) => ({
    // Not in order, and in an order that the case of `gwsr` changes.
    TradeNo: `T${a}`,
    RtnMsg: `付款 ${b}.`,
    MerchantID: '3002607',
    gwsr: `1${c}`,
    ItemName: `${d}+${e}&"<b>'~!(*)`,
    ItemURL: `https://shop.example/${encodeURIComponent(`${f} /?`)}`,
    CustomField1: '',
    CustomField2: '',
    CustomField3: '',
    CustomField4: '',
    StoreID: '',
    Remark: `<${a}\r\n${b}>`,
    TradeAmt: String(amount),
  }));
