import { netEncode } from '../dialects.ts';

/** A text encoded, four bytes to a word. */
export interface Packed {
  readonly ints: Int32Array;
  readonly length: number;
}

/** @throws URIError when the text holds a lone surrogate */
export function packed(text: string): Packed {
  const encoded = netEncode(text);
  const bytes = Buffer.alloc(encoded.length + 3, encoded);
  const ints = new Int32Array(Math.ceil(encoded.length / 4));
  for (let index = 0; index < ints.length; index += 1) ints[index] = bytes.readInt32LE(index * 4);
  return { ints, length: encoded.length };
}
