import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

const routes = new Map([
  ['/ecpay/paid', ecpayPaid],
  ['/mypay/paid', mypayPaid],
  ['/cat/paid', catPaid],
]);

// deno serve --allow-env --allow-net deno.ts
export default {
  fetch(request: Request): Response | Promise<Response> {
    const handler = routes.get(new URL(request.url).pathname);
    return handler?.(request) ?? new Response('not found', { status: 404 });
  },
};
