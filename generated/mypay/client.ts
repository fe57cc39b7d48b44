// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { createClient } from '../../src/call/client.ts';
import { envOptions } from '../../src/call/env.ts';
import type { AskingClient, AskingOptions, CallControl, Client, ClientOptions } from '../../src/call/types.ts';
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
  methods: MypayMethods;
  callbacks: typeof table;
  events: MypayEvents;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

/** What `createOrder` takes. */
export interface CreateOrder extends Payload<Operations['createOrder']> {}
/** What `createOrder` ends in when all is well; a refusal is thrown. */
export type CreateOrderAnswer = Result<Operations['createOrder'], (typeof operations)['createOrder']>;
/** What `queryOrder` takes. */
export interface QueryOrder extends Payload<Operations['queryOrder']> {}
/** What `queryOrder` ends in when all is well; a refusal is thrown. */
export type QueryOrderAnswer = Result<Operations['queryOrder'], (typeof operations)['queryOrder']>;
/** What `refundOrder` takes. */
export interface RefundOrder extends Payload<Operations['refundOrder']> {}
/** What `refundOrder` ends in when all is well; a refusal is thrown. */
export type RefundOrderAnswer = Result<Operations['refundOrder'], (typeof operations)['refundOrder']>;
/** What `cancelAuthorization` takes. */
export interface CancelAuthorization extends Payload<Operations['cancelAuthorization']> {}
/** What `cancelAuthorization` ends in when all is well; a refusal is thrown. */
export type CancelAuthorizationAnswer = Result<Operations['cancelAuthorization'], (typeof operations)['cancelAuthorization']>;
/** What `captureAuthorization` takes. */
export interface CaptureAuthorization extends Payload<Operations['captureAuthorization']> {}
/** What `captureAuthorization` ends in when all is well; a refusal is thrown. */
export type CaptureAuthorizationAnswer = Result<Operations['captureAuthorization'], (typeof operations)['captureAuthorization']>;
/** What `cancelDirectDebit` takes. */
export interface CancelDirectDebit extends Payload<Operations['cancelDirectDebit']> {}
/** What `cancelDirectDebit` ends in when all is well; a refusal is thrown. */
export type CancelDirectDebitAnswer = Result<Operations['cancelDirectDebit'], (typeof operations)['cancelDirectDebit']>;
/** What `bindEwallet` takes. */
export interface BindEwallet extends Payload<Operations['bindEwallet']> {}
/** What `bindEwallet` ends in when all is well; a refusal is thrown. */
export type BindEwalletAnswer = Result<Operations['bindEwallet'], (typeof operations)['bindEwallet']>;
/** What `cancelRefund` takes. */
export interface CancelRefund extends Payload<Operations['cancelRefund']> {}
/** What `cancelRefund` ends in when all is well; a refusal is thrown. */
export type CancelRefundAnswer = Result<Operations['cancelRefund'], (typeof operations)['cancelRefund']>;
/** What `issueInvoice` takes. */
export interface IssueInvoice extends Payload<Operations['issueInvoice']> {}
/** What `issueInvoice` ends in when all is well; a refusal is thrown. */
export type IssueInvoiceAnswer = Result<Operations['issueInvoice'], (typeof operations)['issueInvoice']>;
/** What `queryInvoice` takes. */
export interface QueryInvoice extends Payload<Operations['queryInvoice']> {}
/** What `queryInvoice` ends in when all is well; a refusal is thrown. */
export type QueryInvoiceAnswer = Result<Operations['queryInvoice'], (typeof operations)['queryInvoice']>;
/** What `listPaymentMethods` takes. */
export interface ListPaymentMethods extends Payload<Operations['listPaymentMethods']> {}
/** What `listPaymentMethods` ends in when all is well; a refusal is thrown. */
export type ListPaymentMethodsAnswer = Result<Operations['listPaymentMethods'], (typeof operations)['listPaymentMethods']>;
/** The operations of MyPay LINK PayPage. */
export interface MypayMethods {
  /**
   * Create an order and get its payment page. PayPage 金流交易
   *
   * Send the shopper to `url`; add `?locale=` with zh-TW, zh-CN, en or id to it for another language. Keep `uid` and `key` with the order: callbacks carry both, and `queryOrder` asks for both. Success is code 200 here, and B200 everywhere else. The vendor announces HTTP 429 for "more than 5 seconds" and does not explain it, so an order may have been made all the same. Nothing can find an order whose answer was lost, since both were in it: write down before the call that it was started, and never show the shopper two payment pages.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/createOrder.html)
   *
   * A write: never sent a second time.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  createOrder(payload: CreateOrder, control?: CallControl): Promise<CreateOrderAnswer>;
  /**
   * Ask how an order stands. 交易查詢
   *
   * To be asked when no callback came, and before a callback is believed. `prc` says how the payment stands. When nothing fits, the vendor sends the question back, without `prc`. Asking for several orders at once is mentioned by the vendor but its form is not published.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryOrder.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  queryOrder(payload: QueryOrder, control?: CallControl): Promise<QueryOrderAnswer>;
  /**
   * Refund an order in whole or in part. 交易退款
   *
   * Payment tools that refund at once (cards, American Express, LINE Pay, Pi, JKO, WeChat, Alipay, EasyWallet, cash, Google Pay, Apple Pay) give the result in `row_data`; others wait for the nightly run, and `refundCompleted` reports the result. An invoice cannot be voided in a later invoice period.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundOrder.html)
   *
   * A write: never sent a second time. `error.resolve()` or `client.resolve('refundOrder', …)` asks what became of it.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  refundOrder(payload: RefundOrder, control?: CallControl): Promise<RefundOrderAnswer>;
  /**
   * Release an authorised amount. 信用卡取消授權
   *
   * For cards in state 245 (authorised), when the merchant captures by itself. The outer `code` says whether it worked; the order inside then reads `prc` 300, a failed payment.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelAuthorization.html)
   *
   * A write: never sent a second time. `error.resolve()` or `client.resolve('cancelAuthorization', …)` asks what became of it.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  cancelAuthorization(payload: CancelAuthorization, control?: CallControl): Promise<CancelAuthorizationAnswer>;
  /**
   * Capture an authorised amount. 信用卡授權請款
   *
   * For cards in state 245 (authorised): once only, in whole or in part, within 5 days. Gateways that capture in batches answer state 247 (capture under way) with `actual_cost` 0; 250 follows by callback. Pay-later orders in state 284 are captured after shipping.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/captureAuthorization.html)
   *
   * A write: never sent a second time. `error.resolve()` or `client.resolve('captureAuthorization', …)` asks what became of it.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  captureAuthorization(payload: CaptureAuthorization, control?: CallControl): Promise<CaptureAuthorizationAnswer>;
  /**
   * End recurring charges. 定期定額式扣款取消
   *
   * Stops the further charges from the given day on; that day must lie after today. A shopper's new card cannot be given by API: cancel and create anew, or use the console.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelDirectDebit.html)
   *
   * A write: never sent a second time.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  cancelDirectDebit(payload: CancelDirectDebit, control?: CallControl): Promise<CancelDirectDebitAnswer>;
  /**
   * Bind a card to the e-wallet. MYPAY 電子錢包綁定
   *
   * Send the shopper to `url` to enter the card. The answer has no `uid` and no `key`: the callback `ewalletBound` can be matched by `user_id` alone. A bound card serves for single payments, not for recurring ones.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/bindEwallet.html)
   *
   * A write: never sent a second time.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  bindEwallet(payload: BindEwallet, control?: CallControl): Promise<BindEwalletAnswer>;
  /**
   * Take a refund back before it is carried out. 取消退款
   *
   * Queued refunds are carried out at midnight; until then they can be taken back, here or in the console.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/cancelRefund.html)
   *
   * A write: never sent a second time.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  cancelRefund(payload: CancelRefund, control?: CallControl): Promise<CancelRefundAnswer>;
  /**
   * Issue the e-invoice of a paid order. 電子發票開立
   *
   * For orders created without an invoice. Right after the payment, within 48 hours at the latest. A paper invoice is printed and handed over by the merchant: MyPay does not notify the shopper, not even of a prize.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/issueInvoice.html)
   *
   * A write: never sent a second time. `error.resolve()` or `client.resolve('issueInvoice', …)` asks what became of it.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  issueInvoice(payload: IssueInvoice, control?: CallControl): Promise<IssueInvoiceAnswer>;
  /**
   * Ask how an e-invoice stands. 電子發票查詢
   *
   * `prc` is the state of the payment, `state` that of the invoice. When nothing fits, the vendor sends the question back, without `prc`.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/queryInvoice.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  queryInvoice(payload: QueryInvoice, control?: CallControl): Promise<QueryInvoiceAnswer>;
  /**
   * Ask which means of payment the merchant may offer. 特約商店可用支付工具查詢
   *
   * The list depends on the amount. It may name means that no table of the vendor lists, such as MATM.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/listPaymentMethods.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  listPaymentMethods(payload: ListPaymentMethods, control?: CallControl): Promise<ListPaymentMethodsAnswer>;
}

/** The events of its callbacks, by the callback's id. */
export interface MypayEvents {
  /**
   * The result of a payment. 交易完成回傳資訊
   *
   * Sent at once when the shopper is through, also when a code or an account number was issued (260, 270), and again from the console. Read `prc`; no field distinguishes this notice from the two others. Compare `key` with that of the order and ask `queryOrder` before delivering.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentCompleted.html)
   */
  readonly paymentCompleted: CallbackEvent<Contract, 'paymentCompleted'>;
  /**
   * What became of a code or account that waited. 非即時交易回傳資訊
   *
   * Sent when a waiting payment was paid or ran out. Same fields as `paymentCompleted`. An expired order (380) may still turn into 290.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/paymentPending.html)
   */
  readonly paymentPending: CallbackEvent<Contract, 'paymentPending'>;
  /**
   * A payment confirmed by MyPay later on. 訂單確認回傳資訊
   *
   * Sent after MyPay's own query, the daily reconciliation, or a query in the console. Same fields as `paymentCompleted`. 600 (settled) counts as paid and may follow 250 or A0001: be ready to hear of the same payment twice.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/orderConfirmed.html)
   */
  readonly orderConfirmed: CallbackEvent<Contract, 'orderConfirmed'>;
  /**
   * A card was bound. 電子錢包虛擬卡號回傳資訊
   *
   * Carries the virtual card number for later orders. Nothing in it proves its sender and there is no API to ask again: keep the callback URL secret.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/ewalletBound.html)
   */
  readonly ewalletBound: CallbackEvent<Contract, 'ewalletBound'>;
  /**
   * A refund was carried out. 退款完成回傳資訊
   *
   * `uid` is the order, `refund_uid` the refund: each partial refund has its own. Compare `key` with that of the order and ask `queryOrder`.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/mypay/refundCompleted.html)
   */
  readonly refundCompleted: CallbackEvent<Contract, 'refundCompleted'>;
}

/** A client of MyPay LINK PayPage. */
export type Mypay = Client<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Callbacks<Contract>;
};
/** A client whose merchants' credentials are asked for. */
export type MypayOfMany = AskingClient<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Omit<Callbacks<Contract>, 'test'>;
};
export type MypayOptions = ClientOptions<Contract>;
export type MypayOfManyOptions = AskingOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type MypayEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;
/** The same, as a handler gets it with `once`: proven, wherever that can be. */
export type MypayOnceEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = OnceEvent<Contract, Id>;

