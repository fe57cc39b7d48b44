import type { Rule } from './rule.ts';

export const orderAmountAtMost: Rule = {
  description:
    "Cat: an amount is at most the contract's largest (ccat-cvs.md, section 3.3.3), usually NT$20,000 (ccat-beyond.md). The option `limits.orderAmountMax` changes it.",
  zh: '高於契約的最高金額',
  check: (payload, { agreement: { limits = {} } }) => {
    const amount = payload['order_amount'];
    const { orderAmountMax: most = Number.MAX_SAFE_INTEGER } = limits;
    if (typeof amount !== 'number' || amount <= most) return [];
    return [{ pointer: '/order_amount', rule: 'order-amount-at-most', message: `must be at most ${most}` }];
  },
};
