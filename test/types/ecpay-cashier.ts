import { expectTypeOf } from 'vitest';
import type { BrowserForm, components, EcpayCashier, paths } from '../../generated/ecpay-cashier/client.ts';

// Checked by `npm run types` and never run.
type Schemas = components['schemas'];

const order = {
  MerchantTradeNo: 'A1',
  TotalAmount: 100,
  TradeDesc: 'test',
  ItemName: 'tea',
  ReturnURL: 'https://shop.example/paid',
};

export function results(api: EcpayCashier): void {
  expectTypeOf(api.createCvsOrder(order)).toEqualTypeOf<BrowserForm>();
  expectTypeOf(api.queryTradeInfo({ MerchantTradeNo: 'A1' })).resolves.toEqualTypeOf<Schemas['TradeInfo']>();
  expectTypeOf(api.queryPaymentInfo({ MerchantTradeNo: 'A1' })).resolves.toEqualTypeOf<Schemas['IssuedCode']>();
  expectTypeOf<Schemas['TradeInfo']['TradeAmt']>().toEqualTypeOf<number>();
  const barcode = api.queryCvsBarcode({ PaymentNo: 'LLL26213917414', CVSType: 'iBon' });
  expectTypeOf(barcode).resolves.toEqualTypeOf<Schemas['CvsBarcode']>();
  expectTypeOf<Schemas['CvsBarcode']['CVSInfo']['Barcode3']>().toEqualTypeOf<string>();
}

/**
 * The shopper's browser sends the order: the method is synchronous, takes no control of a call, and has no path to be
 * fetched.
 */
export function browserForm(api: EcpayCashier): void {
  const form = api.createCvsOrder({ ...order, ChooseSubPayment: 'IBON', NeedExtraPaidInfo: 'Y' });
  expectTypeOf(form).not.toExtend<PromiseLike<unknown>>();
  expectTypeOf(form.toHtml({ nonce: 'abc' })).toEqualTypeOf<string>();
  expectTypeOf(form.action).toEqualTypeOf<string>();
  expectTypeOf(api.createCvsOrder).parameters.toEqualTypeOf<[payload: Parameters<EcpayCashier['createCvsOrder']>[0]]>();
  expectTypeOf<keyof paths>().toExtend<string>();
  // @ts-expect-error: nothing was sent, so there is nothing to wait for
  form.then(() => undefined);
  // @ts-expect-error: not among the paths of `fetch`
  api.fetch.POST('/Cashier/AioCheckOut/V5', { body: order });
  api.fetch.POST('/Cashier/QueryTradeInfo/V5', { body: { MerchantTradeNo: 'A1' } });
}

export function wrong(api: EcpayCashier): void {
  // @ts-expect-error: no such chain of stores
  api.createCvsOrder({ ...order, ChooseSubPayment: 'SEVEN' });
  // @ts-expect-error: TotalAmount and the rest are missing
  api.createCvsOrder({ MerchantTradeNo: 'A1' });
  // @ts-expect-error: no such field
  api.createCvsOrder({ ...order, ItemNames: 'tea' });
  // @ts-expect-error: the client fills in what never changes
  api.createCvsOrder({ ...order, PaymentType: 'aio' });
  // @ts-expect-error: NT$ is a number
  api.createCvsOrder({ ...order, TotalAmount: '100' });
  // @ts-expect-error: OK mart and any chain have no barcode
  api.queryCvsBarcode({ PaymentNo: 'LLL26213917414', CVSType: 'OK' });
  // @ts-expect-error: the order spells this chain with capitals, the barcode does not
  api.queryCvsBarcode({ PaymentNo: 'LLL26213917414', CVSType: 'IBON' });
  // @ts-expect-error: MerchantTradeNo is missing
  api.queryTradeInfo({});
  // @ts-expect-error: no such field
  api.queryPaymentInfo({ MerchantTradeNo: 'A1', TradeNo: '1' });
}
