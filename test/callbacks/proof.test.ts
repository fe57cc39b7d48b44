import { describe, expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { operations } from '../../generated/ccat-cvs/operations.ts';
import { createMypay, type ExpectedOrder } from '../../generated/mypay/client.ts';
import { examples } from '../../generated/mypay/examples.ts';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { terms } from '../../src/envelopes/message.ts';
import { openMypayField } from '../../src/envelopes/mypay-aes.ts';
import { cashier, cat, mypay } from './clients.ts';

const orderKey = 'c011e403fa73b088ca3d50aacfa9c43a';
/** The order of the document's example. */
const order: ExpectedOrder = { key: orderKey, orderNo: '20200227165CFAB2C9', vendorNo: '59665' };

describe("MyPay: the order's key", () => {
  const make = mypay.callbacks.test.paymentCompleted;

  test('without it an event is unproven; with it the sender knows the order, and what he says is still unconfirmed', async () => {
    expect(await mypay.callbacks.verify(make())).toMatchObject({ proof: 'unproven', unconfirmed: { outcome: 'paid' } });
    const requested: unknown[] = [];
    const expectedKey = async (uid: string, orderId: string | undefined): Promise<ExpectedOrder> => {
      requested.push([uid, orderId]);
      return order;
    };
    const event = await mypay.callbacks.verify(make(), { expectedKey });
    expect(event).toMatchObject({ proof: 'key', unconfirmed: { outcome: 'paid', code: '250', amount: 10 } });
    for (const name of ['outcome', 'code', 'amount', 'time', 'provenBy']) expect(event).not.toHaveProperty(name);
    expect(requested).toEqual([['59665', '20200227165CFAB2C9']]);
  });

  test('an order that the merchant does not know is unproven', async () => {
    for (const unknown of [undefined, { ...order, key: '' }])
      expect(await mypay.callbacks.verify(make(), { expectedKey: () => unknown })).toMatchObject({ proof: 'unproven' });
  });

  test('a wrong key is refused', async () => {
    for (const wrong of ['0', orderKey.toUpperCase(), `${orderKey} `, orderKey.slice(1), '王']) {
      const expectedKey = (): ExpectedOrder => ({ ...order, key: wrong });
      await expect(mypay.callbacks.verify(make(), { expectedKey })).rejects.toMatchObject({
        reason: 'signature',
        status: 400,
        message: "mypay: callback refused (signature): the key does not match the order's",
      });
    }
    const expectedKey = (): ExpectedOrder => ({ ...order, key: 'wrong' });
    const response = await mypay.callbacks.handle(make(), { paymentCompleted: () => undefined }, { expectedKey });
    expect([response.status, await response.text()]).toEqual([400, 'refused: signature']);
  });

  test('the key of one order proves nothing of another', async () => {
    const orders = new Map([[order.vendorNo, order]]);
    const byNumber = (uid: string): ExpectedOrder | undefined => orders.get(uid);
    const ofAnother = {
      reason: 'signature',
      message: 'mypay: callback refused (signature): the key belongs to another order',
    };
    for (const order_id of ['EXPENSIVE-1', '', undefined])
      await expect(mypay.callbacks.verify(make({ order_id }), { expectedKey: byNumber })).rejects.toMatchObject(
        order_id === undefined ? { code: 'callback-refused' } : ofAnother,
      );
    const byOrder = (_uid: string, order_id?: string): ExpectedOrder | undefined =>
      [...orders.values()].find(({ orderNo }) => orderNo === order_id);
    await expect(mypay.callbacks.verify(make({ uid: '1' }), { expectedKey: byOrder })).rejects.toMatchObject(ofAnother);
  });

  test("a merchant's database that fails is not a refusal: the vendor sends again", async () => {
    const expectedKey = (): never => {
      throw new Error('database down');
    };
    const response = await mypay.callbacks.handle(make(), { paymentCompleted: () => undefined }, { expectedKey });
    expect([response.status, await response.text()]).toEqual([500, 'error']);
    await expect(mypay.callbacks.verify(make(), { expectedKey })).rejects.toThrowError('database down');
  });

  test('what has no key is unproven whatever the merchant knows, and there is nobody to ask', async () => {
    const event = await mypay.callbacks.verify(mypay.callbacks.test.ewalletBound(), { expectedKey: () => order });
    expect(event).toMatchObject({ proof: 'unproven', callback: 'ewalletBound' });
    expect(event).not.toHaveProperty('confirm');
  });
});

describe('confirm() asks the API', () => {
  const credentials = { storeUid: '289151880002', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx' };
  const paid = examples.queryOrder[0]?.answer as object;

  function asking(answer: object): { readonly questions: unknown[]; readonly client: ReturnType<typeof createMypay> } {
    const questions: unknown[] = [];
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      questions.push(openMypayField(new URLSearchParams(String(init.body)).get('encry_data') ?? '', credentials.key));
      return Response.json(answer);
    };
    return { questions, client: createMypay({ ...credentials, environment: 'stage', fetch }) };
  }

  test('MyPay: with the number and key of the order; the proven event is the answer', async () => {
    const { client, questions } = asking({ ...paid, prc: '300', retmsg: '失敗' });
    const event = await client.callbacks.verify(client.callbacks.test.paymentCompleted(), {
      callback: 'paymentCompleted',
    });
    if (event.proof !== 'unproven') throw new Error('it was proven');
    expect(event.unconfirmed.outcome).toBe('paid');
    const proven = await event.confirm();
    expect(questions).toEqual([expect.objectContaining({ uid: '59665', key: orderKey })]);
    expect(proven).toMatchObject({
      callback: 'paymentCompleted',
      proof: 'proven',
      provenBy: 'query',
      outcome: 'failed',
      code: '300',
      orderNo: '20200227165CFAB2C9',
      amount: 10,
    });
    expect(proven.payload).toHaveProperty('appropriation_date');
    expect(proven).not.toHaveProperty('confirm');
  });

  test("MyPay: another order's number and key do not confirm this order", async () => {
    const { client } = asking({ ...paid, order_id: 'CHEAP' });
    const event = await client.callbacks.verify(client.callbacks.test.paymentCompleted({ order_id: 'DEAR' }));
    if (event.proof !== 'unproven' || !('confirm' in event)) throw new Error('it cannot be confirmed');
    await expect(event.confirm()).rejects.toMatchObject({ reason: 'unconfirmed' });
  });

  test('MyPay: of an order that it does not know it sends the question back, and that is unconfirmed', async () => {
    const { client } = asking({ uid: '59665', key: orderKey });
    const event = await client.callbacks.verify(client.callbacks.test.paymentCompleted(), {
      callback: 'paymentCompleted',
    });
    await expect(event.confirm()).rejects.toMatchObject({
      code: 'callback-refused',
      reason: 'unconfirmed',
      status: 400,
    });
  });

  test('MyPay: an answer that is broken in another way says nothing against the callback', async () => {
    for (const answer of [{}, { uid: '1', key: orderKey }, { uid: '59665' }]) {
      const { client } = asking(answer);
      const event = await client.callbacks.verify(client.callbacks.test.paymentCompleted(), {
        callback: 'paymentCompleted',
      });
      await expect(event.confirm()).rejects.toMatchObject({
        code: expect.stringMatching(/^(api-refused|answer-invalid)$/),
      });
    }
  });

  test('MyPay: an answer that tells of another period of a recurring charge does not confirm this one', async () => {
    const { client } = asking({ ...paid, nois: '2' });
    const make = client.callbacks.test.paymentCompleted;
    const first = await client.callbacks.verify(make({ nois: '1' }), { callback: 'paymentCompleted' });
    await expect(first.confirm()).rejects.toMatchObject({ reason: 'unconfirmed' });
    const second = await client.callbacks.verify(make({ nois: '2' }), { callback: 'paymentCompleted' });
    expect(await second.confirm()).toMatchObject({ outcome: 'paid', id: expect.stringMatching(/\|2$/) });
  });

  test('MyPay: what cannot be asked about is unconfirmed, and nothing is sent', async () => {
    const { client, questions } = asking(paid);
    const event = await client.callbacks.verify(client.callbacks.test.paymentCompleted({ key: '' }), {
      callback: 'paymentCompleted',
    });
    await expect(event.confirm()).rejects.toMatchObject({ reason: 'unconfirmed', status: 400 });
    expect(questions).toEqual([]);
  });

  test('what the query throws is thrown, and the callback is not acknowledged', async () => {
    const { client } = asking({ code: '100', msg: '資料錯誤' });
    const errors: unknown[] = [];
    const response = await client.callbacks.handle(
      client.callbacks.test.paymentCompleted(),
      {
        paymentCompleted: async (event) => {
          if (event.proof === 'unproven') await event.confirm();
        },
      },
      { onError: (error) => errors.push(error) },
    );
    expect(response.status).toBe(500);
    expect(errors).toMatchObject([{ code: 'api-refused' }]);
  });

  test('Cat: with a span before the change; the order is picked by its number', async () => {
    const questions: unknown[] = [];
    const order = {
      cust_order_number: 'PO5488282',
      order_amount: 1250,
      process_code: '4',
      process_code_update_time: '2013-09-28T08:30:00+08:00',
    };
    let found: readonly object[] = [
      { ...order, cust_order_number: 'PO1', process_code: '9' },
      order,
      { ...order, cust_order_number: 'PO2' },
    ];
    const shape = operations.queryOrders;
    const client = createCcatCvs({
      custId: 'CV0100000001',
      custPassword: 'CV0100000001',
      baseUrl: 'http://127.0.0.1:9',
      now: () => Date.parse('2013-09-28T08:31:00+08:00'),
      fetch: async (_url, init) => {
        const request = ccatXml.open(String(init.body), terms(shape.request, {})) as { readonly query: unknown };
        questions.push(request.query);
        return new Response(ccatXml.seal({ status: 'OK', order: found }, terms(shape.answer, {})));
      },
    });
    const event = await client.callbacks.verify(client.callbacks.test.paymentNotification());
    expect(event).toMatchObject({ proof: 'unproven', unconfirmed: { outcome: 'paid' } });
    const proven = await event.confirm();
    expect(questions).toEqual([{ process_code_update_time_begin: '2013-09-28T07:30:00+08:00' }]);
    expect(proven).toMatchObject({
      proof: 'proven',
      provenBy: 'query',
      outcome: 'paid',
      orderNo: 'PO5488282',
      amount: 1250,
    });
    expect(proven.payload.process_code).toBe('4');

    const old = await client.callbacks.verify(
      client.callbacks.test.paymentNotification({ modify_time: '2001-01-01T00:00:00+08:00' }),
    );
    await old.confirm();
    expect(questions.at(-1)).toEqual({ process_code_update_time_begin: '2013-08-28T08:31:00+08:00' });
    const timeless = await client.callbacks.verify(
      client.callbacks.test.paymentNotification({ modify_time: undefined }),
    );
    await timeless.confirm();
    expect(questions.at(-1)).toEqual({ process_code_update_time_begin: '2013-09-28T07:31:00+08:00' });

    for (found of [[], [{ ...order, cust_order_number: 'po5488282' }]])
      await expect(event.confirm()).rejects.toMatchObject({ reason: 'unconfirmed' });
  });
});

test('signed callbacks are proven, and Cat never is', async () => {
  expect(await cashier.callbacks.verify(cashier.callbacks.test.paymentInfo())).toMatchObject({
    proof: 'proven',
    provenBy: 'signature',
  });
  const event = await cat.callbacks.verify(cat.callbacks.test.paymentNotification(), {
    expectedKey: () => 'x',
  } as object);
  expect(event.proof).toBe('unproven');
});
