import { expectTypeOf } from 'vitest';
import type { components as CatComponents, CcatCvs } from '../../generated/ccat-cvs/client.ts';
import type { components as CashierComponents, EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import type { EcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import type { EcpayLogistics, components as LogisticsComponents } from '../../generated/ecpay-logistics/client.ts';
import { type components, isUnresolved, type Mypay, type Resolution } from '../../generated/mypay/client.ts';

// Checked by `npm run types` and never run.
const known = { uid: '59665', key: 'c011e403fa73b088ca3d50aacfa9c43a' };
const item = { id: '1', name: 'tea', cost: 10, amount: 1, total: 10 };
const order = { user_id: 'phper', cost: 10, order_id: '1234567890', ip: '127.0.0.1', items: [item] };
const since = new Date(0);

/** The value is what the operation that is asked says: its answer, or the item of its list. */
export function values(mypay: Mypay, cat: CcatCvs, cashier: EcpayCashier, logistics: EcpayLogistics): void {
  expectTypeOf(mypay.resolve('refundOrder', { ...known, cost: 10 }, { since })).resolves.toEqualTypeOf<
    Resolution<components['schemas']['RefundInfo']>
  >();
  expectTypeOf(mypay.resolve('captureAuthorization', known, { since: 0, settle: 0 })).resolves.toEqualTypeOf<
    Resolution<components['schemas']['OrderState']>
  >();
  expectTypeOf(mypay.resolve('issueInvoice', known, { since })).resolves.toEqualTypeOf<
    Resolution<components['schemas']['InvoiceStanding']>
  >();
  const slip = { cust_order_number: '12362' };
  expectTypeOf(cat.resolve('registerOrder', slip, { since })).resolves.toEqualTypeOf<
    Resolution<CatComponents['schemas']['SlipState']>
  >();
  const form = { MerchantTradeNo: 'A1', TotalAmount: 100 };
  expectTypeOf(cashier.resolve('createCvsOrder', form, { since })).resolves.toEqualTypeOf<
    Resolution<CashierComponents['schemas']['TradeInfo']>
  >();
  const parcel = { MerchantTradeNo: 'A1', GoodsAmount: 350 };
  expectTypeOf(logistics.resolve('createHomeDelivery', parcel, { since })).resolves.toEqualTypeOf<
    Resolution<LogisticsComponents['schemas']['Delivery']>
  >();
  // The whole of what was sent will do.
  void mypay.resolve('captureAuthorization', { ...known, cost: 10, items: [item] }, { since });
}

/** `client.fetch`: `resolve` exactly where the operation can be asked about, and the outcome is unknown. */
export async function errors(mypay: Mypay): Promise<void> {
  const { error } = await mypay.fetch.POST('/api/init#api/refund', { body: { ...known, cost: 10 } });
  if (error?.outcome === 'unknown') {
    const found = await error.resolve({ pause: 1000 });
    expectTypeOf(found).toEqualTypeOf<Resolution<components['schemas']['RefundInfo']>>();
    if (found.state === 'happened') expectTypeOf(found.value.cost).toEqualTypeOf<number | null | undefined>();
    if (found.state === 'still-unknown') expectTypeOf(found.reason).toEqualTypeOf<string>();
    expectTypeOf(error.reference).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  }
  // @ts-expect-error: nothing is unknown after a refusal
  if (error?.outcome === 'refused') await error.resolve();
  if (error?.code === 'api-refused') expectTypeOf(error.apiCode).toEqualTypeOf<string>();

  const created = await mypay.fetch.POST('/api/init#api/orders', { body: order });
  // @ts-expect-error: nobody can be asked about it
  if (created.error?.outcome === 'unknown') await created.error.resolve();
  const read = await mypay.fetch.POST('/api/init#api/queryorder', { body: known });
  // @ts-expect-error: a read may be made again
  if (read.error?.outcome === 'unknown') await read.error.resolve();
}

export async function thrown(error: unknown): Promise<void> {
  if (!isUnresolved(error)) return;
  expectTypeOf(await error.resolve()).toEqualTypeOf<Resolution>();
  expectTypeOf(error.outcome).toEqualTypeOf<'unknown'>();
  if (error.code === 'http-refused') expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  if (error.code === 'rate-limited') expectTypeOf(error.retryAfter).toEqualTypeOf<number>();
}

export function wrong(mypay: Mypay, einvoice: EcpayEinvoice): void {
  // @ts-expect-error: nobody can be asked about it
  void mypay.resolve('createOrder', order, { since });
  // @ts-expect-error: a read
  void mypay.resolve('queryOrder', known, { since });
  // @ts-expect-error: the amount is missing, by which a refund is found
  void mypay.resolve('refundOrder', known, { since });
  // @ts-expect-error: when it was sent
  void mypay.resolve('refundOrder', { ...known, cost: 10 });
  // @ts-expect-error: no such field
  void mypay.resolve('captureAuthorization', { ...known, price: 10 }, { since });
  // @ts-expect-error: nothing of it writes
  void einvoice.resolve;
}
