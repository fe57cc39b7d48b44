import { expect, test } from 'vitest';
import { complaints } from './compile.ts';
import { Shop } from './shop.ts';

/** The first webhook of a document, unsigned: `invoiced` of ECPay's e-invoices. */

const invoice = { SalesAmount: 500, DelayDay: 2, NotifyURL: 'http://merchant.invalid/invoiced' };

test('orders an invoice, which is issued in its time, told, and told again until it is acknowledged', async () => {
  const shop = await Shop.of('ecpay-einvoice');
  const events: unknown[] = [];
  const ordered = await shop.call('delayIssue', { ...invoice, RelateNumber: 'I1' });
  expect(ordered).toEqual({ RtnCode: 1, RtnMsg: '開立延遲發票成功', OrderNumber: 'I1' });
  await shop.sandbox.clock.advance('1d');
  expect(shop.sandbox.order('I1')).toMatchObject({ state: 'waiting' });
  shop.receive = () => new Response('1|OK?');
  await shop.sandbox.clock.advance('1d');
  expect(shop.sandbox.order('I1')).toMatchObject({ state: 'issued' });
  expect(shop.deliveries).toEqual([
    {
      url: invoice.NotifyURL,
      type: 'application/x-www-form-urlencoded',
      text: expect.stringMatching(
        /^RtnCode=1&.*RelateNumber=I1&InvoiceNo=UV11100016&InvoiceDate=\d{4}-\d\d-\d\d&SalesAmount=500$/,
      ),
    },
  ]);
  shop.receive = (request) => shop.callbacks.handle(request, { invoiced: (event: unknown) => events.push(event) });
  await shop.sandbox.clock.advance('9m');
  expect(events).toEqual([]);
  await shop.sandbox.clock.advance('3h');
  expect(shop.deliveries).toHaveLength(2);
  expect(events).toMatchObject([
    {
      api: 'ecpay-einvoice',
      callback: 'invoiced',
      proof: 'unproven',
      orderNo: 'I1',
      vendorNo: 'UV11100016',
      unconfirmed: { outcome: 'accepted', amount: 500 },
    },
  ]);
  expect(shop.sandbox.order('I1')?.history.filter(({ is }) => is === 'callback')).toMatchObject([
    { attempt: 1, acknowledged: false, answer: { body: '1|OK?' } },
    { attempt: 2, acknowledged: true, answer: { status: 200, body: '1|OK' } },
  ]);
});

test('stops an invoice, which is then never issued', async () => {
  const shop = await Shop.of('ecpay-einvoice');
  await shop.call('delayIssue', { ...invoice, RelateNumber: 'I2' });
  const { data } = await shop.fetch.POST('/B2CInvoice/CancelDelayIssue', { body: { RelateNumber: 'I2' } });
  expect(data).toEqual({ RtnCode: 1, RtnMsg: '取消延遲開立發票成功' });
  await shop.sandbox.clock.advance('15d');
  expect(shop.deliveries).toEqual([]);
});

test('is refused: used before, stopped before, never ordered', async () => {
  const shop = await Shop.of('ecpay-einvoice');
  await shop.call('delayIssue', { ...invoice, RelateNumber: 'I3' });
  await shop.call('cancelDelayIssue', { RelateNumber: 'I3' });
  const refused = { code: 'api-refused' };
  await expect(shop.call('delayIssue', { ...invoice, RelateNumber: 'I3' })).rejects.toMatchObject({
    ...refused,
    apiCode: '5070353',
  });
  await expect(shop.call('cancelDelayIssue', { RelateNumber: 'I3' })).rejects.toMatchObject({
    ...refused,
    apiCode: '5070368',
  });
  await expect(shop.call('cancelDelayIssue', { RelateNumber: 'I4' })).rejects.toMatchObject({
    ...refused,
    apiCode: '5070367',
  });
});

test('a callback is acknowledged exactly, and what is none is refused', async () => {
  const { callbacks } = await Shop.of('ecpay-einvoice');
  const answer = await callbacks.handle(callbacks.test['invoiced']?.(), { invoiced: () => undefined });
  expect([answer.status, await answer.text()]).toEqual([200, '1|OK']);
  const refusals: [unknown, string][] = [
    ['RtnCode=1', 'invalid'],
    ['hello=world', 'unknown-callback'],
    ['RtnCode=1&RtnCode=1&RelateNumber=I1', 'field-twice'],
    [
      new Request('http://merchant.invalid/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
      'wrong-media-type',
    ],
  ];
  for (const [input, reason] of refusals) {
    await expect(callbacks.verify(input), reason).rejects.toMatchObject({ code: 'callback-refused', reason });
  }
});

test('operations and callback are typed', () => {
  const program = `import type { EcpayEinvoice, EcpayEinvoiceEvent } from './generated/ecpay-einvoice/client.ts';

export async function right(einvoice: EcpayEinvoice, request: Request) {
  await einvoice.delayIssue({ RelateNumber: 'I1', SalesAmount: 500, DelayDay: 1, NotifyURL: 'https://shop.example/' });
  const event: EcpayEinvoiceEvent<'invoiced'> = await einvoice.callbacks.verify(request);
  const proof: 'unproven' = event.proof;
  const number: string | undefined = event.payload.InvoiceNo;
  return [proof, number, await einvoice.callbacks.handle(request, { invoiced: ({ payload }) => payload.SalesAmount?.toFixed() })];
}

export async function wrong(einvoice: EcpayEinvoice, request: Request) {
  // @ts-expect-error: no such callback
  await einvoice.callbacks.handle(request, { issued: () => undefined });
  // @ts-expect-error: the number of days is missing
  await einvoice.delayIssue({ RelateNumber: 'I1', SalesAmount: 500, NotifyURL: 'https://shop.example/' });
  // @ts-expect-error: nothing proves it, and there is no question that could
  (await einvoice.callbacks.verify(request)).confirm();
  // @ts-expect-error: text is not an amount
  einvoice.callbacks.test.invoiced({ SalesAmount: '500' });
}
`;
  expect(complaints('first-webhook', program)).toEqual([]);
});
