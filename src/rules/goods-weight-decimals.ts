import type { Rule } from './rule.ts';

export const goodsWeightDecimals: Rule = {
  description:
    'ECPay logistics: the weight in kilograms has at most three decimals (ECPay Developers p=22507). No schema keyword says this: `multipleOf: 0.001` refuses many right weights in binary floating point.',
  zh: '最多三位小數',
  check: (payload) => {
    const weight = payload['GoodsWeight'];
    if (typeof weight !== 'number' || /^\d+(\.\d{1,3})?$/.test(String(weight))) return [];
    return [{ pointer: '/GoodsWeight', rule: 'goods-weight-decimals', message: 'must have at most three decimals' }];
  },
};
