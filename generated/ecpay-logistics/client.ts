// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
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
  methods: EcpayLogisticsMethods;
  callbacks: typeof table;
  events: EcpayLogisticsEvents;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

/** What `createHomeDelivery` takes. */
export interface CreateHomeDelivery extends Payload<Operations['createHomeDelivery']> {}
/** What `createHomeDelivery` ends in when all is well; a refusal is thrown. */
export type CreateHomeDeliveryAnswer = Result<Operations['createHomeDelivery'], (typeof operations)['createHomeDelivery']>;
/** What `createHomeDeliveryByForm` takes. */
export interface CreateHomeDeliveryByForm extends Payload<Operations['createHomeDeliveryByForm']> {}
/** What `queryLogisticsTradeInfo` takes. */
export interface QueryLogisticsTradeInfo extends Payload<Operations['queryLogisticsTradeInfo']> {}
/** What `queryLogisticsTradeInfo` ends in when all is well; a refusal is thrown. */
export type QueryLogisticsTradeInfoAnswer = Result<Operations['queryLogisticsTradeInfo'], (typeof operations)['queryLogisticsTradeInfo']>;
/** The operations of ECPay home delivery. */
export interface EcpayLogisticsMethods {
  /**
   * Order the delivery of a parcel. 建立宅配物流訂單
   *
   * The answer comes in the body, as `1|k=v&k=v` or `0|message`. `ResCode` 1 is the success; `RtnCode` is the parcel's state and is 300 at first. ECPay makes a number where none is sent, and that one would be gone with a lost answer: so the client always sends one, its own unless you give it. `ClientReplyURL` is not here: with it the answer comes by the shopper's browser (`createHomeDeliveryByForm`). With Chunghwa Post wait for state 320 before the label is printed and the parcel posted; sender and receiver must be on the main island. The parcel must be handed in within 20 days.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDelivery.html)
   *
   * A write: never sent a second time. `error.resolve()` or `client.resolve('createHomeDelivery', …)` asks what became of it.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  createHomeDelivery(payload: CreateHomeDelivery, control?: CallControl): Promise<CreateHomeDeliveryAnswer>;
  /**
   * Let the shopper's browser order the delivery. 建立宅配物流訂單（Client端）
   *
   * The same as `createHomeDelivery`, sent by the browser: ECPay answers by posting the order to `ClientReplyURL` with the shopper's browser (`homeDeliveryPage`). A call from your server is the surer way; `ServerReplyURL` is notified of the delivery either way.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/createHomeDeliveryByForm.html)
   *
   * Nothing is sent: the shopper's browser posts the form.
   *
   * @throws PayloadError where a field is missing or wrong
   */
  createHomeDeliveryByForm(payload: CreateHomeDeliveryByForm): BrowserForm;
  /**
   * Ask for the state of a delivery. 查詢物流訂單
   *
   * By ECPay's number or by the merchant's, at least one of the two. `LogisticsStatus` is the parcel's state; fees and the consignment number come with it.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/queryLogisticsTradeInfo.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  queryLogisticsTradeInfo(payload: QueryLogisticsTradeInfo, control?: CallControl): Promise<QueryLogisticsTradeInfoAnswer>;
}

/** The events of its callbacks, by the callback's id. */
export interface EcpayLogisticsEvents {
  /**
   * A parcel changed its state. 物流狀態通知
   *
   * Posted to `ServerReplyURL` at each change of state. The same change may be sent again: `AllPayLogisticsID`, `RtnCode` and `UpdateStatusDate` together name it. Without the answer ECPay repeats it three times a day for three days. Stage cannot simulate it.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/logisticsStatus.html)
   */
  readonly logisticsStatus: CallbackEvent<Contract, 'logisticsStatus'>;
  /**
   * The shopper's browser comes back with the ordered delivery. 建立物流訂單結果（Client端）
   *
   * Posted by the shopper's browser to `ClientReplyURL` after `createHomeDeliveryByForm`, once. Show a page for what it says. `ServerReplyURL` is notified of the same and of every later state (`logisticsStatus`), even where the browser never comes.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ecpay-logistics/homeDeliveryPage.html)
   */
  readonly homeDeliveryPage: CallbackEvent<Contract, 'homeDeliveryPage'>;
}

/** A client of ECPay home delivery. */
export type EcpayLogistics = Client<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Callbacks<Contract>;
};
/** A client whose merchants' credentials are asked for. */
export type EcpayLogisticsOfMany = AskingClient<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Omit<Callbacks<Contract>, 'test'>;
};
export type EcpayLogisticsOptions = ClientOptions<Contract>;
export type EcpayLogisticsOfManyOptions = AskingOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type EcpayLogisticsEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;
/** The same, as a handler gets it with `once`: proven, wherever that can be. */
export type EcpayLogisticsOnceEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = OnceEvent<Contract, Id>;

/** For many merchants, whose credentials are asked for by their numbers: `client.for(number)`. */
export function createEcpayLogistics(options: EcpayLogisticsOfManyOptions): EcpayLogisticsOfMany;
/**
 * ECPay home delivery: Parcels with the black cat and with Chunghwa Post. Amounts are whole NT$, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const ecpayLogistics = createEcpayLogistics({ merchantId: '2000132', hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS', environment: 'stage' });
 * const answer = await ecpayLogistics.queryLogisticsTradeInfo({ AllPayLogisticsID: '1718546' });
 */
export function createEcpayLogistics(options: EcpayLogisticsOptions): EcpayLogistics;
export function createEcpayLogistics(options: EcpayLogisticsOptions | EcpayLogisticsOfManyOptions): EcpayLogistics | EcpayLogisticsOfMany {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, {
    more: (base) => ({ callbacks: callbacks<Contract>(callbackParts, base) }),
  });
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `ECPAY_LOGISTICS_MERCHANT_ID`, `ECPAY_LOGISTICS_HASH_KEY`, `ECPAY_LOGISTICS_HASH_IV`, `ECPAY_LOGISTICS_PLATFORM_ID`, `ECPAY_LOGISTICS_ENVIRONMENT`, `ECPAY_LOGISTICS_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): EcpayLogisticsOptions {
  return envOptions<components['schemas']['Credentials']>(document, ['merchantId', 'hashKey', 'hashIv'], variables) as EcpayLogisticsOptions;
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
export type { ExplainCallback } from '../../src/explain/callback.ts';
export { explainCallback } from './explain.ts';
