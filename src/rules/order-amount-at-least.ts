import type { Rule } from './rule.ts';

export const orderAmountAtLeast: Rule = {
  description:
    "Cat: an amount is at least the contract's smallest (CVS API 規格文件 5.0, section 3.3.3), usually NT$1. The option `limits.orderAmountMin` changes it.",
  zh: '低於契約的最低金額',
  check: (payload, { agreement: { limits = {} } }) => {
    const amount = payload['order_amount'];
    const { orderAmountMin: least = 1 } = limits;
    if (typeof amount !== 'number' || amount >= least) return [];
    return [{ pointer: '/order_amount', rule: 'order-amount-at-least', message: `must be at least ${least}` }];
  },
};
