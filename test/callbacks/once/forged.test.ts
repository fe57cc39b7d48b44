import { describe, expect, test } from 'vitest';
import { memoryStore, type OnceStore } from '../../../src/once/index.ts';
import { openOnceShop } from '../../support/once-shop.ts';

/** What MyPay sends when the card of this order is charged, a second before it does. */
const asPaid = { prc: '250', cost: 100, actual_cost: 100, finishtime: '20260310100000', nois: '' };

test('one that says paid of an order that is not: refused, and the real one ships', async () => {
  const { mypay, order, happens, receive, shipped, heard, answers } = openOnceShop();
  const { uid, key } = await order('A1');
  for (let time = 0; time < 3; time += 1)
    await receive(mypay.callbacks.test.paymentCompleted({ uid, key, order_id: 'A1', ...asPaid }));
  expect(heard).toEqual([]);
  expect(new Set(answers)).toEqual(new Set(['400 refused: unconfirmed']));
  await happens(uid, 'pay-by-card');
  expect(shipped).toEqual(['A1']);
  expect(answers.at(-1)).toBe('200 8888');
});

test.each(['paymentCompleted', 'orderConfirmed', 'refundCompleted'] as const)(
  '%s of an order that nobody knows: no acknowledgement, nothing runs',
  async (callback) => {
    const { mypay, receive, heard, answers } = openOnceShop();
    await receive(mypay.callbacks.test[callback]({ uid: '1', key: '0'.repeat(32), order_id: 'A1', ...asPaid }));
    // Nor of one with a number or a key that cannot even be asked about.
    for (const wrong of [{ uid: 'x'.repeat(10_000) }, { key: '' }, { uid: '' }])
      await receive(
        mypay.callbacks.test[callback]({ uid: '1', key: '0'.repeat(32), order_id: 'A1', ...asPaid, ...wrong }),
      );
    expect(heard).toEqual([]);
    expect(answers).toEqual(Array(4).fill('400 refused: unconfirmed'));
  },
);

test('one that names the order of another under its own number and key claims nothing of the other', async () => {
  const { mypay, order, happens, receive, shipped, heard } = openOnceShop();
  const [own, other] = [await order('own'), await order('other')];
  await happens(own.uid, 'pay-by-card');
  await receive(mypay.callbacks.test.paymentCompleted({ ...own, order_id: 'other', ...asPaid }));
  expect(heard).toEqual(['paid']);
  await happens(other.uid, 'pay-by-card');
  expect(shipped).toEqual(['own', 'other']);
});

test('one that comes before the real one and says nothing but the truth has the handler run on the truth', async () => {
  const { sandbox, mypay, order, happens, receive, shipped, heard, answers } = openOnceShop();
  const { uid, key } = await order('A1');
  sandbox.faults.next('paymentCompleted', 'late');
  await happens(uid, 'pay-by-card');
  await receive(
    mypay.callbacks.test.paymentCompleted({ uid, key, order_id: 'A1', ...asPaid, cost: 1, user_id: 'mallory' }),
  );
  expect(heard).toEqual(['paid']);
  await sandbox.clock.advance('1h');
  expect(shipped).toEqual(['A1']);
  expect(answers).toEqual(['200 8888', '200 8888']);
});

describe('an event that fulfils nothing', () => {
  test('cannot be kept from its handler by its like that came before', async () => {
    const { mypay, order, happens, receive, heard } = openOnceShop();
    const { uid, key } = await order('A1', { pfn: 'CSTORECODE' });
    const before = { uid, key, order_id: 'A1', prc: '260', cost: 100, finishtime: '20260310100000', nois: '' };
    await receive(mypay.callbacks.test.paymentCompleted(before));
    expect(heard).toEqual(['accepted']); // what the API said then
    await happens(uid, 'take-ibon-code');
    expect(heard).toEqual(['accepted', 'code-issued']);
  });

  test('a refund that is told of before it is made is handled when it is', async () => {
    const { mypay, order, happens, sandbox, receive, heard, answers } = openOnceShop();
    const { uid, key } = await order('A1', { pfn: 'CSTORECODE' });
    for (const transition of ['take-ibon-code', 'pay']) await happens(uid, transition);
    await mypay.refundOrder({ uid, key, cost: 100 });
    for (let refund = Number(uid); refund < Number(uid) + 5; refund += 1)
      await receive(
        mypay.callbacks.test.refundCompleted({
          uid,
          key,
          order_id: 'A1',
          refund_uid: String(refund),
          prc: '230',
          finishtime: '20260311000000',
        }),
      );
    expect(answers.slice(2)).toEqual(Array(5).fill('400 refused: unconfirmed'));
    await sandbox.clock.advance('1d');
    expect(heard).toEqual(['code-issued', 'paid', 'refunded']);
  });
});

test('a flood of them holds no claim', async () => {
  const { claims, store } = recording();
  const { mypay, order, receive, heard } = openOnceShop(store);
  const { uid, key } = await order('A1');
  const flood = Array.from({ length: 50 }, (_, index) =>
    receive(
      mypay.callbacks.test.paymentCompleted({
        uid,
        key,
        order_id: 'A1',
        ...asPaid,
        finishtime: `202603101000${String(index).padStart(2, '0')}`,
      }),
    ),
  );
  await Promise.all(flood);
  expect([claims, heard]).toEqual([[], []]);
});

test('whatever they say and however long, what is claimed is a short key', async () => {
  const { claims, store } = recording();
  const { mypay, order, receive } = openOnceShop(store);
  const { uid, key } = await order('A1');
  for (const finishtime of ['', 'x'.repeat(40_000), '\u0000', '/', '|'])
    await receive(
      mypay.callbacks.test.paymentCompleted({ uid, key, order_id: 'A1', ...asPaid, prc: '300', finishtime }),
    );
  expect(claims).toHaveLength(5);
  expect(new Set(claims).size).toBe(5);
  for (const claim of claims) expect(claim).toMatch(/^[\w%./-]{1,200}$/);
});

/** A store that remembers which keys were asked for. */
function recording(): { readonly claims: string[]; readonly store: OnceStore } {
  const claims: string[] = [];
  const store = memoryStore();
  const claim: OnceStore['claim'] = (wanted, lease) => {
    claims.push(wanted.key);
    return store.claim(wanted, lease);
  };
  return {
    claims,
    store: { claim, done: (...given) => store.done(...given), release: (...given) => store.release(...given) },
  };
}
