import { describe, expect, test } from 'vitest';
import { expireDateWithinDays } from '../../src/rules/expire-date-within-days.ts';
import { goodsWeightDecimals } from '../../src/rules/goods-weight-decimals.ts';
import { itemTotal } from '../../src/rules/item-total.ts';
import { itemsSumToCost } from '../../src/rules/items-sum-to-cost.ts';
import { refundItemsSumToCost } from '../../src/rules/refund-items-sum-to-cost.ts';
import { regularFirstChargeDateNotPast } from '../../src/rules/regular-first-charge-date-not-past.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { stopTimeAfterToday } from '../../src/rules/stop-time-after-today.ts';
import { updateTimeEndNotBeforeBegin } from '../../src/rules/update-time-end-not-before-begin.ts';

/** Half past midnight of 15 March in Taiwan, when it is still the 14th in UTC. */
const now = Date.parse('2026-03-15T00:30:00+08:00');

/** What a rule finds, a line a problem. */
function found(rule: Rule, payload: object, limits: Readonly<Record<string, number>> = {}): string[] {
  const given = Object.freeze({ ...payload });
  return rule.check(given, { now, limits }).map(({ pointer, rule: name, message }) => `${pointer} [${name}] ${message}`);
}

describe('expire-date-within-days', () => {
  const on = (day: string): object => ({ expire_date: `${day}T23:59:59+08:00` });

  test.each(['2026-03-16', '2026-04-01', '2026-06-13'])('%s is within 1 to 90 days', (day) => {
    expect(found(expireDateWithinDays, on(day))).toEqual([]);
  });

  test.each(['2026-03-15', '2026-03-14', '2025-03-16', '2026-06-14', '2027-03-16'])('%s is not', (day) => {
    expect(found(expireDateWithinDays, on(day))).toEqual(['/expire_date [expire-date-within-days] must lie 1 to 90 days ahead, Asia/Taipei']);
  });

  test('the time of day does not count, only the day', () => {
    for (const time of ['00:00:00', '00:30:00', '23:59:59']) {
      expect(found(expireDateWithinDays, { expire_date: `2026-03-16T${time}+08:00` })).toEqual([]);
      expect(found(expireDateWithinDays, { expire_date: `2026-03-15T${time}+08:00` })).toHaveLength(1);
    }
  });

  test('a contract may have other bounds', () => {
    const limits = { expireDaysMin: 0, expireDaysMax: 3 };
    expect(found(expireDateWithinDays, on('2026-03-15'), limits)).toEqual([]);
    expect(found(expireDateWithinDays, on('2026-03-18'), limits)).toEqual([]);
    expect(found(expireDateWithinDays, on('2026-03-19'), limits)).toEqual(['/expire_date [expire-date-within-days] must lie 0 to 3 days ahead, Asia/Taipei']);
    expect(found(expireDateWithinDays, on('2026-03-14'), limits)).toHaveLength(1);
    expect(found(expireDateWithinDays, on('2026-03-16'), { expireDaysMin: 2 })).toEqual([
      '/expire_date [expire-date-within-days] must lie 2 to 90 days ahead, Asia/Taipei',
    ]);
  });

  test('a day that is none is refused, and no date is the business of the schema', () => {
    expect(found(expireDateWithinDays, on('2026-13-45'))).toHaveLength(1);
    expect(found(expireDateWithinDays, {})).toEqual([]);
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
    expect(found(stopTimeAfterToday, { stop_time: date })).toEqual(['/stop_time [stop-time-after-today] must be later than today, Asia/Taipei']);
  });

  test('none is fine', () => {
    expect(found(stopTimeAfterToday, {})).toEqual([]);
  });
});

describe('update-time-end-not-before-begin', () => {
  const begin = '2026-03-15T16:00:00+08:00';
  const between = (end?: string): object => ({ process_code_update_time_begin: begin, ...(end === undefined ? {} : { process_code_update_time_end: end }) });

  test.each([begin, '2026-03-15T16:00:01+08:00', '2027-01-01T00:00:00+08:00', undefined])('up to %s is an interval', (end) => {
    expect(found(updateTimeEndNotBeforeBegin, between(end))).toEqual([]);
  });

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
    expect(found(goodsWeightDecimals, { GoodsWeight: weight })).toEqual(['/GoodsWeight [goods-weight-decimals] must have at most three decimals']);
  });
});

const items = [
  { id: '1', cost: 10, amount: 3, total: 30 },
  { id: '2', cost: 5, amount: 1, total: 5 },
];

describe('item-total', () => {
  test('price times number is right, and so is not an item at all', () => {
    expect(found(itemTotal, { items })).toEqual([]);
    expect(found(itemTotal, { items: [] })).toEqual([]);
    expect(found(itemTotal, {})).toEqual([]);
  });

  test('every item that is wrong is named', () => {
    expect(found(itemTotal, { items: [{ ...items[0], total: 31 }, items[1], { ...items[1], amount: 0 }] })).toEqual([
      '/items/0/total [item-total] must be cost times amount, which is 30',
      '/items/2/total [item-total] must be cost times amount, which is 0',
    ]);
  });
});

describe('items-sum-to-cost', () => {
  test.each([{ cost: 35 }, { cost: 95, shipping_fee: 60 }, { cost: 30, discount: -5 }, { cost: 90, discount: -5, shipping_fee: 60 }])(
    '%j is the sum',
    (rest) => {
      expect(found(itemsSumToCost, { items, ...rest })).toEqual([]);
    },
  );

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
    expect(found(refundItemsSumToCost, { cost: 36, items })).toEqual(["/cost [refund-items-sum-to-cost] must be the sum of the items' totals, which is 35"]);
    expect(found(refundItemsSumToCost, { cost: 1, items: [] })).toHaveLength(1);
  });
});
