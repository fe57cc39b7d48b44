import { timingSafeEqual } from 'node:crypto';
import type { MacKeys } from './check-mac-value.ts';
import { formDecode, netEncode } from './dialects.ts';
import { macWords } from './mac-bytes.ts';
import { byName, type Digest, digestOf } from './mac-digest.ts';

/** Texts one behind the other, four bytes to a word; each begins with a word of its own. */
interface Strip {
  readonly words: Int32Array;
  /** How many words each text has, and how many bytes. */
  readonly counts: Uint8Array;
  readonly sizes: Uint8Array;
}

/** A form's names in their order, and what follows from them for reading and signing. */
interface Form<Facts> {
  readonly names: readonly string[];
  /** `name=` of each. */
  readonly starts: Strip;
  /** Which one is the checksum. */
  readonly checksum: number;
  /** The others in the order in which they are signed, and before each what is signed, from `HashKey` on; `HashIV` ends it. */
  readonly order: Uint8Array;
  readonly signed: Strip;
  /** All that is signed but the values, in bytes. */
  readonly size: number;
  readonly facts: Facts;
}

/** A form that was opened: its fields without the checksum, and what was learned with its names. */
export interface Met<Facts> {
  readonly fields: Record<string, string>;
  readonly facts: Facts;
}

const mostForms = 32;
const mostFields = 100;

