import {
  createMypay,
  type ExpectedOrder,
  type Mypay,
  type MypayOnceEvent,
  meaningOf,
  statusCode,
} from '../../generated/mypay/client.ts';
import { memoryStore } from '../../src/once/index.ts';
import { createSandbox, listen, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { nt, type Screen } from './screen.ts';
import { expect, openShop } from './shop.ts';

const amount = 1000;
const items = [{ id: '1', name: '好書', cost: 500, amount: 2, total: amount }];
const captured = [{ id: '1', name: '好書', cost: 500, amount: 1, total: 500 }];

/**
 * A card payment of which the shop captures a part, gets it settled, and refunds a part of it.
 *
 * @throws Error where something is not as expected
 */
export async function cardOrder(screen: Screen): Promise<void> {
  const outcomes: string[] = [];
  /** Each order with its key, which its callbacks have to bring. */
  const orders = new Map<string, ExpectedOrder>();
  const once = memoryStore();
  const shop = await openShop((request) => {
    const take = (event: MypayOnceEvent<'paymentCompleted' | 'paymentPending' | 'orderConfirmed'>): void => {
      outcomes.push(event.outcome);
      screen.step(
        'MyPay',
        `calls back: ${event.payload.prc} ${event.outcome}, ${nt(event.amount)}, confirmed by queryOrder`,
      );
    };
    const log = (line: string): void => {
      if (line.includes('handled before'))
        screen.step('MyPay', 'calls back: settled; handled before, so nothing ships twice');
    };
    const expectedKey = (uid: string): ExpectedOrder | undefined => orders.get(uid);
    return mypay.callbacks.handle(
      request,
      { paymentCompleted: take, paymentPending: take, orderConfirmed: take },
      { once, expectedKey, log },
    );
  });
  const sandbox = createSandbox({ callbackUrl: shop.url });
  const listener = await listen(sandbox);
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: listener.url });
  try {
    await conversation({ screen, sandbox, mypay, orders });
    expect('the outcomes of the callbacks', outcomes.join(), 'authorized,paid');
  } finally {
    await listener.close();
    sandbox.close();
    await shop.close();
  }
}

interface Parties {
  readonly screen: Screen;
  readonly sandbox: Sandbox;
  readonly mypay: Mypay;
  readonly orders: Map<string, ExpectedOrder>;
}

async function conversation({ screen, sandbox, mypay, orders }: Parties): Promise<void> {
  const shopper = { user_id: 'tour', ip: '127.0.0.1' };
  const card = { pfn: 'CREDITCARD', creditcard_is_automatic_payment: '0' } as const;
  const { uid, key } = await mypay.createOrder({ ...shopper, ...card, order_id: 'TOUR2', cost: amount, items });
  orders.set(uid, { key, orderNo: 'TOUR2', vendorNo: uid });
  const order = { uid, key };
  screen.step('shop', `createOrder: ${nt(amount)}, to be captured by the shop`);

  sandbox.transition(uid, 'authorize');
  screen.step('shopper', 'pays by card on MyPay’s page');
  await sandbox.settled();

  const { code } = await mypay.captureAuthorization({ ...order, cost: 500, items: captured });
  screen.step('shop', `captureAuthorization: ${code}, ${nt(500)} of ${nt(amount)}`);

  await sandbox.clock.advance('1d');
  sandbox.transition(uid, 'settle');
  await sandbox.settled();
  const { prc, actual_cost } = await mypay.queryOrder(order);
  const [meaning] = meaningOf(statusCode, prc)?.en.split(':') ?? [];
  screen.step('shop', `queryOrder, a day later: ${prc}, ${meaning}, ${nt(actual_cost)}`);
  expect('prc', prc, '600');

  const { code: refund } = await mypay.refundOrder({ ...order, cost: 200 });
  screen.step('shop', `refundOrder: ${refund}, ${nt(200)} of ${nt(500)}`);

  const { refund_order } = await mypay.queryOrder(order);
  screen.step('shop', `queryOrder: ${refund_order?.length} refund of ${nt(refund_order?.[0]?.actual_cost)}`);
  expect('the refunded amount', refund_order?.[0]?.actual_cost, 200);
}
