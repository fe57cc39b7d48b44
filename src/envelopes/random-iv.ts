import { randomFillSync } from 'node:crypto';

const ivBytes = 16;
const drawn = new Uint8Array(256 * ivBytes);
let next = drawn.length;

/**
 * A fresh random IV. Random bytes are drawn for 256 of them at once, since asking the system costs as much as half of
 * the cipher; no byte is handed out twice.
 */
export function randomIv(): Uint8Array {
  if (next === drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  next += ivBytes;
  return drawn.slice(next - ivBytes, next);
}
