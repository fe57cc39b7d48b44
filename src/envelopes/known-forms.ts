import { timingSafeEqual } from 'node:crypto';
import { byName, type Digest, digestOf, type MacKeys } from './check-mac-value.ts';
import { formDecode } from './dialects.ts';
import { macWords, openingOf, type Packed, packed, writePacked } from './mac-bytes.ts';

/** A form's names in their order, and what follows from them for reading and signing. */
interface Form<Facts> {
  readonly names: readonly string[];
  /** `name=` of each. */
  readonly starts: readonly Packed[];
  /** Which one is the checksum. */
  readonly checksum: number;
  /** The others in the order in which they are signed, each with its `&name=` as it is signed. */
  readonly signed: readonly { readonly index: number; readonly opening: Packed }[];
  readonly facts: Facts;
}

/** A form that was opened: its fields without the checksum, and what was learned with its names. */
export interface Met<Facts> {
  readonly fields: Record<string, string>;
  readonly facts: Facts;
}

const mostForms = 32;
const mostFields = 100;

/**
 * The short way to open a signed form. A vendor sends the same names in the same order again and again, so that what follows from the names
 * is found out once, and the bytes that are signed are made of the bytes that came, without decoding and encoding them in between.
 *
 * It says yes or nothing. What is met for the first time, is unusual or wrong is left to `checkMacValue`, which knows why.
 */
export class KnownForms<Facts> {
  #forms: Form<Facts>[] = [];
  readonly #digest: Digest;
  readonly #head: Packed;
  readonly #tail: Packed;
  readonly #expected: Uint8Array;
  readonly #received: Uint8Array;

  constructor(keys: MacKeys, digest: Digest) {
    this.#digest = digest;
    this.#head = packed(`HashKey=${keys.hashKey}`);
    this.#tail = packed(`&HashIV=${keys.hashIv}`);
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
    const signed = names.filter((name) => name !== 'CheckMacValue').sort(byName);
    const form = {
      names,
      starts: names.map((name) => raw(`${name}=`)),
      checksum: names.indexOf('CheckMacValue'),
      signed: signed.map((name) => ({ index: names.indexOf(name), opening: openingOf(name) })),
      facts,
    };
    this.#forms = [form, ...this.#forms.slice(0, mostForms - 1)];
  }

  open(text: string): Met<Facts> | undefined {
    // Nothing but ASCII, and no longer than there is room: a place in the text is a place in the bytes.
    if (encoder.encodeInto(text, wire).written !== text.length) return undefined;
    const form = this.#forms.find((known) => isSplit(known.starts, text));
    return form !== undefined && this.#isSigned(form) ? opened(form, text) : undefined;
  }

  #isSigned({ signed, checksum }: Form<Facts>): boolean {
    let at = writePacked(this.#head, page, 0);
    for (const { index, opening } of signed) {
      at = writeValue(index, writePacked(opening, page, at));
      if (at > full) return false;
    }
    at = writePacked(this.#tail, page, at);
    const expected = this.#expected;
    const received = this.#received;
    const start = from[checksum] as number;
    if (at > full || (to[checksum] as number) - start !== expected.length) return false;
    encoder.encodeInto(digestOf(new Uint8Array(page.buffer, 0, at), this.#digest), expected);
    // The first byte of a word is the small letter; for what is no letter and no digit it is `%`, which no checksum holds.
    for (let index = 0; index < received.length; index += 1) received[index] = words[wire[start + index] as number] as number;
    return timingSafeEqual(expected, received);
  }
}

const encoder = new TextEncoder();
const words = macWords();
/** Where the bytes are written that are signed. */
const page = new DataView(new ArrayBuffer(128 * 1024));
const full = page.byteLength;
/** The bytes that came. */
const wire = new Uint8Array(64 * 1024);
const wireWords = new DataView(wire.buffer);
/** Where each value begins and ends in the text that is being read, and how it is written. */
const from = new Int32Array(mostFields);
const to = new Int32Array(mostFields);
const writing = new Uint8Array(mostFields);
const asItIs = 0;
const escapedAscii = 1;
const escapedMore = 2;

function raw(text: string): Packed {
  const bytes = Buffer.from(text);
  const words = Int32Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) => bytes.readInt32LE(Math.min(index * 4, bytes.length - 4)));
  return { words, length: bytes.length };
}

/** Finds the values. False where the names are others. */
function isSplit(starts: readonly Packed[], text: string): boolean {
  const { length } = text;
  let at = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] as Packed;
    const value = at + start.length;
    if (value > length) return false;
    const last = start.words.length - 1;
    for (let word = 0; word < last; word += 1) if (wireWords.getInt32(at + word * 4, true) !== start.words[word]) return false;
    if (wireWords.getInt32(value - 4, true) !== start.words[last]) return false;
    const next = text.indexOf('&', value);
    const end = next < 0 ? length : next;
    from[index] = value;
    to[index] = end;
    at = end + 1;
  }
  return at === length + 1;
}

/** The value of each hexadecimal digit's code, -1 for all others. */
const digits = Int8Array.from(
  { length: 256 },
  (_, code) => Number.parseInt(String.fromCharCode(code), 16) | (/[0-9a-f]/i.test(String.fromCharCode(code)) ? 0 : -1),
);

/**
 * Writes a value as it is signed, and notes how it is written. Gives up beyond the page's end where an escape is broken, and where the value
 * holds an `&`, which might be another field (see `secondReadingOf`).
 */
function writeValue(index: number, start: number): number {
  const end = to[index] as number;
  let at = start;
  let how = asItIs;
  if (at + ((to[index] as number) - (from[index] as number)) * 3 + 1 > full) return full + 1;
  for (let place = from[index] as number; place < end; place += 1) {
    let byte = wire[place] as number;
    if (byte === 0x25) {
      byte = ((digits[wire[place + 1] as number] as number) << 4) | (digits[wire[place + 2] as number] as number);
      if (byte < 0 || byte === 0x26 || place + 2 >= end) return full + 1;
      how |= byte < 0x80 ? escapedAscii : escapedMore;
      place += 2;
    } else if (byte === 0x2b) {
      byte = 0x20;
      how |= escapedAscii;
    }
    const word = words[byte] as number;
    page.setInt32(at, word, true);
    at += word >>> 30;
  }
  writing[index] = how;
  return at;
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

const ascii = Buffer.alloc(wire.length);

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
      byte = ((digits[wire[place + 1] as number] as number) << 4) | (digits[wire[place + 2] as number] as number);
      place += 2;
    }
    ascii[length] = byte;
    length += 1;
  }
  return ascii.toString('latin1', 0, length);
}
