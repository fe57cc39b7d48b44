import { createHash, timingSafeEqual } from 'node:crypto';
import type { CallbackSet } from './callback-set.ts';
import type { ExpectedKey } from './handle-types.ts';
import type { Opened } from './open.ts';
import { refusal } from './refuse.ts';

/** What proves the sender of an opened callback; nothing, where nothing does. */
export type Proof = 'signature' | 'key' | undefined;

/**
 * A signature has been checked by now. The order's key is compared with the one that the merchant knows.
 *
 * @throws CallbackError where the key is wrong, and what `expectedKey` throws
 */
export function proofOf(set: CallbackSet, { row, payload }: Opened, expectedKey: ExpectedKey | undefined): Proof | Promise<Proof> {
  if (row.proof === 'signature') return 'signature';
  const { key, event } = row;
  if (row.proof === 'none' || key === undefined || expectedKey === undefined) return undefined;
  const order = event.order === undefined ? undefined : payload[event.order];
  const number = event.number === undefined ? '' : payload[event.number];
  return keyProof(set, String(payload[key] ?? ''), expectedKey(String(number ?? ''), typeof order === 'string' && order !== '' ? order : undefined));
}

async function keyProof(set: CallbackSet, received: string, pending: ReturnType<ExpectedKey>): Promise<Proof> {
  const expected = await pending;
  if (expected === undefined || expected === '') return undefined;
  if (!timingSafeEqual(digest(received), digest(expected))) throw refusal(set, 'signature', "the key does not match the order's");
  return 'key';
}

/** Of one length, so that neither length nor content shows in the time of the comparison. */
function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