/** For many merchants, whose credentials are asked for by their numbers: `client.for(number)`. */
export function createMypay(options: MypayOfManyOptions): MypayOfMany;
/**
 * MyPay LINK PayPage: Orders, refunds, captures, e-wallet and e-invoices over one URL. Amounts are whole NT$, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const mypay = createMypay({ storeUid: '289151880002', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx', environment: 'stage' });
 * const answer = await mypay.listPaymentMethods({ cost: 100, currency: 'TWD' });
 */
export function createMypay(options: MypayOptions): Mypay;
export function createMypay(options: MypayOptions | MypayOfManyOptions): Mypay | MypayOfMany {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, {
    more: (base) => ({ callbacks: callbacks<Contract>(callbackParts, base) }),
  });
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `MYPAY_STORE_UID`, `MYPAY_KEY`, `MYPAY_ENVIRONMENT`, `MYPAY_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): MypayOptions {
  return envOptions<components['schemas']['Credentials']>(document, ['storeUid', 'key'], variables) as MypayOptions;
}

export type { KeyedEvent, ProvenEvent, UnprovenEvent } from '../../src/callbacks/event-types.ts';
export type { CallbackInput, ExpectedKey, ExpectedOrder } from '../../src/callbacks/handle-types.ts';
export type { HandlerClaim } from '../../src/callbacks/once/held-claim.ts';
export type { HandlerContext } from '../../src/callbacks/once/types.ts';
export * from '../../src/errors/index.ts';
export { type Meaning, meaningOf } from '../../src/message/meaning.ts';
export { type TaipeiFormat, taipei } from '../../src/time/date.ts';
export * from './meanings.ts';
export type { components, operations, paths } from './types.ts';
export type * from '../../src/explain/mypay-aes.ts';
export { explainMypayAes } from '../../src/explain/mypay-aes.ts';
