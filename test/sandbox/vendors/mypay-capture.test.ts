import { expect, test } from 'vitest';
import { items, openShop, refusal, type Shop } from '../../support/mypay-shop.ts';

async function authorized(): Promise<{ shop: Shop; uid: string; key: string }> {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CREDITCARD', creditcard_is_automatic_payment: '0' });
  expect(await shop.happens(uid, 'authorize')).toMatchObject([
    { prc: '245', actual_cost: 0, finishtime: '', cardno: '493817******0003' },
  ]);
  return { shop, uid, key };
}

const half = items.slice(0, 1);

test('a part is captured, once; the batch is through at midnight', async () => {
  const { shop, uid, key } = await authorized();
  const capture = { uid, key, cost: 50, items: half };
  expect(await shop.mypay.captureAuthorization(capture)).toMatchObject({
    code: 'B200',
    content: { uid, prc: '247', retmsg: '請款進行中', cost: 100, actual_cost: 0, finishtime: '' },
  });
  expect(await refusal(shop.mypay.captureAuthorization(capture))).toBe('B500 執行失敗 目前狀態無法執行');
  expect(await refusal(shop.mypay.cancelAuthorization({ uid, key }))).toBe('B500 執行失敗 目前狀態無法執行');
  expect(await shop.later('13h')).toEqual([]);
  expect(await shop.later('1h')).toMatchObject([
    { prc: '250', cost: 100, actual_cost: 50, finishtime: '20260311000000' },
  ]);
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ prc: '250', actual_cost: 50 });
  expect(shop.notified(uid)).toEqual(['paymentCompleted', 'paymentPending']);
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 51 }))).toContain('不可大於可退金額 50');
});

test('the batch may come sooner, or be refused, on the console', async () => {
  for (const [move, prc] of [
    ['captured', '250'],
    ['capture-failed', '300'],
  ] as const) {
    const { shop, uid, key } = await authorized();
    await shop.mypay.captureAuthorization({ uid, key, cost: 100, items });
    expect(await shop.happens(uid, move)).toMatchObject([{ prc }]);
    expect(await shop.later('2d')).toEqual([]);
  }
});

test('more than was authorized, and what was not ordered, is not captured', async () => {
  const { shop, uid, key } = await authorized();
  const more = [{ id: '1', name: '甲', cost: 101, amount: 1, total: 101 }];
  expect(await refusal(shop.mypay.captureAuthorization({ uid, key, cost: 101, items: more }))).toMatch(
    /^B500 執行失敗 cost: 不可大於授權金額 100/,
  );
  const unknown = [{ id: '1', name: '丙', cost: 50, amount: 1, total: 50 }];
  expect(await refusal(shop.mypay.captureAuthorization({ uid, key, cost: 50, items: unknown }))).toMatch(
    /^B500 執行失敗 items: 「丙」/,
  );
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ prc: '245' });
});

test('five days after the authorization it is too late', async () => {
  const { shop, uid, key } = await authorized();
  const late = await authorized();
  await shop.later('5d');
  expect(await shop.mypay.captureAuthorization({ uid, key, cost: 100, items })).toMatchObject({ code: 'B200' });
  await late.shop.later('5d1s');
  expect(
    await refusal(late.shop.mypay.captureAuthorization({ uid: late.uid, key: late.key, cost: 100, items })),
  ).toContain('授權已超過 5 天');
});

test('an authorization is released: the answer is a success, the order has failed', async () => {
  const { shop, uid, key } = await authorized();
  // The sums are those of the document's sample: actual_cost stays at the authorized amount.
  expect(await shop.mypay.cancelAuthorization({ uid, key })).toMatchObject({
    code: 'B200',
    content: {
      uid,
      order_id: 'A1',
      prc: '300',
      retmsg: '交易失敗',
      actual_cost: 100,
      finishtime: '',
      invoice_allowance: [],
      invoice_number: '',
    },
  });
  for (const again of [
    shop.mypay.cancelAuthorization({ uid, key }),
    shop.mypay.captureAuthorization({ uid, key, cost: 100, items }),
  ])
    expect(await refusal(again)).toBe('B500 執行失敗 目前狀態無法執行');
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 1 }))).toBe('B500 執行失敗 此筆交易尚未付款');
});

test('a card that is captured by itself has nothing to be captured or released', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order();
  await shop.happens(uid, 'pay-by-card');
  expect(await refusal(shop.mypay.captureAuthorization({ uid, key, cost: 100, items }))).toMatch(/^B500/);
  expect(await refusal(shop.mypay.cancelAuthorization({ uid, key }))).toMatch(/^B500/);
});
