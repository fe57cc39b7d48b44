import { createHash, hash } from 'node:crypto';

export type Digest = 'sha256' | 'md5';

/** The order in which fields are signed. Compares names in small letters without making them. */
export function byName(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    const difference = small(left) - small(right);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function small(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** The one-shot function is several times faster; runtimes without it have the older one. */
export function digestOf(bytes: Uint8Array, digest: Digest): string {
  return hash === undefined ? createHash(digest).update(bytes).digest('hex') : hash(digest, bytes, 'hex');
}
