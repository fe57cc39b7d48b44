import { expect, test } from 'vitest';
import { morning, openShop, refusal, type Shop } from '../../support/mypay-shop.ts';

type Given = {
  readonly regular: 'W' | 'F' | 'M' | 'S' | 'H' | 'A';
  readonly regular_total: string;
  readonly regular_first_charge_date?: string;
};

async function agreed(
  given: Given,
): Promise<{ shop: Shop; uid: string; key: string; order_id: string; group_id: string }> {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'DIRECTDEBIT', order_id: 'R1', ...given });
  await shop.happens(uid, 'agree');
  const { group_id = '' } = await shop.mypay.queryOrder({ uid, key });
  return { shop, uid, key, order_id: 'R1', group_id };
}

/** Day, period and state of each charge that was notified. */
function charges({ notices }: Shop): string[] {
  return notices.map(({ finishtime, nois, prc }) => `${String(finishtime).slice(0, 8)} ${String(nois)} ${String(prc)}`);
}

test('the first charge is made at once, the others each on their day until the last', async () => {
  const { shop, uid, key, group_id } = await agreed({ regular: 'M', regular_total: '3' });
  expect(shop.notices).toMatchObject([
    { uid, prc: '250', nois: '1', group_id, payment_name: '每月定期扣款', pfn: 'DIRECTDEBIT', actual_cost: 100 },
  ]);
  expect(group_id).toMatch(/^D\d{10}$/);
  await shop.later('400d');
  expect(charges(shop)).toEqual(['20260310 1 250', '20260410 2 250', '20260510 3 250']);
  expect(shop.notified(uid)).toEqual(['paymentCompleted', 'paymentCompleted', 'paymentCompleted']);
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ prc: '250', nois: '3', group_id });
});

test.each([
  ['W', '20260331', ['20260331', '20260407', '20260414']],
  ['F', '20260331', ['20260331', '20260414', '20260428']],
  ['M', '20260331', ['20260331', '20260430', '20260531']],
  ['S', '20260331', ['20260331', '20260630', '20260930']],
  ['H', '20260831', ['20260831', '20270228', '20270831']],
  ['A', '20260331', ['20260331', '20270331', '20280331']],
] as const)('%s from %s on', async (regular, regular_first_charge_date, days) => {
  const { shop } = await agreed({ regular, regular_total: '0', regular_first_charge_date });
  expect(shop.notices).toEqual([]);
  while (shop.notices.length < 3) await shop.later('30d');
  expect(shop.notices.slice(0, 3).map(({ finishtime }) => String(finishtime).slice(0, 8))).toEqual(days);
});

test('a charge that fails is tried again after three days, once', async () => {
  const { shop, uid } = await agreed({ regular: 'M', regular_total: '4' });
  await shop.happens(uid, 'break-card');
  const failed = await shop.later('32d');
  expect(failed).toMatchObject([{ prc: '300', nois: '2', actual_cost: 0, finishtime: '20260410100000' }]);
  await shop.happens(uid, 'mend-card');
  expect(await shop.later('2d')).toMatchObject([{ prc: '250', nois: '2', finishtime: '20260413100000' }]);
  // The next period keeps its own day, and is given up after the second failure.
  await shop.happens(uid, 'break-card');
  const second = await shop.later('30d');
  expect(second).toMatchObject([
    { prc: '300', nois: '3' },
    { prc: '300', nois: '3' },
  ]);
  await shop.happens(uid, 'mend-card');
  expect(await shop.later('400d')).toMatchObject([{ prc: '250', nois: '4', finishtime: '20260610100000' }]);
});

test('it ends on the day that the merchant names, which lies after today', async () => {
  const { shop, uid, order_id, group_id } = await agreed({ regular: 'M', regular_total: '12' });
  const ending = { order_id, group_id, stop_time: '20260510', stop_reason: '消費者取消' };
  const yesterday = shop.mypayAt(morning - 24 * 60 * 60 * 1000);
  expect(await refusal(yesterday.cancelDirectDebit({ ...ending, stop_time: '20260310' }))).toBe(
    'B500 停扣日必須大於今日',
  );
  expect(await shop.mypay.cancelDirectDebit(ending)).toEqual({ code: 'B200', msg: '執行成功', order_id, group_id });
  await shop.later('400d');
  expect(charges(shop)).toEqual(['20260310 1 250', '20260410 2 250']);
  expect(shop.sandbox.order(uid)?.state).toBe('ended');
  const again = { ...ending, stop_time: '20990101' };
  expect(await refusal(shop.mypay.cancelDirectDebit(again))).toBe('B500 執行失敗 此筆定期扣款未在進行中');
  expect(await refusal(shop.mypay.cancelDirectDebit({ ...again, group_id: 'D1' }))).toBe(
    'B500 執行失敗 查無此筆定期扣款',
  );
});

test('what was charged can be given back, no more', async () => {
  const { shop, uid, key } = await agreed({ regular: 'W', regular_total: '2' });
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 101 }))).toContain('不可大於可退金額 100');
  await shop.later('7d');
  expect(await shop.mypay.refundOrder({ uid, key, cost: 101 })).toMatchObject({ row_data: { prc: '230', nois: '2' } });
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 100 }))).toContain('不可大於可退金額 99');
});
