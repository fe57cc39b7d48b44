import { createMypay, fromEnv } from 'jinliu/mypay';
import { once, ship } from './ship.ts';

/** Credentials from `MYPAY_STORE_UID`, `MYPAY_KEY` and `MYPAY_ENVIRONMENT`. */
export const mypay = createMypay(fromEnv());

/** MyPay signs nothing: with `once` each callback is confirmed by a query before the handler runs. */
export function mypayPaid(request: Request): Promise<Response> {
  return mypay.callbacks.handle(
    request,
    {
      paymentCompleted: async ({ outcome, orderNo, amount }) => {
        if (outcome === 'paid' || outcome === 'settled') await ship(orderNo, amount);
      },
    },
    { once, log: console.log, onError: console.error },
  );
}
