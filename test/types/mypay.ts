import { expectTypeOf } from 'vitest';
import type { components, Mypay } from '../../generated/mypay/client.ts';

// Checked by `npm run types` and never run.
type Schemas = components['schemas'];

const item = { id: '1', name: 'tea', cost: 10, amount: 1, total: 10 };
const order = { user_id: 'phper', cost: 10, order_id: '1234567890', ip: '127.0.0.1', items: [item] };
const known = { uid: '59665', key: 'c011e403fa73b088ca3d50aacfa9c43a' };

export function results(api: Mypay): void {
  expectTypeOf(api.createOrder(order)).resolves.toEqualTypeOf<Schemas['OrderCreated']>();
  expectTypeOf(api.queryOrder(known)).resolves.toEqualTypeOf<Schemas['OrderState']>();
  expectTypeOf(api.refundOrder({ ...known, cost: 10 })).resolves.toEqualTypeOf<Schemas['RefundAccepted']>();
  expectTypeOf(api.cancelAuthorization(known)).resolves.toEqualTypeOf<Schemas['OrderAfterwards']>();
  expectTypeOf(api.captureAuthorization({ ...known, cost: 10, items: [item] })).resolves.toEqualTypeOf<
    Schemas['OrderAfterwards']
  >();
  expectTypeOf(api.cancelDirectDebit({ order_id: '1', group_id: 'D1', stop_time: '20991231' })).resolves.toEqualTypeOf<
    Schemas['DirectDebitCancelled']
  >();
  expectTypeOf(api.bindEwallet({ user_id: 'phper', ip: '127.0.0.1' })).resolves.toEqualTypeOf<
    Schemas['EwalletBindingStarted']
  >();
  expectTypeOf(api.cancelRefund(known)).resolves.toEqualTypeOf<Schemas['RefundCancelled']>();
  expectTypeOf(api.issueInvoice({ ...known, invoice_input_type: 1 })).resolves.toEqualTypeOf<
    Schemas['InvoiceIssued']
  >();
  expectTypeOf(api.queryInvoice(known)).resolves.toEqualTypeOf<Schemas['InvoiceStanding']>();
  expectTypeOf(api.listPaymentMethods({ cost: 100 })).resolves.toEqualTypeOf<Schemas['PaymentMethods']>();
  // A refusal is thrown, so what the success brings is there without asking.
  expectTypeOf<Awaited<ReturnType<Mypay['createOrder']>>['url']>().toEqualTypeOf<string>();
}

export async function plainFetch(api: Mypay): Promise<void> {
  const { data, error } = await api.fetch.POST('/api/init#api/orders', { body: order });
  // A refusal is `error`, so what the success brings is there.
  expectTypeOf(data?.url).toEqualTypeOf<string | undefined>();
  expectTypeOf(error?.apiCode).toEqualTypeOf<string | undefined>();
}

export function wrong(api: Mypay): void {
  // @ts-expect-error: no such currency
  api.createOrder({ ...order, currency: 'NTD' });
  // @ts-expect-error: an item lacks its total
  api.createOrder({ ...order, items: [{ id: '1', name: 'tea', cost: 10, amount: 1 }] });
  // @ts-expect-error: no such field
  api.createOrder({ ...order, orderId: '1' });
  // @ts-expect-error: the client fills it in
  api.createOrder({ ...order, store_uid: '289151880002' });
  // @ts-expect-error: the key is missing
  api.queryOrder({ uid: '59665' });
  // @ts-expect-error: NT$ is a number
  api.refundOrder({ ...known, cost: '10' });
  // @ts-expect-error: there is no fourth kind of invoice
  api.issueInvoice({ ...known, invoice_input_type: 4 });
  // @ts-expect-error: no such field
  api.listPaymentMethods({ cost: 100, amount: 100 });
  // @ts-expect-error: the day is missing
  api.cancelDirectDebit({ order_id: '1', group_id: 'D1' });
}
