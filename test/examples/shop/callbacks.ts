import type { EcpayCashier } from 'jinliu/ecpay-cashier';
import type { HandlerClaim, Mypay } from 'jinliu/mypay';
import { type PostgresClient, postgresStore } from 'jinliu/once';
import type { Database } from './database.ts';
import { findOrder, remark, shipOrder } from './orders.ts';

export interface Callbacks {
  /** Payment codes and payments, from ECPay. */
  ecpay(request: Request): Promise<Response>;
  /** Payments and refunds, from MyPay. */
  mypay(request: Request): Promise<Response>;
}

interface Parties {
  readonly database: Database;
  readonly cashier: EcpayCashier;
  readonly mypay: Mypay;
}

/** Each payment ships once: the parcel is written in the transaction that completes the claim. */
export function callbacksOf({ database, cashier, mypay }: Parties): Callbacks {
  const once = postgresStore(database);
  const options = { once, log: console.log, onError: console.error };

  const inClaim = (claim: HandlerClaim, write: (client: PostgresClient) => Promise<unknown>): Promise<void> =>
    database.transaction(async (client) => {
      await write(client);
      await claim.done(once.in(client));
    });

  const take = (
    { outcome, orderNo = '', amount }: Payment,
    { claim }: { readonly claim: HandlerClaim },
  ): Promise<void> =>
    inClaim(claim, async (client) => {
      if (outcome === 'paid' || outcome === 'settled') await shipOrder(client, orderNo, amount);
      if (outcome === 'mismatch') await remark(client, orderNo, 'wrong-amount');
      if (outcome === 'double-payment') await remark(client, orderNo, 'paid-twice');
    });

  return {
    ecpay: (request) =>
      cashier.callbacks.handle(
        request,
        {
          paymentInfo: ({ orderNo, payload }, { claim }) =>
            inClaim(claim, (client) =>
              client.query('UPDATE orders SET payment_code = $2, pay_before = $3 WHERE number = $1', [
                orderNo,
                payload.PaymentNo,
                payload.ExpireDate,
              ]),
            ),
          paymentResult: take,
        },
        options,
      ),
    mypay: (request) =>
      mypay.callbacks.handle(
        request,
        {
          paymentCompleted: take,
          paymentPending: take,
          orderConfirmed: take,
          refundCompleted: ({ outcome, orderNo }, { claim }) =>
            inClaim(claim, async (client) => {
              if (outcome === 'refunded')
                await client.query("UPDATE orders SET refund = 'refunded' WHERE number = $1", [orderNo]);
            }),
        },
        // Whoever does not bring the order's key is turned away before anybody is asked.
        { ...options, expectedKey: (_, orderNo = '') => expectedOrder(database, orderNo) },
      ),
  };
}

interface Payment {
  readonly outcome: string;
  readonly orderNo: string | undefined;
  readonly amount: number | undefined;
}

async function expectedOrder(
  database: PostgresClient,
  orderNo: string,
): Promise<{ key: string; orderNo: string; vendorNo: string } | undefined> {
  const order = await findOrder(database, orderNo);
  if (order === undefined || order.mypay_key === null || order.mypay_uid === null) return undefined;
  return { key: order.mypay_key, orderNo, vendorNo: order.mypay_uid };
}
