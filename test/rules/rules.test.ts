import { describe, expect, test } from 'vitest';
import { document } from '../../generated/ccat-cvs/operations.ts';
import type { Agreement } from '../../src/message/operation.ts';
import { expireDateWithinDays } from '../../src/rules/expire-date-within-days.ts';
import { goodsWeightDecimals } from '../../src/rules/goods-weight-decimals.ts';
import { itemsSumToCost } from '../../src/rules/items-sum-to-cost.ts';
import { noHtmlTags } from '../../src/rules/no-html-tags.ts';
import { orderAmountAtLeast } from '../../src/rules/order-amount-at-least.ts';
import { orderAmountAtMost } from '../../src/rules/order-amount-at-most.ts';
import { payerOnPrintedSlips } from '../../src/rules/payer-on-printed-slips.ts';
import { refundItemsSumToCost } from '../../src/rules/refund-items-sum-to-cost.ts';
import { regularFirstChargeDateNotPast } from '../../src/rules/regular-first-charge-date-not-past.ts';
import { returnUrlApart } from '../../src/rules/return-url-apart.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { stopTimeAfterToday } from '../../src/rules/stop-time-after-today.ts';
import { updateTimeEndNotBeforeBegin } from '../../src/rules/update-time-end-not-before-begin.ts';

/** Half past midnight of 15 March in Taiwan, when it is still the 14th in UTC. */
const now = Date.parse('2026-03-15T00:30:00+08:00');

/** What is usual at Cat, and limits that are not. */
const cat: Agreement = document.agreement;
const limited = (limits: Readonly<Record<string, number>>): Agreement => ({
  ...cat,
  limits: { ...cat.limits, ...limits },
});

/** What a rule finds, a line a problem. */
function found(rule: Rule, payload: object, agreement: Agreement = cat): string[] {
  const given = Object.freeze({ ...payload });
  return rule
    .check(given, { now, agreement })
    .map(({ pointer, rule: name, message }) => `${pointer} [${name}] ${message}`);
}

describe('expire-date-within-days', () => {
  const on = (day: string): object => ({ expire_date: `${day}T23:59:59+08:00` });

  test.each(['2026-03-16', '2026-04-01', '2026-06-13'])('%s is within 1 to 90 days', (day) => {
    expect(found(expireDateWithinDays, on(day))).toEqual([]);
  });

  test.each(['2026-03-15', '2026-03-14', '2025-03-16', '2026-06-14', '2027-03-16'])('%s is not', (day) => {
    expect(found(expireDateWithinDays, on(day))).toEqual([
      '/expire_date [expire-date-within-days] must lie 1 to 90 days ahead, Asia/Taipei',
    ]);
  });

  test('the time of day does not count, only the day', () => {
    for (const time of ['00:00:00', '00:30:00', '23:59:59']) {
      expect(found(expireDateWithinDays, { expire_date: `2026-03-16T${time}+08:00` })).toEqual([]);
      expect(found(expireDateWithinDays, { expire_date: `2026-03-15T${time}+08:00` })).toHaveLength(1);
    }
  });

  test('a contract may have other bounds', () => {
    const limits = limited({ expireDaysMin: 0, expireDaysMax: 3 });
    expect(found(expireDateWithinDays, on('2026-03-15'), limits)).toEqual([]);
    expect(found(expireDateWithinDays, on('2026-03-18'), limits)).toEqual([]);
    expect(found(expireDateWithinDays, on('2026-03-19'), limits)).toEqual([
      '/expire_date [expire-date-within-days] must lie 0 to 3 days ahead, Asia/Taipei',
    ]);
    expect(found(expireDateWithinDays, on('2026-03-14'), limits)).toHaveLength(1);
    expect(found(expireDateWithinDays, on('2026-03-16'), limited({ expireDaysMin: 2 }))).toEqual([
      '/expire_date [expire-date-within-days] must lie 2 to 90 days ahead, Asia/Taipei',
    ]);
  });

  test('a day that is none is refused, and no date is the business of the schema', () => {
    expect(found(expireDateWithinDays, on('2026-13-45'))).toHaveLength(1);
    expect(found(expireDateWithinDays, {})).toEqual([]);
  });
});

