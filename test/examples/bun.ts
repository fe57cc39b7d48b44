import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

// bun run bun.ts
export default {
  routes: {
    '/ecpay/paid': { POST: ecpayPaid },
    '/mypay/paid': { POST: mypayPaid },
    '/cat/paid': { POST: catPaid },
  },
  fetch: () => new Response('not found', { status: 404 }),
};
