import type { Rule } from './rule.ts';

export const orderAmountAtMost: Rule = {
  description:
    "Cat: an amount is at most the contract's largest (CVS API 規格文件 5.0, section 3.3.3), usually NT$20,000 (多元支付平台 應用程式介面規格 2016). The option `limits.orderAmountMax` changes it.",
  zh: '高於契約的最高金額',
  check: (payload, { agreement: { limits = {} } }) => {
    const amount = payload['order_amount'];
    const { orderAmountMax: most = Number.MAX_SAFE_INTEGER } = limits;
    if (typeof amount !== 'number' || amount <= most) return [];
    return [{ pointer: '/order_amount', rule: 'order-amount-at-most', message: `must be at most ${most}` }];
  },
};
