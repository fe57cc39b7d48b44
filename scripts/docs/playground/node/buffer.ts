/**
 * `Buffer` as far as this package uses it, for the browser: bytes of Node.js' reading of UTF-8, Latin-1, hexadecimal
 * and base64. The package `buffer` reads broken UTF-8 otherwise than Node.js does, and is four times as large.
 */

type Encoding = 'utf8' | 'latin1' | 'hex' | 'base64';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const encoder = new TextEncoder();
/** Node.js keeps the byte order mark. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class Buffer extends Uint8Array {
  static override from(
    given: string | ArrayBuffer | ArrayLike<number> | Iterable<number>,
    encodingOrOffset: unknown = 0,
    length?: unknown,
  ): Buffer {
    if (typeof given === 'string') return own(bytesOf(given, encodingOrOffset === 0 ? 'utf8' : encodingOrOffset));
    if (given instanceof ArrayBuffer)
      return new Buffer(given, Number(encodingOrOffset), length === undefined ? undefined : Number(length));
    return new Buffer(Uint8Array.from('length' in given ? given : [...given]));
  }

  static alloc(size: number, fill: string | Uint8Array = ''): Buffer {
    const bytes = new Buffer(size);
    const pattern = typeof fill === 'string' ? encoder.encode(fill) : fill;
    for (let at = 0; pattern.length > 0 && at < size; at += pattern.length)
      bytes.set(pattern.subarray(0, size - at), at);
    return bytes;
  }

  static concat(parts: readonly Uint8Array[]): Buffer {
    const bytes = new Buffer(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  static byteLength(text: string): number {
    return encoder.encode(text).length;
  }

  override toString(encoding: Encoding = 'utf8'): string {
    switch (encoding) {
      case 'utf8':
        return decoder.decode(this);
      case 'latin1':
        return Array.from(this, (byte) => String.fromCharCode(byte)).join('');
      case 'hex':
        return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
      case 'base64':
        return btoa(this.toString('latin1'));
    }
  }

  /** @returns the bytes that were written: as many as there is room for, no half of a unit */
  write(text: string, encoding: 'utf16le'): number {
    if (encoding !== 'utf16le') throw new TypeError(`the playground's Buffer does not write "${String(encoding)}"`);
    const view = new DataView(this.buffer, this.byteOffset, this.byteLength);
    const units = Math.min(text.length, Math.floor(this.byteLength / 2));
    for (let index = 0; index < units; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
    return units * 2;
  }

  override subarray(start?: number, end?: number): Buffer {
    return own(super.subarray(start, end));
  }

  readInt32LE(at: number): number {
    return new DataView(this.buffer, this.byteOffset, this.byteLength).getInt32(at, true);
  }
}

/** Nothing in a page shares memory with its workers. */
function own(bytes: Uint8Array): Buffer {
  return new Buffer(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}

function bytesOf(text: string, encoding: unknown): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf8':
      return encoder.encode(text);
    case 'latin1':
      return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    case 'hex':
      return hexadecimal(text);
    case 'base64':
      return base64(text);
    default:
      throw new TypeError(`the playground's Buffer does not know the encoding "${String(encoding)}"`);
  }
}

/** Up to the first pair that is none. */
function hexadecimal(text: string): Uint8Array<ArrayBuffer> {
  const [digits = ''] = /^(?:[\da-f]{2})*/i.exec(text) ?? [];
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) => Number.parseInt(digits.substr(index * 2, 2), 16));
}

/** As Node.js reads it: up to the first `=`, without what is not base64, the alphabet for addresses too. */
function base64(text: string): Uint8Array<ArrayBuffer> {
  const [before = ''] = text.split('=', 1);
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of before) {
    const value = alphabet.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}
