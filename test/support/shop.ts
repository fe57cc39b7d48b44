import { createEcpayCashier, type EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createSandbox, type Sandbox, type SandboxOptions, stageCredentials } from '../../src/sandbox/index.ts';

/** A shop and the sandbox that it buys from, in one process, without a socket. */
export interface Shop {
  readonly sandbox: Sandbox;
  readonly cashier: EcpayCashier;
  /** What the shop was told: callback, outcome, and when by the sandbox's clock. */
  readonly notified: {
    readonly callback: string;
    readonly outcome: string;
    readonly at: number;
    readonly status: number;
  }[];
  /** Sends the checkout's form as a browser would, and gives the page. */
  order(number: string, more?: object): Promise<string>;
}

/** @param answer replaces what the shop's server says to a callback */
export function openShop(
  options: SandboxOptions = {},
  answer?: (request: Request, notified: number) => Promise<Response> | Response,
): Shop {
  const notified: Shop['notified'][number][] = [];
  const sandbox = createSandbox({
    ...options,
    fetch: async (request) => {
      const at = sandbox.clock.now();
      const kind = new URL(request.url).pathname.slice(1);
      let outcome = 'not read';
      const note = (event: { outcome: string }): void => {
        outcome = event.outcome;
      };
      const spare = request.clone();
      const own = await cashier.callbacks.handle(request, { paymentResult: note, paymentInfo: note });
      const response = answer === undefined ? own : await answer(spare, notified.length);
      notified.push({ callback: kind, outcome: own.status === 200 ? outcome : 'refused', at, status: own.status });
      return response;
    },
  });
  const cashier = createEcpayCashier({
    ...stageCredentials.ecpayCashier,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  return {
    sandbox,
    cashier,
    notified: notified,
    async order(number, more = {}) {
      const { action, fields } = cashier.createCvsOrder({
        MerchantTradeNo: number,
        TotalAmount: 120,
        TradeDesc: 'test',
        ItemName: '書#筆',
        ReturnURL: 'http://shop.test/paymentResult',
        PaymentInfoURL: 'http://shop.test/paymentInfo',
        ...more,
      });
      const page = await sandbox(new Request(action, { method: 'POST', body: new URLSearchParams(fields) }));
      return page.text();
    },
  };
}
