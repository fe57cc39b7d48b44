import { createEcpayCashier, type EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';

/** A client of the sandbox, in this process or behind an address. */
export function cashierOf(sandbox: Sandbox | string): EcpayCashier {
  const at =
    typeof sandbox === 'string'
      ? { baseUrl: sandbox }
      : {
          baseUrl: 'http://sandbox.invalid',
          fetch: (url: string | URL | Request, init?: RequestInit) => sandbox(new Request(url, init)),
        };
  return createEcpayCashier({ ...stageCredentials.ecpayCashier, ...at });
}

/** Places an order as the shopper's browser does; gives the status of the checkout. */
export async function orderOf(sandbox: Sandbox | string, number: string, amount = 120): Promise<number> {
  const { action, fields } = cashierOf(sandbox).createCvsOrder({
    MerchantTradeNo: number,
    TotalAmount: amount,
    TradeDesc: 'tea',
    ItemName: 'tea',
    ReturnURL: 'http://127.0.0.1:9/paid',
  });
  const request = new Request(action, { method: 'POST', body: new URLSearchParams(fields) });
  const response = await (typeof sandbox === 'string' ? fetch(request) : sandbox(request));
  await response.text();
  return response.status;
}
