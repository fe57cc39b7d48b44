import { expectTypeOf } from 'vitest';
import {
  type CallError,
  type components,
  createEcpayEinvoice,
  type EcpayEinvoice,
} from '../../generated/ecpay-einvoice/client.ts';

// Checked by `npm run types` and never run.
type Schemas = components['schemas'];

export function results(api: EcpayEinvoice): void {
  expectTypeOf(api.checkLoveCode({ LoveCode: '168001' })).resolves.toEqualTypeOf<Schemas['LoveCodeAnswer']>();
  expectTypeOf(api.checkBarcode({ BarCode: '/A+B-C.1' })).resolves.toEqualTypeOf<Schemas['BarcodeAnswer']>();
  // A list of values in an answer is open: the known ones are named, a new one is still a text.
  expectTypeOf<'Y'>().toExtend<NonNullable<Schemas['LoveCodeAnswer']['IsExist']>>();
  expectTypeOf<string>().toExtend<NonNullable<Schemas['LoveCodeAnswer']['IsExist']>>();
  expectTypeOf<Schemas['LoveCodeAnswer']['OrganName']>().toEqualTypeOf<string | undefined>();
}

export async function plainFetch(api: EcpayEinvoice): Promise<void> {
  const { data, error } = await api.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } });
  expectTypeOf(data?.OrganName).toEqualTypeOf<string | undefined>();
  expectTypeOf<'Y'>().toExtend<NonNullable<typeof data>['IsExist']>();
  expectTypeOf(data).toEqualTypeOf<Schemas['LoveCodeAnswer'] | undefined>();
  expectTypeOf(error).toEqualTypeOf<CallError | undefined>();
  // @ts-expect-error: no such field, by path as by method
  await api.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001', lovecode: '168001' } });
  // @ts-expect-error: no such path
  await api.fetch.POST('/B2CInvoice/Issue', { body: {} });
  // @ts-expect-error: LoveCode is missing
  await api.fetch.POST('/B2CInvoice/CheckLoveCode', { body: {} });
  // @ts-expect-error: a number is not text
  await api.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: 168001 } });
  // @ts-expect-error: the path is posted to
  await api.fetch.GET('/B2CInvoice/CheckLoveCode', {});
}

export function wrong(api: EcpayEinvoice): void {
  // @ts-expect-error: LoveCode is missing
  api.checkLoveCode({});
  // @ts-expect-error: a number is not text, and would lose its leading zeros
  api.checkLoveCode({ LoveCode: 168001 });
  // @ts-expect-error: no such field
  api.checkLoveCode({ LoveCode: '168001', lovecode: '168001' });
  // @ts-expect-error: the client fills it in
  api.checkBarcode({ BarCode: '/A+B-C.1', MerchantID: '2000132' });
  // @ts-expect-error: no such operation
  api.issue({});
}

export function options(): void {
  const keys = { merchantId: '2000132', hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk' };
  createEcpayEinvoice({ ...keys, environment: 'stage', platformId: '1', timeout: 1000 });
  createEcpayEinvoice({ ...keys, baseUrl: 'http://127.0.0.1:1', fetch: async (url, init) => fetch(url, init) });
  // @ts-expect-error: neither an environment nor a baseUrl says where to call
  createEcpayEinvoice(keys);
  // @ts-expect-error: no such server
  createEcpayEinvoice({ ...keys, environment: 'test' });
  // @ts-expect-error: hashIv is missing
  createEcpayEinvoice({ merchantId: '2000132', hashKey: 'ejCk326UnaZWKisg', environment: 'stage' });
  // @ts-expect-error: no such option
  createEcpayEinvoice({ ...keys, environment: 'stage', hashIV: 'q9jcZX8Ib9LM8wYk' });
}