const encoder = new TextEncoder();
const words = macWords();
/** The bytes that came, and where in them each value begins and ends, and how it is written. */
const wire = new Uint8Array(64 * 1024);
const wireWords = new DataView(wire.buffer);
const from = new Int32Array(mostFields);
const to = new Int32Array(mostFields);
const writing = new Uint8Array(mostFields);
const asItIs = 0;
const escapedAscii = 1;
const escapedMore = 2;
/** The bytes that are signed. */
const page = new DataView(new ArrayBuffer(4 * wire.length));
/** The texts of values whose escapes are all ASCII. */
const ascii = Buffer.alloc(wire.length);
/** The value of each hexadecimal digit's code, -1 for all others. */
const digits = Int8Array.from({ length: 256 }, (_, code) => '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase()));

/**
 * The short way to open a signed form. A vendor sends the same names in the same order again and again, so that what follows from the names
 * is found out once, and the bytes that are signed are made of the bytes that came, without decoding and encoding them in between.
 *
 * It says yes or nothing. What is met for the first time, is unusual or wrong is left to `checkMacValue`, which knows why.
 */
export class KnownForms<Facts> {
  #forms: readonly Form<Facts>[] = [];
  readonly #keys: MacKeys;
  readonly #digest: Digest;
  readonly #expected: Uint8Array;
  readonly #received: Uint8Array;

  constructor(keys: MacKeys, digest: Digest) {
    this.#keys = keys;
    this.#digest = digest;
    this.#expected = new Uint8Array(digest === 'md5' ? 32 : 64);
    this.#received = new Uint8Array(this.#expected.length);
  }

  /**
   * Keeps the names of a form that `checkMacValue` opened and that was found sound, so that strangers cannot fill the place.
   *
   * @param facts what else follows from the names
   */
  learn(text: string, facts: Facts): void {
    const names = text.split('&').map((part) => part.slice(0, Math.max(0, part.indexOf('='))));
    // Plain names alone, written without escapes; `__proto__` is none of them.
    if (names.length > mostFields || !names.every((name) => /^[A-Za-z]\w{2,63}$/.test(name)) || new Set(names).size < names.length) return;
    if (!names.includes('CheckMacValue') || this.#forms.some((form) => form.names.join() === names.join())) return;
    const sorted = names.filter((name) => name !== 'CheckMacValue').sort(byName);
    const { hashKey, hashIv } = this.#keys;
    const pieces = [...sorted.map((name) => `&${name}=`), `&HashIV=${hashIv}`].map((piece) => netEncode(piece));
    pieces[0] = netEncode(`HashKey=${hashKey}`) + pieces[0];
    // A size is one byte; a key of a hundred letters is nobody's.
    if (pieces.some((piece) => piece.length > 250)) return;
    const form = {
      names,
      starts: strip(names.map((name) => `${name}=`)),
      checksum: names.indexOf('CheckMacValue'),
      order: Uint8Array.from(sorted, (name) => names.indexOf(name)),
      signed: strip(pieces),
      size: pieces.join('').length,
      facts,
    };
    this.#forms = [form, ...this.#forms.slice(0, mostForms - 1)];
  }

  open(text: string): Met<Facts> | undefined {
    // Nothing but ASCII, and no longer than there is room: a place in the text is a place in the bytes.
    if (encoder.encodeInto(text, wire).written !== text.length) return undefined;
    for (const form of this.#forms) if (isSplit(form.starts, text)) return this.#isSigned(form, text.length) ? opened(form, text) : undefined;
    return undefined;
  }

  #isSigned(form: Form<Facts>, length: number): boolean {
    const expected = this.#expected;
    const received = this.#received;
    const start = from[form.checksum] as number;
    if ((to[form.checksum] as number) - start !== expected.length) return false;
    if (form.size + length * 3 + 4 > page.byteLength) return false;
    const end = writeSigned(form);
    if (end < 0) return false;
    encoder.encodeInto(digestOf(new Uint8Array(page.buffer, 0, end), this.#digest), expected);
    // The first byte of a word is the small letter; for what is no letter and no digit it is `%`, which no checksum holds.
    for (let index = 0; index < received.length; index += 1) received[index] = words[wire[start + index] as number] as number;
    return timingSafeEqual(expected, received);
  }
}

function strip(texts: readonly string[]): Strip {
  const lists = texts.map((text) => {
    const bytes = Buffer.alloc(text.length + 3, text);
    return Array.from({ length: Math.ceil(text.length / 4) }, (_, index) => bytes.readInt32LE(index * 4));
  });
  return { words: Int32Array.from(lists.flat()), counts: Uint8Array.from(lists, (list) => list.length), sizes: Uint8Array.from(texts, (text) => text.length) };
}

/** Finds the values. False where the names are others. */
function isSplit({ words: all, counts, sizes }: Strip, text: string): boolean {
  const { length } = text;
  let at = 0;
  let word = 0;
  for (let index = 0; index < sizes.length; index += 1) {
    const value = at + (sizes[index] as number);
    if (value > length || value > wire.length - 4) return false;
    const last = word + (counts[index] as number) - 1;
    for (; word < last; word += 1, at += 4) if (wireWords.getInt32(at, true) !== all[word]) return false;
    // Of the last word only the bytes that the name has.
    if ((wireWords.getInt32(at, true) ^ (all[word] as number)) << (32 - 8 * (value - at)) !== 0) return false;
    word += 1;
    const next = text.indexOf('&', value);
    const end = next < 0 ? length : next;
    from[index] = value;
    to[index] = end;
    at = end + 1;
  }
  return at === length + 1;
}

/**
 * Writes what is signed, and notes how each value is written. The number of bytes; -1 where an escape is broken, and where a value holds an `&`,
 * which might be another field (see `secondReadingOf`).
 */
function writeSigned({ signed, order }: Form<unknown>): number {
  const { words: pieces, counts, sizes } = signed;
  let at = 0;
  let piece = 0;
  for (let turn = 0; turn <= order.length; turn += 1) {
    const last = piece + (counts[turn] as number);
    for (let place = at; piece < last; piece += 1, place += 4) page.setInt32(place, pieces[piece] as number, true);
    at += sizes[turn] as number;
    if (turn === order.length) break;
    const index = order[turn] as number;
    const end = to[index] as number;
    let how = asItIs;
    for (let place = from[index] as number; place < end; place += 1) {
      let byte = wire[place] as number;
      if (byte === 0x25) {
        byte = escapeAt(place);
        place += 2;
        if (byte < 0 || byte === 0x26 || place >= end) return -1;
        how |= byte < 0x80 ? escapedAscii : escapedMore;
      } else if (byte === 0x2b) {
        byte = 0x20;
        how |= escapedAscii;
      }
      const word = words[byte] as number;
      page.setInt32(at, word, true);
      at += word >>> 30;
    }
    writing[index] = how;
  }
  return at;
}

function escapeAt(place: number): number {
  return ((digits[wire[place + 1] as number] as number) << 4) | (digits[wire[place + 2] as number] as number);
}

function opened<Facts>({ names, checksum, facts }: Form<Facts>, text: string): Met<Facts> | undefined {
  const fields: Record<string, string> = {};
  try {
    for (let index = 0; index < names.length; index += 1) if (index !== checksum) fields[names[index] as string] = valueAt(index, text);
  } catch {
    return undefined; // escapes that are no UTF-8
  }
  return { fields, facts };
}

function valueAt(index: number, text: string): string {
  const start = from[index] as number;
  const end = to[index] as number;
  const how = writing[index] as number;
  if (how === asItIs) return text.slice(start, end);
  if (how !== escapedAscii) return formDecode(text.slice(start, end));
  // Dates are nearly always escaped, and the decoder takes three times as long.
  let length = 0;
  for (let place = start; place < end; place += 1) {
    let byte = wire[place] as number;
    if (byte === 0x2b) byte = 0x20;
    else if (byte === 0x25) {
      byte = escapeAt(place);
      place += 2;
    }
    ascii[length] = byte;
    length += 1;
  }
  return ascii.toString('latin1', 0, length);
}
