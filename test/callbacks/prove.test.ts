import { describe, expect, test, vi } from 'vitest';
import { callbacks } from '../../generated/mypay/operations.ts';
import { callbackSet } from '../../src/callbacks/callback-set.ts';
import { proofOf } from '../../src/callbacks/prove.ts';
import type { Callback } from '../../src/message/callback.ts';

const set = callbackSet('shop', { table: {}, schemas: {}, envelopes: [] });
const event = { code: 'prc', outcomes: {}, otherwise: 'unknown', order: 'order_id', number: 'uid' } as const;
const keyed: Callback = { ...callbacks.paymentCompleted, proof: 'key', key: 'key', event };
const payload = { prc: '250', uid: '59665', order_id: 'A1', key: 'secret' };
const order = { key: 'secret', orderNo: 'A1', vendorNo: '59665' };

describe('what proves a callback', () => {
  test('is its signature, and then nobody is asked for a key', async () => {
    const expectedKey = vi.fn(() => order);
    expect(await proofOf(set, { row: { ...keyed, proof: 'signature' }, payload }, expectedKey)).toBe('signature');
    expect(await proofOf(set, { row: { ...keyed, proof: 'none' }, payload }, expectedKey)).toBeUndefined();
    const { key: _, ...keyless } = keyed;
    expect(await proofOf(set, { row: keyless, payload }, expectedKey)).toBeUndefined();
    expect(expectedKey).not.toHaveBeenCalled();
    expect(await proofOf(set, { row: keyed, payload }, undefined)).toBeUndefined();
  });

  test('is the key of its order, which is asked for by what names it', async () => {
    const expectedKey = vi.fn(() => order);
    expect(await proofOf(set, { row: keyed, payload }, expectedKey)).toBe('key');
    const nameless = { key: 'secret', uid: '', order_id: '' };
    await expect(proofOf(set, { row: keyed, payload: nameless }, expectedKey)).rejects.toMatchObject({
      reason: 'signature',
    });
    expect(expectedKey.mock.calls).toEqual([
      ['59665', 'A1'],
      ['', undefined],
    ]);
  });

  test.each([
    ['no key', { uid: '59665', order_id: 'A1' }, "the key does not match the order's"],
    ['another key', { ...payload, key: 'other' }, "the key does not match the order's"],
    ['another order', { ...payload, order_id: 'A2' }, 'the key belongs to another order'],
    ['another number', { ...payload, uid: '1' }, 'the key belongs to another order'],
    ['no number', { ...payload, uid: '' }, 'the key belongs to another order'],
  ])('is not %s', async (_, given, text) => {
    await expect(proofOf(set, { row: keyed, payload: given }, async () => order)).rejects.toMatchObject({
      reason: 'signature',
      message: `shop: callback refused (signature): ${text}`,
    });
  });

  test('is compared in what the callback says at all', async () => {
    const { order: _order, ...byNumber } = event;
    const { number: _number, ...byOrder } = event;
    expect(
      await proofOf(set, { row: { ...keyed, event: byNumber }, payload: { ...payload, order_id: 'A2' } }, () => order),
    ).toBe('key');
    expect(
      await proofOf(set, { row: { ...keyed, event: byOrder }, payload: { ...payload, uid: '1' } }, () => order),
    ).toBe('key');
  });

  test('is nothing where the merchant knows no key', async () => {
    for (const none of [undefined, { ...order, key: '' }])
      expect(await proofOf(set, { row: keyed, payload }, () => none)).toBeUndefined();
  });
});