describe('order-amount-at-least and order-amount-at-most', () => {
  const foundIn = (order_amount: unknown, agreement?: Agreement): string[] =>
    [orderAmountAtLeast, orderAmountAtMost].flatMap((rule) => found(rule, { order_amount }, agreement));

  test.each([1, 20, 20000, undefined])('%s is within the usual limits', (amount) => {
    expect(foundIn(amount)).toEqual([]);
  });

  test('a contract may have other limits', () => {
    expect(foundIn(20001)).toEqual(['/order_amount [order-amount-at-most] must be at most 20000']);
    expect(foundIn(50000, limited({ orderAmountMax: 50000 }))).toEqual([]);
    expect(foundIn(29, limited({ orderAmountMin: 30 }))).toEqual([
      '/order_amount [order-amount-at-least] must be at least 30',
    ]);
    expect(foundIn(30, limited({ orderAmountMin: 30 }))).toEqual([]);
  });
});

describe('payer-on-printed-slips', () => {
  const printed: Agreement = { ...cat, printedSlips: true };
  const payer = { payer_name: '測試人', payer_postcode: '10041', payer_address: '測試地址' };

  test('nobody is asked where no slip is printed', () => {
    expect(found(payerOnPrintedSlips, {})).toEqual([]);
  });

  test('all three are needed where slips are', () => {
    expect(found(payerOnPrintedSlips, payer, printed)).toEqual([]);
    expect(found(payerOnPrintedSlips, { payer_postcode: ' ', payer_address: '測試地址' }, printed)).toEqual([
      '/payer_name [payer-on-printed-slips] is required where the contract has slips printed (option printedSlips)',
      '/payer_postcode [payer-on-printed-slips] is required where the contract has slips printed (option printedSlips)',
    ]);
  });
});

describe('no-html-tags', () => {
  test.each(['R&D &amp; tea', 'a < b', '2<3', '<3', 'x>y', '', undefined, 5])('%j holds none', (ItemName) => {
    expect(found(noHtmlTags, { ItemName })).toEqual([]);
  });

  test.each(['<br/>tea', '<h1>x</h1>', '</p>', '<!-- -->', '<?php', 'a<B>b'])('%j holds one', (ItemName) => {
    expect(found(noHtmlTags, { TradeDesc: 'x', ItemName })).toEqual([
      '/ItemName [no-html-tags] holds an HTML tag, which ECPay refuses',
    ]);
  });
});

describe('return-url-apart', () => {
  const page = 'https://shop.example/done';

  test('two addresses, or one alone', () => {
    expect(found(returnUrlApart, { ReturnURL: 'https://shop.example/paid', OrderResultURL: page })).toEqual([]);
    expect(found(returnUrlApart, { ReturnURL: page })).toEqual([]);
    expect(found(returnUrlApart, {})).toEqual([]);
  });

  test.each([page, 'https://SHOP.example:443/done', `${page}#top`])('%s is the same address', (OrderResultURL) => {
    expect(found(returnUrlApart, { ReturnURL: page, OrderResultURL })).toEqual([
      "/OrderResultURL [return-url-apart] must not be the address of ReturnURL: one is posted to by ECPay's server, the other by the shopper's browser",
    ]);
  });
});

describe('regular-first-charge-date-not-past', () => {
  test.each(['20260315', '20260316', '20270101'])('%s is today or later', (date) => {
    expect(found(regularFirstChargeDateNotPast, { regular_first_charge_date: date })).toEqual([]);
  });

  test.each(['20260314', '20251231'])('%s is past', (date) => {
    expect(found(regularFirstChargeDateNotPast, { regular_first_charge_date: date })).toEqual([
      '/regular_first_charge_date [regular-first-charge-date-not-past] must be today or later, Asia/Taipei',
    ]);
  });

  test('none is fine', () => {
    expect(found(regularFirstChargeDateNotPast, {})).toEqual([]);
  });
});

