import { createEcpayCashier, type EcpayCashier } from 'jinliu/ecpay-cashier';
import { ship } from './shop.ts';

/** ECPay's published stage credentials; take yours from the environment. */
export const cashier: EcpayCashier = createEcpayCashier({
  merchantId: '3002607',
  hashKey: 'pwFHCqoQZGmho4w6',
  hashIv: 'EkRm7iFT261dpevs',
  environment: 'stage',
});

/** A web-standard handler: what every framework ends up calling. */
export async function paid(request: Request): Promise<Response> {
  return cashier.callbacks.handle(
    request,
    {
      paymentResult: async ({ outcome, orderNo, amount }) => {
        if (outcome === 'paid') await ship(orderNo, amount);
      },
    },
    { log: console.log },
  );
}
