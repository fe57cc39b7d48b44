import { createHash, hash } from 'node:crypto';

export type Digest = 'sha256' | 'md5';

/** The one-shot function is several times faster; runtimes without it have the older one. */
export function digestOf(bytes: Uint8Array, digest: Digest): string {
  return hash === undefined ? createHash(digest).update(bytes).digest('hex') : hash(digest, bytes, 'hex');
}
