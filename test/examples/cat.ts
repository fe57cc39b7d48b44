import { createCcatCvs, fromEnv } from 'jinliu/ccat-cvs';
import { once, ship } from './ship.ts';

/** Credentials from `CCAT_CVS_CUST_ID`, `CCAT_CVS_CUST_PASSWORD` and `CCAT_CVS_ENVIRONMENT`. */
export const cat = createCcatCvs(fromEnv());

/** Cat signs nothing: with `once` each callback is confirmed by a query before the handler runs. */
export function catPaid(request: Request): Promise<Response> {
  return cat.callbacks.handle(
    request,
    {
      paymentNotification: async ({ outcome, orderNo, amount }) => {
        if (outcome === 'paid' || outcome === 'settled') await ship(orderNo, amount);
      },
    },
    { once, log: console.log, onError: console.error },
  );
}
