import type { Rule } from './rule.ts';

export const returnUrlApart: Rule = {
  description:
    "ECPay cashier: ReturnURL and OrderResultURL are two addresses (ECPay Developers p=2874, ReturnURL, note 1). ECPay's server posts to the one and is answered with a text, the shopper's browser to the other and is shown a page.",
  zh: '不可與付款完成通知網址相同',
  check: (payload) => {
    const browser = addressOf(payload['OrderResultURL']);
    if (browser === undefined || browser !== addressOf(payload['ReturnURL'])) return [];
    const message =
      "must not be the address of ReturnURL: one is posted to by ECPay's server, the other by the shopper's browser";
    return [{ pointer: '/OrderResultURL', rule: 'return-url-apart', message }];
  },
};

/** In the one spelling that an address has; its fragment never leaves the browser. */
function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return new URL(value).href.replace(/#.*/, '');
  } catch {
    return undefined;
  }
}
