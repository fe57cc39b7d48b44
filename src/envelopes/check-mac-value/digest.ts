import { hash } from 'node:crypto';

export type Digest = 'sha256' | 'md5';

/** In small letters; of a string, its UTF-8. The one-shot function is several times faster than a `Hash`. */
export function digestOf(text: Uint8Array | string, digest: Digest): string {
  return hash(digest, text, 'hex');
}
