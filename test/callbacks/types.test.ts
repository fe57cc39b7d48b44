import { expect, test } from 'vitest';
import type { CcatCvsEvent, CcatCvsOnceEvent } from '../../generated/ccat-cvs/client.ts';
import type {
  EcpayCashierEvent,
  EcpayCashierOnceEvent,
  HandlerContext,
  ProvenEvent,
} from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createMypay, type ExpectedOrder, type KeyedEvent, type MypayEvent } from '../../generated/mypay/client.ts';
import { memoryStore } from '../../src/once/index.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { cashier, cat, logistics, mypay } from './clients.ts';

/** Checked by `npm run types`; here they only have to run. */

async function ship(event: ProvenEvent): Promise<string> {
  return event.provenBy;
}

test('only a proven event passes where one is wanted', async () => {
  expect(await ship(await cashier.callbacks.verify(cashier.callbacks.test.paymentResult()))).toBe('signature');

  const unproven = await cat.callbacks.verify(cat.callbacks.test.paymentNotification());
  // @ts-expect-error: Cat's checksum holds no secret
  await ship(unproven);
  const confirmed: () => Promise<ProvenEvent> = unproven.confirm;
  expect(typeof confirmed).toBe('function');

  const either: MypayEvent<'paymentCompleted'> = await mypay.callbacks.verify(mypay.callbacks.test.paymentCompleted(), {
    callback: 'paymentCompleted',
  });
  // @ts-expect-error: the order's key covers no field
  await ship(either);
  const sure: () => Promise<ProvenEvent> = either.confirm;
  expect(typeof sure).toBe('function');

  const bound = await mypay.callbacks.verify(mypay.callbacks.test.ewalletBound(), { callback: 'ewalletBound' });
  // @ts-expect-error: nobody can be asked about a binding
  expect(bound.confirm).toBeUndefined();
});

test("what an order's key came with cannot be used as confirmed before it is", async () => {
  const order = { key: 'c011e403fa73b088ca3d50aacfa9c43a', orderNo: '20200227165CFAB2C9', vendorNo: '59665' };
  const expectedKey = (): ExpectedOrder => order;
  const event = await mypay.callbacks.verify(mypay.callbacks.test.paymentCompleted(), {
    callback: 'paymentCompleted',
    expectedKey,
  });
  // @ts-expect-error: the outcome is unconfirmed
  const outcome: string = event.outcome;
  // @ts-expect-error: so is the amount
  const amount: number = event.amount;
  // @ts-expect-error: and it is proven by nothing
  const isProven: boolean = event.proof === 'proven';
  expect([outcome, amount, isProven]).toEqual([undefined, undefined, false]);
  if (event.proof === 'key') {
    const keyed: KeyedEvent = event;
    expect(keyed.unconfirmed).toMatchObject({ outcome: 'paid', amount: 10 });
  }
  const confirmed = async (): Promise<[string, number | undefined]> => {
    const sure = await event.confirm();
    return [sure.outcome, sure.amount];
  };
  expect(typeof confirmed).toBe('function');
  await mypay.callbacks.verify(mypay.callbacks.test.ewalletBound(), {
    callback: 'ewalletBound',
    // @ts-expect-error: the key alone says nothing of whose it is
    expectedKey: () => 'key',
  });
});

test('events are typed by their callback', async () => {
  const event: EcpayCashierEvent = await cashier.callbacks.verify(cashier.callbacks.test.paymentInfo());
  if (event.callback === 'paymentInfo') {
    const expires: string | undefined = event.payload.ExpireDate;
    expect(expires).toBe('2026/01/08 09:08:07');
    // @ts-expect-error: an issued code is never a payment
    expect(event.outcome === 'paid').toBe(false);
    // @ts-expect-error: fields that the document does not know may be anything
    const unknown: string = event.payload['NewField'];
    expect(unknown).toBeUndefined();
  }
  const outcome: EcpayCashierEvent<'paymentResult'>['outcome'] = 'simulated';
  expect(outcome).toBe('simulated');
  const status: CcatCvsEvent['unconfirmed']['outcome'] = 'settled';
  expect(status).toBe('settled');
  // @ts-expect-error: Cat knows no simulations
  const wrong: CcatCvsEvent['unconfirmed']['outcome'] = 'simulated';
  expect(wrong).toBe('simulated');
});

