import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

const routes = new Map([
  ['/ecpay/paid', ecpayPaid],
  ['/mypay/paid', mypayPaid],
  ['/cat/paid', catPaid],
]);

// In wrangler.toml compatibility_date = "2026-08-04" or later; from 2025-04-01, for fromEnv(), with the flag nodejs_compat.
export default {
  fetch(request: Request): Response | Promise<Response> {
    const handler = routes.get(new URL(request.url).pathname);
    return handler?.(request) ?? new Response('not found', { status: 404 });
  },
};
