import { createEcpayCashier, fromEnv } from 'jinliu/ecpay-cashier';
import { once, ship } from './ship.ts';

/** Credentials from `ECPAY_CASHIER_MERCHANT_ID`, `_HASH_KEY`, `_HASH_IV` and `ECPAY_CASHIER_ENVIRONMENT`. */
export const cashier = createEcpayCashier(fromEnv());

/** A web-standard handler: what every framework ends up calling. */
export function ecpayPaid(request: Request): Promise<Response> {
  return cashier.callbacks.handle(
    request,
    {
      paymentResult: async ({ outcome, orderNo, amount }) => {
        if (outcome === 'paid') await ship(orderNo, amount);
      },
    },
    { once, log: console.log, onError: console.error },
  );
}
