// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { createClient } from '../../src/call/client.ts';
import { envOptions } from '../../src/call/env.ts';
import type { AskingClient, AskingOptions, CallControl, Client, ClientOptions } from '../../src/call/types.ts';
import type { Payload, Result } from '../../src/message/contract.ts';
import { api } from './api.ts';
import { document, type operations } from './operations.ts';
import type { components, operations as Operations } from './types.ts';

type Contract = {
  operations: Operations;
  table: typeof operations;
  methods: EcpayEinvoiceMethods;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

/** What `checkLoveCode` takes. */
export interface CheckLoveCode extends Payload<Operations['checkLoveCode']> {}
/** What `checkLoveCode` ends in when all is well; a refusal is thrown. */
export interface CheckLoveCodeAnswer extends Result<Operations['checkLoveCode'], (typeof operations)['checkLoveCode']> {}
/** What `checkBarcode` takes. */
export interface CheckBarcode extends Payload<Operations['checkBarcode']> {}
/** What `checkBarcode` ends in when all is well; a refusal is thrown. */
export interface CheckBarcodeAnswer extends Result<Operations['checkBarcode'], (typeof operations)['checkBarcode']> {}
/** The operations of ECPay B2C e-invoice. */
export interface EcpayEinvoiceMethods {
  /**
   * Ask whether a donation code exists. 捐贈碼驗證
   *
   * `RtnCode` 1 says only that the question was answered; `IsExist` is the answer. 9000001 means that the Ministry's platform could not be reached: ask again later, and issue the invoice all the same.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkLoveCode.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  checkLoveCode(payload: CheckLoveCode, control?: CallControl): Promise<CheckLoveCodeAnswer>;
  /**
   * Ask whether a mobile barcode exists. 手機條碼驗證
   *
   * The carrier of a shopper's phone, `/` and seven characters. `RtnCode` 1 says only that the question was answered; `IsExist` is the answer. A `+` in the barcode is sent as it is.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-einvoice/checkBarcode.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  checkBarcode(payload: CheckBarcode, control?: CallControl): Promise<CheckBarcodeAnswer>;
}

/** A client of ECPay B2C e-invoice. */
export type EcpayEinvoice = Client<Contract>;
/** A client whose merchants' credentials are asked for. */
export type EcpayEinvoiceOfMany = AskingClient<Contract>;
export type EcpayEinvoiceOptions = ClientOptions<Contract>;
export type EcpayEinvoiceOfManyOptions = AskingOptions<Contract>;

/** For many merchants, whose credentials are asked for by their numbers: `client.for(number)`. */
export function createEcpayEinvoice(options: EcpayEinvoiceOfManyOptions): EcpayEinvoiceOfMany;
/**
 * ECPay B2C e-invoice: Checks of donation codes and mobile barcodes. Amounts are whole NT$, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const ecpayEinvoice = createEcpayEinvoice({ merchantId: '2000132', hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk', environment: 'stage' });
 * const answer = await ecpayEinvoice.checkLoveCode({ LoveCode: '168001' });
 */
export function createEcpayEinvoice(options: EcpayEinvoiceOptions): EcpayEinvoice;
export function createEcpayEinvoice(options: EcpayEinvoiceOptions | EcpayEinvoiceOfManyOptions): EcpayEinvoice | EcpayEinvoiceOfMany {
  return createClient<Contract>(api, options);
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `ECPAY_EINVOICE_MERCHANT_ID`, `ECPAY_EINVOICE_HASH_KEY`, `ECPAY_EINVOICE_HASH_IV`, `ECPAY_EINVOICE_PLATFORM_ID`, `ECPAY_EINVOICE_ENVIRONMENT`, `ECPAY_EINVOICE_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): EcpayEinvoiceOptions {
  return envOptions<components['schemas']['Credentials']>(document, ['merchantId', 'hashKey', 'hashIv'], variables) as EcpayEinvoiceOptions;
}

export * from '../../src/errors/index.ts';
export { type Meaning, meaningOf } from '../../src/message/meaning.ts';
export { type TaipeiFormat, taipei } from '../../src/time/date.ts';
export * from './meanings.ts';
export type { components, operations, paths } from './types.ts';
export type * from '../../src/explain/ecpay-aes.ts';
export { explainEcpayAes } from '../../src/explain/ecpay-aes.ts';
