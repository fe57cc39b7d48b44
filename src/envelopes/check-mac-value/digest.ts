import { hash } from 'node:crypto';

export type Digest = 'sha256' | 'md5';

/** In small letters. The one-shot function is several times faster than a `Hash`. */
export function digestOf(bytes: Uint8Array, digest: Digest): string {
  return hash(digest, bytes, 'hex');
}
