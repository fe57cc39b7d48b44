// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { createClient } from '../../src/call/client.ts';
import { envOptions } from '../../src/call/env.ts';
import type { AskingClient, AskingOptions, CallControl, Client, ClientOptions } from '../../src/call/types.ts';
import type { BrowserForm } from '../../src/call/browser-form.ts';
import type { Payload, Result } from '../../src/message/contract.ts';
import { callbacks } from '../../src/callbacks/receiver.ts';
import type { CallbackEvent, CallbackId } from '../../src/callbacks/event-types.ts';
import type { OnceEvent } from '../../src/callbacks/once/types.ts';
import type { Callbacks } from '../../src/callbacks/types.ts';
import { api, callbackParts } from './api.ts';
import { type callbacks as table, document, type operations } from './operations.ts';
import type { components, operations as Operations } from './types.ts';

type Contract = {
  operations: Operations;
  table: typeof operations;
  methods: EcpayCashierMethods;
  callbacks: typeof table;
  events: EcpayCashierEvents;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

/** What `createCvsOrder` takes. */
export interface CreateCvsOrder extends Payload<Operations['createCvsOrder']> {}
/** What `queryTradeInfo` takes. */
export interface QueryTradeInfo extends Payload<Operations['queryTradeInfo']> {}
/** What `queryTradeInfo` ends in when all is well; a refusal is thrown. */
export interface QueryTradeInfoAnswer extends Result<Operations['queryTradeInfo'], (typeof operations)['queryTradeInfo']> {}
/** What `queryPaymentInfo` takes. */
export interface QueryPaymentInfo extends Payload<Operations['queryPaymentInfo']> {}
/** What `queryPaymentInfo` ends in when all is well; a refusal is thrown. */
export interface QueryPaymentInfoAnswer extends Result<Operations['queryPaymentInfo'], (typeof operations)['queryPaymentInfo']> {}
/** What `queryCvsBarcode` takes. */
export interface QueryCvsBarcode extends Payload<Operations['queryCvsBarcode']> {}
/** What `queryCvsBarcode` ends in when all is well; a refusal is thrown. */
export type QueryCvsBarcodeAnswer = Result<Operations['queryCvsBarcode'], (typeof operations)['queryCvsBarcode']>;
/** The operations of ECPay all-in-one cashier, CVS codes. */
export interface EcpayCashierMethods {
  /**
   * Send the shopper to the cashier for a CVS code. 產生超商代碼訂單
   *
   * The shopper's browser posts this form and lands on ECPay's page, which shows the payment code; a call from a server only gets that page's HTML. ECPay's server posts the callbacks to `ReturnURL` (`paymentResult`) and `PaymentInfoURL` (`paymentInfo`). The shopper's browser brings the same to `OrderResultURL` (`paymentResultPage`) and `ClientRedirectURL` (`paymentInfoPage`) and is shown a page of yours; ship for what the server posted alone. `ClientRedirectURL` switches off the button of `ClientBackURL`, so only one of the two is taken.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/createCvsOrder.html)
   *
   * Nothing is sent: the shopper's browser posts the form.
   *
   * @throws PayloadError where a field is missing or wrong
   */
  createCvsOrder(payload: CreateCvsOrder): BrowserForm;
  /**
   * Ask for the state of an order. 查詢訂單
   *
   * `TradeStatus` says whether the order is paid. For CVS codes ECPay wants merchants to wait for the callback; ask when one seems to be missing, not in a loop (403 means called too fast, wait 30 minutes). A payment simulated in the console leaves the status at 0.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryTradeInfo.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  queryTradeInfo(payload: QueryTradeInfo, control?: CallControl): Promise<QueryTradeInfoAnswer>;
  /**
   * Ask for the payment code that was issued. 查詢取號結果
   *
   * The same data as the callback `paymentInfo`, and for CVS codes the address of a page that shows the code as a barcode. Not to be had any more once the order is paid.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryPaymentInfo.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  queryPaymentInfo(payload: QueryPaymentInfo, control?: CallControl): Promise<QueryPaymentInfoAnswer>;
  /**
   * Turn a payment code into the three segments of a barcode. 超商代碼轉三段式條碼
   *
   * For slips and pages that show bars which the shopper has scanned at the counter, in Code 39. Good for 10 minutes and at that one chain: ask when it is shown. `ExpireDate` is the deadline of the order and not of the barcode. Not to be had any more once the order is paid or has run out. The code of an order that may be paid anywhere becomes a barcode of the chain that is asked for; OK mart takes none.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/queryCvsBarcode.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  queryCvsBarcode(payload: QueryCvsBarcode, control?: CallControl): Promise<QueryCvsBarcodeAnswer>;
}

/** The events of its callbacks, by the callback's id. */
export interface EcpayCashierEvents {
  /**
   * An order was paid, or its payment failed. 付款結果通知
   *
   * Posted to `ReturnURL`. Ship only if `RtnCode` is 1, `SimulatePaid` is 0 and `TradeAmt` is the order's amount; the same result may be sent several times. Answer within 10 seconds, or ECPay repeats it every 5 to 15 minutes, at most 4 times a day.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResult.html)
   */
  readonly paymentResult: CallbackEvent<Contract, 'paymentResult'>;
  /**
   * A payment code was issued; nothing is paid yet. 取號結果通知
   *
   * Posted to `PaymentInfoURL`; what the shopper's browser brings to `ClientRedirectURL` is `paymentInfoPage`. `RtnCode` is 10100073 for a CVS code or a barcode and 2 for a virtual account, anything else is a failure. `TradeDate` may be a little later than in `paymentResult`.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfo.html)
   */
  readonly paymentInfo: CallbackEvent<Contract, 'paymentInfo'>;
  /**
   * The shopper's browser comes back with the result of a payment. 付款結果（Client端）
   *
   * Posted by the shopper's browser to `OrderResultURL`, once, right after an instant payment; never for CVS codes, which are paid later. Show a page for what it says; ship for `paymentResult`, which ECPay's server posts even where the browser never comes. Both may report one payment, and have the same `fulfilment`.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentResultPage.html)
   */
  readonly paymentResultPage: CallbackEvent<Contract, 'paymentResultPage'>;
  /**
   * The shopper's browser comes back with the issued code. 取號結果（Client端）
   *
   * Posted by the shopper's browser to `ClientRedirectURL`, once, when the code is issued; nothing is paid yet. Show the code. `PaymentInfoURL` gets the same from ECPay's server (`paymentInfo`), even where the browser never comes.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-cashier/paymentInfoPage.html)
   */
  readonly paymentInfoPage: CallbackEvent<Contract, 'paymentInfoPage'>;
}

/** A client of ECPay all-in-one cashier, CVS codes. */
export type EcpayCashier = Client<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Callbacks<Contract>;
};
/** A client whose merchants' credentials are asked for. */
export type EcpayCashierOfMany = AskingClient<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Omit<Callbacks<Contract>, 'test'>;
};
export type EcpayCashierOptions = ClientOptions<Contract>;
export type EcpayCashierOfManyOptions = AskingOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type EcpayCashierEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;
/** The same, as a handler gets it with `once`: proven, wherever that can be. */
export type EcpayCashierOnceEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = OnceEvent<Contract, Id>;

