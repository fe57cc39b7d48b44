import { expect, test } from 'vitest';
import { items, openShop, refusal, type Shop } from '../../support/mypay-shop.ts';

async function paid(
  pfn: 'CREDITCARD' | 'CSTORECODE',
  transitions: readonly string[],
): Promise<{ shop: Shop; uid: string; key: string }> {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn });
  for (const transition of transitions) await shop.happens(uid, transition);
  shop.notices.length = 0;
  return { shop, uid, key };
}
const byCard = () => paid('CREDITCARD', ['pay-by-card']);
const atTheStore = () => paid('CSTORECODE', ['take-ibon-code', 'pay']);

test('a card gets its money back at once, in parts, and never more than was paid', async () => {
  const { shop, uid, key } = await byCard();
  const first = await shop.mypay.refundOrder({ uid, key, cost: 60 });
  expect(first).toMatchObject({
    uid,
    key,
    code: 'B200',
    row_data: { uid, key, prc: '230', cost: 60, actual_cost: 60, order_id: 'A1', pfn: 'CREDITCARD', refund_type: 1 },
  });
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 41 }))).toBe('B500 執行失敗 cost: 不可大於可退金額 40');
  const second = await shop.mypay.refundOrder({ uid, key, cost: 40 });
  const [one, other] = [first.row_data?.refund_uid, second.row_data?.refund_uid];
  expect(new Set([uid, one, other]).size).toBe(3);
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({
    prc: '250',
    actual_cost: 100,
    refund_order: [
      { uid: one, prc: '230', cost: 60 },
      { uid: other, prc: '230', cost: 40 },
    ],
  });
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 1 }))).toMatch(/^B500/);
  // The answer has told it: no notice.
  expect(await shop.later('2d')).toEqual([]);
});

test('money from a store waits for midnight, and a notice tells of it', async () => {
  const { shop, uid, key } = await atTheStore();
  expect(await shop.mypay.refundOrder({ uid, key, cost: 30 })).toEqual({
    uid,
    key,
    code: 'B200',
    msg: '執行成功',
    row_data: null,
  });
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 71 }))).toContain('不可大於可退金額 70');
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ prc: '250', refund_order: [] });
  const [done] = await shop.later('14h');
  expect(done).toMatchObject({
    uid,
    key,
    prc: '230',
    cost: 30,
    actual_cost: 30,
    finishtime: '20260311000000',
    refund_type: 3,
    expected_refund_date: '20260317',
  });
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({
    refund_order: [{ uid: done?.['refund_uid'], prc: '230', cost: 30 }],
  });
  expect(await refusal(shop.mypay.cancelRefund({ uid, key }))).toBe(
    'B500 無法取消此筆退款,原因為目前此筆狀態不是申請中。',
  );
});

test('before midnight it is taken back, the latest first', async () => {
  const { shop, uid, key } = await atTheStore();
  expect(await refusal(shop.mypay.cancelRefund({ uid, key }))).toBe('B500 執行失敗 查無此筆退款');
  for (const cost of [10, 20, 70]) await shop.mypay.refundOrder({ uid, key, cost });
  for (let count = 0; count < 2; count += 1)
    expect(await shop.mypay.cancelRefund({ uid, key })).toMatchObject({ uid, key, code: 'B200', row_data: null });
  expect(await shop.later('1d')).toMatchObject([{ cost: 10 }]);
  // What was taken back may be asked for again.
  expect(await shop.mypay.refundOrder({ uid, key, cost: 90 })).toMatchObject({ code: 'B200' });
  expect(await shop.later('1d')).toMatchObject([{ cost: 90 }]);
});

test('nothing goes back before it came, nor for what nobody ordered', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CSTORECODE' });
  for (const transition of ['take-ibon-code', 'expire']) {
    expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 1 }))).toBe('B500 執行失敗 此筆交易尚未付款');
    await shop.happens(uid, transition);
  }
  const bought = await byCard();
  const unknown = [{ id: '9', name: '丙', cost: 10, amount: 1, total: 10 }];
  expect(await refusal(bought.shop.mypay.refundOrder({ ...bought, cost: 10, items: unknown } as never))).toMatch(
    /「丙」不是訂單的商品|shop/,
  );
  expect(
    await refusal(bought.shop.mypay.refundOrder({ uid: bought.uid, key: bought.key, cost: 10, items: unknown })),
  ).toMatch(/^B500 執行失敗 items: 「丙」/);
});

test('an order paid with a wrong amount gives back what came', async () => {
  const { shop, uid, key } = await paid('CSTORECODE', ['take-ibon-code', 'pay-wrong-amount']);
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 91 }))).toMatch(/^B500/);
  expect(
    await shop.mypay.refundOrder({ uid, key, cost: 90, items: [{ ...items[0], cost: 90, total: 90 }] as never }),
  ).toMatchObject({ code: 'B200' });
});