test('handlers and options are those of the API', async () => {
  await cashier.callbacks.handle(cashier.callbacks.test.paymentResult(), {
    paymentResult: (event) => {
      const amount: number = event.payload.TradeAmt;
      expect(amount).toBe(1250);
    },
    // @ts-expect-error: no callback of this API
    paymentCompleted: () => undefined,
  });
  // @ts-expect-error: a signature needs no key of the order
  await cashier.callbacks.verify(cashier.callbacks.test.paymentResult(), { expectedKey: () => 'x' });
  // @ts-expect-error: an amount is a number
  await cashier.callbacks.verify(cashier.callbacks.test.paymentInfo({ TradeAmt: '1' }));
  await logistics.callbacks.handle(logistics.callbacks.test.logisticsStatus(), {
    logisticsStatus: ({ outcome }) => {
      expect(outcome === 'delivered').toBe(true);
    },
  });
});

test('with `once` a handler gets what is proven, and a claim', async () => {
  const once = memoryStore();
  const shipped: (number | undefined)[] = [];
  const onPayment = async (event: EcpayCashierOnceEvent<'paymentResult'>, { claim }: HandlerContext): Promise<void> => {
    await ship(event);
    if (event.outcome === 'double-payment') return;
    shipped.push(event.amount);
    expect(claim.key).toBe('ecpay-cashier/3002607/fulfilment/cvs20260101000001');
  };
  await cashier.callbacks.handle(
    cashier.callbacks.test.paymentResult(),
    { paymentResult: onPayment },
    { once, lease: 30_000, keepFor: 1 },
  );
  expect(shipped).toEqual([1250]);
  const offline = createMypay({
    ...stageCredentials.mypay,
    environment: 'stage',
    retries: 0,
    fetch: () => Promise.reject(new TypeError('offline')),
  });
  const { paymentCompleted, ewalletBound } = mypay.callbacks.test;
  await offline.callbacks.handle(
    paymentCompleted(),
    {
      paymentCompleted: async (event) => {
        const by: 'query' = event.provenBy;
        return [by, await ship(event), event.outcome === 'double-payment', event.payload.nois];
      },
      refundCompleted: (event) => {
        const refund: string | undefined = event.payload.uid;
        // @ts-expect-error: what was paid back fulfils nothing
        return [refund, event.outcome === 'double-payment'];
      },
      // @ts-expect-error: nobody can be asked about a binding, so that it stays unproven
      ewalletBound: (event) => ship(event),
    },
    { once, expectedKey: () => undefined },
  );
  await mypay.callbacks.handle(
    ewalletBound(),
    { ewalletBound: ({ proof }) => expect(proof).toBe('unproven') },
    { once },
  );
  await cashier.callbacks.handle(
    cashier.callbacks.test.paymentInfo(),
    { paymentInfo: () => undefined },
    // @ts-expect-error: a store, or no `once` at all
    { once: undefined },
  );
  // @ts-expect-error: without `once` there is no lease
  await cashier.callbacks.handle(cashier.callbacks.test.paymentInfo(), { paymentInfo: () => undefined }, { lease: 1 });
  // @ts-expect-error: Cat's query tells no number of a payment, so that two of one slip cannot be told apart
  const doubled: CcatCvsOnceEvent['outcome'] = 'double-payment';
  expect(doubled).toBe('double-payment');
  // @ts-expect-error: without `once` no handler hears of a double payment
  const outcome: EcpayCashierEvent<'paymentResult'>['outcome'] = 'double-payment';
  expect(outcome).toBe('double-payment');
});

test('an API without callbacks has none', () => {
  const einvoice = createEcpayEinvoice({
    merchantId: '2000132',
    hashKey: 'ejCk326UnaZWKisg',
    hashIv: 'q9jcZX8Ib9LM8wYk',
    environment: 'stage',
  });
  // @ts-expect-error: nothing is sent back
  expect(einvoice.callbacks).toBeUndefined();
});
