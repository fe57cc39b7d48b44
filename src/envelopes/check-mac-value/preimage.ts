import { netEncode } from '../dialects.ts';
import type { Pairs } from '../pairs.ts';
import { type Order, orderOf } from './order.ts';
import type { Packed } from './packed.ts';

/** The keys of one of ECPay's services. Payment, logistics and invoice keys differ, even for the same merchant. */
export interface MacKeys {
  readonly hashKey: string;
  readonly hashIv: string;
}

/**
 * The bytes that a CheckMacValue is the hash of: `HashKey=...&k=v...&HashIV=...`, encoded as `netEncode` does it,
 * written straight into one page. Joining, encoding, lower-casing and replacing one string after the other takes four
 * times as long as the hash itself. The bytes stand until the next call.
 *
 * @throws URIError when a text holds a lone surrogate
 */
export function preimage(pairs: Readonly<Pairs>, keys: MacKeys): Uint8Array {
  const order = orderOf(Object.keys(pairs));
  // One text of all values: to take the units out of each by itself would be a call of its own.
  let text = `HashKey=${keys.hashKey}`;
  const values = Object.values(pairs);
  for (const place of order.places) text = `${text}\0${values[place]}`;
  return written(`${text}&HashIV=${keys.hashIv}`, order) ?? Buffer.from(joined(pairs, order, keys));
}

/** The same by joining and encoding strings: the rule in two lines, and the way of what is not written on the page. */
function joined(pairs: Readonly<Pairs>, { names }: Order, { hashKey, hashIv }: MacKeys): string {
  return netEncode(`HashKey=${hashKey}${names.map((name) => `&${name}=${pairs[name]}`).join('')}&HashIV=${hashIv}`);
}

/** Nothing else runs between writing and hashing, so that one page serves all. */
const page = new DataView(new ArrayBuffer(128 * 1024));
/** The UTF-16 units of a text: they are read faster here than from the text itself. */
const units = Buffer.alloc(Math.ceil((page.byteLength / 9) * 2));
const unitsView = new DataView(units.buffer, units.byteOffset, units.length);

/**
 * Writes a text, and for each NUL the opening of the next field.
 *
 * @returns `undefined` where the page has too little room, or a value holds a NUL itself
 * @throws URIError when a text holds a lone surrogate
 */
function written(text: string, { openings, size }: Order): Uint8Array | undefined {
  // A UTF-16 unit becomes nine characters at most; the last word that is written may be three characters too long.
  if (text.length * 9 + size + 3 > page.byteLength) return undefined;
  const end = units.write(text, 'utf16le');
  let at = 0;
  let field = 0;
  for (let index = 0; index < end; index += 2) {
    const unit = unitsView.getUint16(index, true);
    if (unit >= 0x80) {
      const code = isSurrogate(unit) ? codeOf(text, index / 2) : unit;
      if (code >= 0x10000) index += 2;
      at = writeEscaped(code, at);
    } else if (unit === 0) {
      const opening = openings[field];
      if (opening === undefined) return undefined;
      at = writePacked(opening, at);
      field += 1;
    } else {
      const word = ints[unit] as number;
      page.setInt32(at, word, true);
      at += word >>> 30;
    }
  }
  return new Uint8Array(page.buffer, 0, at);
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** Of a character that two units stand for. */
function codeOf(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  if (code < 0x10000) throw new URIError('a lone surrogate');
  return code;
}

/** A character beyond ASCII: of each byte that it has in UTF-8 the escape, three characters long. */
function writeEscaped(code: number, start: number): number {
  let at = start;
  if (code < 0x800) at = writeByte(0xc0 | (code >> 6), at);
  else {
    if (code < 0x10000) at = writeByte(0xe0 | (code >> 12), at);
    else at = writeByte(0x80 | ((code >> 12) & 0x3f), writeByte(0xf0 | (code >> 18), at));
    at = writeByte(0x80 | ((code >> 6) & 0x3f), at);
  }
  return writeByte(0x80 | (code & 0x3f), at);
}

function writeByte(byte: number, at: number): number {
  page.setInt32(at, ints[byte] as number, true);
  return at + 3;
}

/**
 * A word at a time, which is several times faster than the names' own characters, and than `set` is for so few bytes.
 */
function writePacked({ ints: all, length }: Packed, at: number): number {
  for (let index = 0; index < all.length; index += 1) page.setInt32(at + index * 4, all[index] as number, true);
  return at + length;
}

const kept = 'abcdefghijklmnopqrstuvwxyz0123456789-_.!*()';

/**
 * For each byte of UTF-8 what stands for it, itself in small letters or its escape: up to three characters, the first
 * one lowest, and above them in two bits how many there are. Writing all three and going on by their number takes half
 * the time of asking which it is.
 */
const ints = Int32Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  // A space is a plus; `- _ . ! * ( )` stay (ECPay Developers p=2902).
  const stands =
    byte === 0x20
      ? '+'
      : kept.includes(character.toLowerCase())
        ? character.toLowerCase()
        : `%${byte.toString(16).padStart(2, '0')}`;
  // Behind its end, `NaN` counts as no bit.
  return stands.charCodeAt(0) | (stands.charCodeAt(1) << 8) | (stands.charCodeAt(2) << 16) | (stands.length << 30);
});