/** For many merchants, whose credentials are asked for by their numbers: `client.for(number)`. */
export function createEcpayCashier(options: EcpayCashierOfManyOptions): EcpayCashierOfMany;
/**
 * ECPay all-in-one cashier, CVS codes: Orders paid with a code at a convenience store. Amounts are whole NT$, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const ecpayCashier = createEcpayCashier({ merchantId: '3002607', hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs', environment: 'stage' });
 * const answer = await ecpayCashier.queryTradeInfo({ MerchantTradeNo: '05677f89acc348939d3' });
 */
export function createEcpayCashier(options: EcpayCashierOptions): EcpayCashier;
export function createEcpayCashier(options: EcpayCashierOptions | EcpayCashierOfManyOptions): EcpayCashier | EcpayCashierOfMany {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, {
    more: (base) => ({ callbacks: callbacks<Contract>(callbackParts, base) }),
  });
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `ECPAY_CASHIER_MERCHANT_ID`, `ECPAY_CASHIER_HASH_KEY`, `ECPAY_CASHIER_HASH_IV`, `ECPAY_CASHIER_PLATFORM_ID`, `ECPAY_CASHIER_ENVIRONMENT`, `ECPAY_CASHIER_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): EcpayCashierOptions {
  return envOptions<components['schemas']['Credentials']>(document, ['merchantId', 'hashKey', 'hashIv'], variables) as EcpayCashierOptions;
}

export type { BrowserForm } from '../../src/call/browser-form.ts';
export type { ProvenEvent, UnprovenEvent } from '../../src/callbacks/event-types.ts';
export type { CallbackInput } from '../../src/callbacks/handle-types.ts';
export type { HandlerClaim } from '../../src/callbacks/once/held-claim.ts';
export type { HandlerContext } from '../../src/callbacks/once/types.ts';
export * from '../../src/errors/index.ts';
export { type Meaning, meaningOf } from '../../src/message/meaning.ts';
export { type TaipeiFormat, taipei } from '../../src/time/date.ts';
export * from './meanings.ts';
export type { components, operations, paths } from './types.ts';
export type * from '../../src/explain/check-mac-value.ts';
export { explainCheckMacValue } from './explain.ts';
export type * from '../../src/explain/ecpay-aes.ts';
export { explainEcpayAes } from '../../src/explain/ecpay-aes.ts';
export type { ExplainCallback } from '../../src/explain/callback.ts';
export { explainCallback } from './explain.ts';
