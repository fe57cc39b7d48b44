import { amountOf, itemsOf } from './items.ts';
import type { Rule } from './rule.ts';

export const refundItemsSumToCost: Rule = {
  description:
    'MyPay refund: where items are given, their totals sum up to the refunded amount (MyPay LINK PayPage 1.0.6, 『交易退款』欄位, items).',
  zh: '與退款商品小計的總和不符',
  check: (payload) => {
    if (payload['items'] === undefined) return [];
    const sum = itemsOf(payload).reduce((total, item) => total + amountOf(item['total']), 0);
    if (sum === amountOf(payload['cost'])) return [];
    return [
      {
        pointer: '/cost',
        rule: 'refund-items-sum-to-cost',
        message: `must be the sum of the items' totals, which is ${sum}`,
      },
    ];
  },
};
