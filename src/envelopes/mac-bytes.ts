import type { Pairs } from './pairs.ts';

/**
 * The bytes that a CheckMacValue is the hash of: `HashKey=...&k=v...&HashIV=...`, encoded as `netEncode` does it, written straight into a
 * buffer. Joining, encoding, lower-casing and replacing one string after the other takes four times as long as the hash itself.
 */
export function macBytes(names: readonly string[], pairs: Readonly<Pairs>, hashKey: string, hashIv: string): Uint8Array {
  let longest = 32 + hashKey.length + hashIv.length;
  for (const name of names) longest += name.length + (pairs[name] as string).length + 2;
  // A UTF-16 unit becomes three bytes of UTF-8 at most, and each of them three characters.
  const out = room(longest * 9);
  let at = write('HashKey=', out, 0);
  at = write(hashKey, out, at);
  for (const name of names) {
    const opening = openings.get(name) ?? openingOf(name);
    out.set(opening, at);
    at = write(pairs[name] as string, out, at + opening.length);
  }
  at = write('&HashIV=', out, at);
  at = write(hashIv, out, at);
  return out.subarray(0, at);
}

/** `&name=` encoded, for names that have been met. Bounded: a stranger's callback may bring any name. */
const openings = new Map<string, Uint8Array>();
const mostOpenings = 1000;

function openingOf(name: string): Uint8Array {
  const out = new Uint8Array((name.length + 2) * 9);
  const opening = out.slice(0, write(`&${name}=`, out, 0));
  if (openings.size < mostOpenings && name.length <= 64) openings.set(name, opening);
  return opening;
}

const kept = 64 * 1024;
const shared = new Uint8Array(kept);

/** Nothing else runs between writing and hashing, so one buffer serves all; a rare huge text gets its own. */
function room(bytes: number): Uint8Array {
  return bytes <= kept ? shared : new Uint8Array(bytes);
}

/** For each ASCII code: the code that stands for it, or 0 where it is escaped. Letters come out small. */
const plain = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/[a-z0-9\-_.!*()]/i.test(character)) plain[code] = character.toLowerCase().charCodeAt(0);
}
plain[0x20] = 0x2b; // a space is a plus

const hex = new Uint8Array([...'0123456789abcdef'].map((digit) => digit.charCodeAt(0)));

function write(text: string, out: Uint8Array, start: number): number {
  let at = start;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      const stands = plain[code] as number;
      if (stands !== 0) {
        out[at] = stands;
        at += 1;
      } else at = escaped(code, out, at);
    } else if (code < 0x800) {
      at = escaped(0xc0 | (code >> 6), out, at);
      at = escaped(0x80 | (code & 0x3f), out, at);
    } else if (code < 0xd800 || code > 0xdfff) {
      // Chinese: written out, since nearly all that is escaped is this.
      out[at] = out[at + 3] = out[at + 6] = 0x25;
      out[at + 1] = 0x65; // every first byte here is %eX
      out[at + 2] = hex[code >> 12] as number;
      out[at + 4] = hex[8 | ((code >> 10) & 3)] as number;
      out[at + 5] = hex[(code >> 6) & 15] as number;
      out[at + 7] = hex[8 | ((code >> 4) & 3)] as number;
      out[at + 8] = hex[code & 15] as number;
      at += 9;
    } else {
      const next = text.charCodeAt(index + 1);
      if (code > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) throw new URIError('half of a surrogate pair');
      index += 1;
      const point = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
      at = escaped(0xf0 | (point >> 18), out, at);
      at = escaped(0x80 | ((point >> 12) & 0x3f), out, at);
      at = escaped(0x80 | ((point >> 6) & 0x3f), out, at);
      at = escaped(0x80 | (point & 0x3f), out, at);
    }
  }
  return at;
}

function escaped(byte: number, out: Uint8Array, at: number): number {
  out[at] = 0x25;
  out[at + 1] = hex[byte >> 4] as number;
  out[at + 2] = hex[byte & 15] as number;
  return at + 3;
}
