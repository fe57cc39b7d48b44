import { amountOf, itemsOf } from './items.ts';
import type { Rule } from './rule.ts';

export const itemTotal: Rule = {
  description: "MyPay: an item's total 小計 is its price times its number (mypay-paypage.md, 『商品項目』欄位).",
  check: (payload) =>
    itemsOf(payload).flatMap((item, index) => {
      const total = amountOf(item['cost']) * amountOf(item['amount']);
      return total === amountOf(item['total'])
        ? []
        : [{ pointer: `/items/${index}/total`, rule: 'item-total', message: `must be cost times amount, which is ${total}` }];
    }),
};