describe('stop-time-after-today', () => {
  test.each(['20260316', '20270101'])('%s is later than today', (date) => {
    expect(found(stopTimeAfterToday, { stop_time: date })).toEqual([]);
  });

  test.each(['20260315', '20260314'])('%s is not', (date) => {
    expect(found(stopTimeAfterToday, { stop_time: date })).toEqual([
      '/stop_time [stop-time-after-today] must be later than today, Asia/Taipei',
    ]);
  });

  test('none is fine', () => {
    expect(found(stopTimeAfterToday, {})).toEqual([]);
  });
});

describe('update-time-end-not-before-begin', () => {
  const begin = '2026-03-15T16:00:00+08:00';
  const between = (end?: string): object => ({
    process_code_update_time_begin: begin,
    ...(end === undefined ? {} : { process_code_update_time_end: end }),
  });

  test.each([begin, '2026-03-15T16:00:01+08:00', '2027-01-01T00:00:00+08:00', undefined])(
    'up to %s is an interval',
    (end) => {
      expect(found(updateTimeEndNotBeforeBegin, between(end))).toEqual([]);
    },
  );

  test.each(['2026-03-15T15:59:59+08:00', '2025-12-31T23:59:59+08:00'])('up to %s is none', (end) => {
    expect(found(updateTimeEndNotBeforeBegin, between(end))).toEqual([
      '/process_code_update_time_end [update-time-end-not-before-begin] must not be earlier than process_code_update_time_begin',
    ]);
  });
});

describe('goods-weight-decimals', () => {
  test.each([1, 20, 0.1, 1.005, 0.001, 19.999, 1.1, undefined])('%s kg has at most three decimals', (weight) => {
    expect(found(goodsWeightDecimals, { GoodsWeight: weight })).toEqual([]);
  });

  test.each([1.0001, 0.0001, 19.99999, 0.1 + 0.2, 1e-7])('%s kg has more', (weight) => {
    expect(found(goodsWeightDecimals, { GoodsWeight: weight })).toEqual([
      '/GoodsWeight [goods-weight-decimals] must have at most three decimals',
    ]);
  });
});

const items = [
  { id: '1', cost: 10, amount: 3, total: 30 },
  { id: '2', cost: 5, amount: 1, total: 5 },
];

describe('items-sum-to-cost', () => {
  test.each([
    { cost: 35 },
    { cost: 95, shipping_fee: 60 },
    { cost: 30, discount: -5 },
    { cost: 90, discount: -5, shipping_fee: 60 },
  ])('%j is the sum', (rest) => {
    expect(found(itemsSumToCost, { items, ...rest })).toEqual([]);
  });

  test.each([
    [{ cost: 34 }, 35],
    [{ cost: 35, shipping_fee: 60 }, 95],
    [{ cost: 40, discount: -5 }, 30],
    [{}, 35],
  ])('%j is not, it is %i', (rest, sum) => {
    expect(found(itemsSumToCost, { items, ...rest })).toEqual([
      `/cost [items-sum-to-cost] must be the items' totals plus discount plus shipping_fee, which is ${sum}`,
    ]);
  });
});

describe('refund-items-sum-to-cost', () => {
  test('a refund without items is any amount', () => {
    expect(found(refundItemsSumToCost, { cost: 7 })).toEqual([]);
  });

  test('one with items is their sum', () => {
    expect(found(refundItemsSumToCost, { cost: 35, items })).toEqual([]);
    expect(found(refundItemsSumToCost, { cost: 36, items })).toEqual([
      "/cost [refund-items-sum-to-cost] must be the sum of the items' totals, which is 35",
    ]);
    expect(found(refundItemsSumToCost, { cost: 1, items: [] })).toHaveLength(1);
  });
});
