import { amountOf, itemsOf } from './items.ts';
import type { Rule } from './rule.ts';

export const itemsSumToCost: Rule = {
  description:
    "MyPay order: `cost` is the sum of the items' totals, the discount (0 or less) and the shipping fee (MyPay LINK PayPage 1.0.6, 『PayPage金流交易』欄位, cost).",
  zh: '與商品小計、折扣、運費的總和不符',
  check: (payload) => {
    const items = itemsOf(payload);
    const sum = items.reduce(
      (total, item) => total + amountOf(item['total']),
      amountOf(payload['discount']) + amountOf(payload['shipping_fee']),
    );
    if (sum === amountOf(payload['cost'])) return [];
    return [
      {
        pointer: '/cost',
        rule: 'items-sum-to-cost',
        message: `must be the items' totals plus discount plus shipping_fee, which is ${sum}`,
      },
    ];
  },
};
