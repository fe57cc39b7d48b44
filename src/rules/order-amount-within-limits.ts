import type { Rule } from './rule.ts';

export const orderAmountWithinLimits: Rule = {
  description:
    "Cat: an amount is within the bounds of the contract (ccat-cvs.md, section 3.3.3), usually 1 to NT$20,000 (ccat-beyond.md). The client's `limits.orderAmountMin` and `limits.orderAmountMax` change them.",
  check: (payload, { agreement: { limits = {} } }) => {
    const amount = payload['order_amount'];
    if (typeof amount !== 'number') return [];
    const { orderAmountMin: least = 1, orderAmountMax: most = Number.MAX_SAFE_INTEGER } = limits;
    if (amount >= least && amount <= most) return [];
    return [{ pointer: '/order_amount', rule: 'order-amount-within-limits', message: `must be ${least} to ${most}` }];
  },
};
