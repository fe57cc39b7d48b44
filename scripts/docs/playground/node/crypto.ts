import { cbc, ecb } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Buffer } from './buffer.ts';

/** `node:crypto` as far as this package uses it, for the browser, by `@noble/hashes` and `@noble/ciphers`. */

type Given = string | Uint8Array;
type Encoding = 'utf8' | 'latin1' | 'base64' | 'hex';

const digests: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = { md5, sha256 };

function digestOf(name: string, given: Given): Buffer {
  const digest = digests[name];
  if (digest === undefined) throw new TypeError(`the playground knows no digest "${name}"`);
  return Buffer.from(digest(bytesOf(given)));
}

function bytesOf(given: Given, encoding: Encoding = 'utf8'): Uint8Array {
  return typeof given === 'string' ? Buffer.from(given, encoding) : given;
}

export function hash(name: string, given: Given, encoding: Encoding = 'hex'): string {
  return digestOf(name, given).toString(encoding);
}

class Hash {
  readonly #name: string;
  readonly #parts: Uint8Array[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  update(given: Given, encoding?: Encoding): this {
    this.#parts.push(bytesOf(given, encoding));
    return this;
  }

  digest(): Buffer;
  digest(encoding: Encoding): string;
  digest(encoding?: Encoding): Buffer | string {
    const bytes = digestOf(this.#name, Buffer.concat(this.#parts));
    return encoding === undefined ? bytes : bytes.toString(encoding);
  }
}

export function createHash(name: string): Hash {
  return new Hash(name);
}

type Turn = 'encrypt' | 'decrypt';

type Ciphering = (disablePadding: boolean) => ReturnType<typeof ecb>;

/** Collects all and ciphers it at the end, where Node.js does it block by block. */
class Cipher {
  readonly #turn: Turn;
  readonly #with: Ciphering;
  readonly #parts: Uint8Array[] = [];
  #padded = true;

  constructor(turn: Turn, by: Ciphering) {
    this.#turn = turn;
    this.#with = by;
  }

  setAutoPadding(padded: boolean): this {
    this.#padded = padded;
    return this;
  }

  update(given: Given, encoding?: Encoding): Buffer {
    this.#parts.push(bytesOf(given, encoding));
    return Buffer.alloc(0);
  }

  final(): Buffer {
    const bytes = Buffer.concat(this.#parts);
    // OpenSSL takes no bytes for no blocks, where nothing has to be padded.
    if (bytes.length === 0 && !this.#padded) return bytes;
    return Buffer.from(this.#with(!this.#padded)[this.#turn](bytes));
  }
}

function cipher(turn: Turn, algorithm: string, keys: readonly [Given, Given | null]): Cipher {
  const [key, iv] = keys.map((each) => (each === null ? null : Uint8Array.from(bytesOf(each))));
  const [, bits, mode] = /^aes-(128|192|256)-(cbc|ecb)$/.exec(algorithm) ?? [];
  if (key === undefined || key === null || mode === undefined)
    throw new TypeError(`the playground knows no cipher "${algorithm}"`);
  if (key.length * 8 !== Number(bits)) throw new RangeError('Invalid key length');
  const wanted = mode === 'cbc' ? 16 : 0;
  if ((iv?.length ?? 0) !== wanted) throw new TypeError('Invalid initialization vector');
  return new Cipher(turn, (disablePadding) =>
    iv === undefined || iv === null || mode === 'ecb' ? ecb(key, { disablePadding }) : cbc(key, iv, { disablePadding }),
  );
}

export function createCipheriv(algorithm: string, key: Given, iv: Given | null): Cipher {
  return cipher('encrypt', algorithm, [key, iv]);
}

export function createDecipheriv(algorithm: string, key: Given, iv: Given | null): Cipher {
  return cipher('decrypt', algorithm, [key, iv]);
}

/** Looks at every byte, wherever they differ. @throws RangeError where they are not of one length, as Node.js does */
export function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) throw new RangeError('Input buffers must have the same byte length');
  let difference = 0;
  for (const [at, byte] of one.entries()) difference |= byte ^ (other[at] ?? 0);
  return difference === 0;
}

export function randomFillSync<Bytes extends Uint8Array<ArrayBuffer>>(bytes: Bytes): Bytes {
  return crypto.getRandomValues(bytes);
}

/** From 0 to below `max`, each as likely. */
export function randomInt(max: number): number {
  const most = 2 ** 32 - (2 ** 32 % max);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < most) return drawn % max;
  }
}

/** Version 4. The browser's own is there only where the page is served safely. */
export function randomUUID(): string {
  const bytes = crypto.getRandomValues(Buffer.alloc(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
