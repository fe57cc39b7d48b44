import {
  createEcpayCashier,
  type EcpayCashier,
  issueRtnCode,
  meaningOf,
} from '../../generated/ecpay-cashier/client.ts';
import { createSandbox, listen, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { post } from './operation.ts';
import { nt, type Screen } from './screen.ts';
import { expect, openShop, type Shop } from './shop.ts';

const amount = 350;
const MerchantTradeNo = 'TOUR1';

/**
 * An order that the shopper pays with a code at a convenience store, from the form to the callback that says "paid".
 *
 * @throws Error where something is not as expected
 */
export async function cvsOrder(screen: Screen): Promise<void> {
  const sandbox = createSandbox();
  const listener = await listen(sandbox);
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: listener.url });
  const outcomes: string[] = [];
  const shop = await openShop((request) =>
    cashier.callbacks.handle(request, {
      paymentInfo: ({ outcome, payload }) => {
        outcomes.push(outcome);
        screen.step('ECPay', `calls back: code ${payload.PaymentNo}, pay by ${payload.ExpireDate?.slice(0, 10)}`);
      },
      paymentResult: (event) => {
        outcomes.push(`${event.outcome} ${event.amount}`);
        screen.step(
          'ECPay',
          `calls back: ${event.payload.RtnCode} ${event.outcome}, ${nt(event.amount)}, signature verified`,
        );
      },
    }),
  );
  try {
    await conversation({ screen, sandbox, cashier, shop });
    expect('the outcomes of the callbacks', outcomes.join(), 'code-issued,paid 350');
  } finally {
    await listener.close();
    sandbox.close();
    await shop.close();
  }
}

interface Parties {
  readonly screen: Screen;
  readonly sandbox: Sandbox;
  readonly cashier: EcpayCashier;
  readonly shop: Shop;
}

async function conversation({ screen, sandbox, cashier, shop }: Parties): Promise<void> {
  const form = cashier.createCvsOrder({
    MerchantTradeNo,
    TotalAmount: amount,
    TradeDesc: 'jinliu tour',
    ItemName: '好書#書籤',
    ReturnURL: `${shop.url}/paid`,
    PaymentInfoURL: `${shop.url}/code`,
  });
  screen.step('shop', `createCvsOrder: order ${MerchantTradeNo} of ${nt(amount)}, as a signed form`);
  screen.step('shopper', `posts the form to ECPay: ${await post(form)}`);
  await sandbox.settled();
  const { RtnCode } = await cashier.queryPaymentInfo({ MerchantTradeNo });
  screen.step('shop', `queryPaymentInfo: ${RtnCode}, ${meaningOf(issueRtnCode, RtnCode)?.en}`);
  sandbox.transition(MerchantTradeNo, 'pay');
  screen.step('shopper', 'pays at the store');
  await sandbox.settled();
  const trade = await cashier.queryTradeInfo({ MerchantTradeNo });
  screen.step('shop', `queryTradeInfo: TradeStatus ${trade.TradeStatus}, ${nt(trade.TradeAmt)} paid`);
  expect('TradeStatus', trade.TradeStatus, '1');
}
