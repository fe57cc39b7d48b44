import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createMypay } from '../../generated/mypay/client.ts';
import { toNodeHandler } from '../../src/http/node/index.ts';
import { createSandbox, listen, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';

type Print = (line: string) => void;

/** A shop with a server of its own, and two orders in it from beginning to end: a CVS code of ECPay, and a card payment of MyPay. */
export async function twoLives(print: Print): Promise<void> {
  /** What the shop has to know of a MyPay order to believe a callback. */
  const keys = new Map<string, string>();
  const shop = createServer(toNodeHandler((request) => receive(request)));
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  const shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  const sandbox = createSandbox({ callbackUrl: `${shopUrl}/mypay` });
  const listener = await listen(sandbox);
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: listener.url });
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: listener.url });

  function receive(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/mypay') {
      const told = (event: { outcome: string; amount: number | undefined; vendorNo: string | undefined; provenBy?: string }): void =>
        print(`  shop      <- callback ${event.outcome}, NT$${event.amount}, uid ${event.vendorNo}, proven by ${event.provenBy ?? 'nothing'}`);
      return mypay.callbacks.handle(request, { paymentCompleted: told, refundCompleted: told }, { expectedKey: (uid) => keys.get(uid) });
    }
    return cashier.callbacks.handle(request, {
      paymentInfo: (event) => print(`  shop      <- callback ${event.outcome}, code ${event.payload.PaymentNo} until ${event.payload.ExpireDate}`),
      paymentResult: (event) => print(`  shop      <- callback ${event.outcome}, NT$${event.amount}, at ${event.time?.text}`),
    });
  }

  try {
    print('\nan ECPay CVS order 超商代碼, from the order to the acknowledgement');
    await cvsOrder(sandbox, cashier, shopUrl, print);
    print('\na MyPay card payment 信用卡, authorised, captured in part, refunded in part');
    await cardOrder(sandbox, mypay, keys, print);
  } finally {
    await listener.close();
    sandbox.close();
    await new Promise((resolve) => shop.close(resolve));
  }
}

async function cvsOrder(sandbox: Sandbox, cashier: ReturnType<typeof createEcpayCashier>, shopUrl: string, print: Print): Promise<void> {
  const order = { MerchantTradeNo: 'TOUR1', TotalAmount: 350, TradeDesc: 'jinliu tour', ItemName: '好書#書籤' };
  const form = cashier.createCvsOrder({ ...order, ReturnURL: `${shopUrl}/paid`, PaymentInfoURL: `${shopUrl}/code` });
  const page = await fetch(form.action, { method: 'POST', body: new URLSearchParams(form.fields) });
  await sandbox.settled();
  const { RtnCode, PaymentNo } = await cashier.queryPaymentInfo({ MerchantTradeNo: order.MerchantTradeNo });
  print(`  shopper   -> checkout: HTTP ${page.status}; ECPay says RtnCode ${RtnCode}, code ${PaymentNo}`);
  sandbox.transition(order.MerchantTradeNo, 'pay');
  await sandbox.settled();
  print(`  ECPay     <- ${acknowledgement(sandbox, order.MerchantTradeNo)}`);
  const { TradeStatus, TradeAmt } = await cashier.queryTradeInfo({ MerchantTradeNo: order.MerchantTradeNo });
  print(`  shop      -> queryTradeInfo: TradeStatus ${TradeStatus}, NT$${TradeAmt}`);
}

async function cardOrder(sandbox: Sandbox, mypay: ReturnType<typeof createMypay>, keys: Map<string, string>, print: Print): Promise<void> {
  const items = [{ id: '1', name: '好書', cost: 500, amount: 2, total: 1000 }];
  const { uid, key, url } = await mypay.createOrder({
    user_id: 'tour',
    order_id: 'TOUR2',
    cost: 1000,
    items,
    ip: '127.0.0.1',
    pfn: 'CREDITCARD',
    creditcard_is_automatic_payment: '0',
  });
  keys.set(uid, key);
  print(`  shop      -> createOrder: uid ${uid}, page ${new URL(url).pathname}`);
  sandbox.transition(uid, 'authorize');
  await sandbox.settled();
  print(`  MyPay     <- ${acknowledgement(sandbox, uid)}; state ${(await mypay.queryOrder({ uid, key })).prc}`);
  const captured = await mypay.captureAuthorization({ uid, key, cost: 500, items: [{ id: '1', name: '好書', cost: 500, amount: 1, total: 500 }] });
  print(`  shop      -> captureAuthorization of NT$500: ${captured.code}`);
  await sandbox.clock.advance('1d');
  const paid = await mypay.queryOrder({ uid, key });
  print(`  one night later: state ${paid.prc}, NT$${paid.actual_cost} of NT$${paid.cost}`);
  const refunded = await mypay.refundOrder({ uid, key, cost: 200 });
  print(`  shop      -> refundOrder of NT$200: ${refunded.code}, ${refunded.row_data?.retmsg} (${refunded.row_data?.prc})`);
  const { refund_order = [] } = await mypay.queryOrder({ uid, key });
  print(`  shop      -> queryOrder: ${refund_order?.length} refund of NT$${refund_order?.[0]?.actual_cost}`);
}

function acknowledgement(sandbox: Sandbox, number: string): string {
  const told = sandbox.order(number)?.history.findLast((each) => each.is === 'callback');
  if (told === undefined) return 'no callback';
  return `callback ${told.callback} answered "${told.answer?.body ?? told.failure}"${told.acknowledged ? ', acknowledged' : ''}`;
}
