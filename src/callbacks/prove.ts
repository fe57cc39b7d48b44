import { createHash, timingSafeEqual } from 'node:crypto';
import type { CallbackSet } from './callback-set.ts';
import { named } from './event.ts';
import type { ExpectedKey, ExpectedOrder } from './handle-types.ts';
import type { Opened } from './open.ts';
import { refusal } from './refuse.ts';

/** What proves the sender of an opened callback; nothing, where nothing does. */
export type Proof = 'signature' | 'key' | undefined;

/**
 * A signature has been checked by now. The order's key is compared with the one that the merchant knows, and so are the
 * numbers of the order.
 *
 * @throws CallbackError where one of them is wrong, and what `expectedKey` throws
 */
export function proofOf(
  set: CallbackSet,
  opened: Opened,
  expectedKey: ExpectedKey | undefined,
): Proof | Promise<Proof> {
  const { row, payload } = opened;
  if (row.proof === 'signature') return 'signature';
  if (row.proof === 'none' || row.key === undefined || expectedKey === undefined) return undefined;
  return keyProof(set, opened, expectedKey(named(row.event.number, payload) ?? '', named(row.event.order, payload)));
}

async function keyProof(set: CallbackSet, { row, payload }: Opened, pending: ReturnType<ExpectedKey>): Promise<Proof> {
  const expected = await pending;
  if (expected === undefined || expected.key === '') return undefined;
  if (!same(named(row.key, payload), expected.key))
    throw refusal(set, 'signature', "the key does not match the order's");
  if (!isOf(expected, { row, payload })) throw refusal(set, 'signature', 'the key belongs to another order');
  return 'key';
}

/** A key proves nothing of other orders than its own. */
function isOf({ orderNo, vendorNo }: ExpectedOrder, { row: { event }, payload }: Opened): boolean {
  const isOrder = event.order === undefined || same(named(event.order, payload), orderNo);
  const isNumber = event.number === undefined || same(named(event.number, payload), vendorNo);
  return isOrder && isNumber;
}

function same(received: string | undefined, expected: string): boolean {
  return received !== undefined && timingSafeEqual(digest(received), digest(expected));
}

/** Of one length, so that neither length nor content shows in the time of the comparison. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
