// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { createClient } from '../../src/call/client.ts';
import { envOptions } from '../../src/call/env.ts';
import { readItems } from '../../src/call/item-reader.ts';
import type { AskingClient, AskingOptions, CallControl, Client, ClientOptions, ItemOf } from '../../src/call/types.ts';
import type { Payload, Result } from '../../src/message/contract.ts';
import { callbacks } from '../../src/callbacks/receiver.ts';
import type { CallbackEvent, CallbackId } from '../../src/callbacks/event-types.ts';
import type { OnceEvent } from '../../src/callbacks/once/types.ts';
import type { Callbacks } from '../../src/callbacks/types.ts';
import { type AnyJinliuError, type ApiError, isApiError as isAnyApiError, isJinliuError as isAnyJinliuError } from '../../src/errors/index.ts';
import type { MessageExplained } from '../../src/message/vendor-message.ts';
import { api, callbackParts } from './api.ts';
import type { catMessage } from './meanings.ts';
import { type callbacks as table, document, type operations } from './operations.ts';
import type { components, operations as Operations } from './types.ts';

type Contract = {
  operations: Operations;
  table: typeof operations;
  methods: CcatCvsMethods;
  callbacks: typeof table;
  events: CcatCvsEvents;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
  agreement: components['schemas']['Agreement'];
  reasons: CatMessageCode;
};

/** What `registerOrder` takes. */
export interface RegisterOrder extends Payload<Operations['registerOrder']> {}
/** What `registerOrder` ends in when all is well; a refusal is thrown. */
export type RegisterOrderAnswer = Result<Operations['registerOrder'], (typeof operations)['registerOrder']>;
/** What `registerOrderByForm` takes. */
export interface RegisterOrderByForm extends Payload<Operations['registerOrderByForm']> {}
/** What `registerOrderByForm` ends in when all is well; a refusal is thrown. */
export type RegisterOrderByFormAnswer = Result<Operations['registerOrderByForm'], (typeof operations)['registerOrderByForm']>;
/** What `queryOrders` takes. */
export interface QueryOrders extends Payload<Operations['queryOrders']> {}
/** What `queryOrders` ends in when all is well; a refusal is thrown. */
export type QueryOrdersAnswer = Result<Operations['queryOrders'], (typeof operations)['queryOrders']>;
/** What `exchange` takes. */
export type Exchange = Payload<Operations['exchange']>;
/** What `exchange` ends in when all is well; a refusal is thrown. */
export type ExchangeAnswer = Result<Operations['exchange'], (typeof operations)['exchange']>;
/** What `changeIbonAmount` takes. */
export interface ChangeIbonAmount extends Payload<Operations['changeIbonAmount']> {}
/** What `changeIbonAmount` ends in when all is well; a refusal is thrown. */
export type ChangeIbonAmountAnswer = Result<Operations['changeIbonAmount'], (typeof operations)['changeIbonAmount']>;
/** The operations of Cat CVS payment platform. */
export interface CcatCvsMethods {
  /**
   * Register a payment slip (XML). 上傳代繳資訊（XML）
   *
   * Registers a slip and answers with its codes. The command is spelt `cvs_order_regiater` by the operator, and only that works. A slip number can be registered once, so that the same slip sent again is refused if it was there.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrder.html)
   *
   * A write: never sent a second time. `error.resolve()` or `client.resolve('registerOrder', …)` asks what became of it.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  registerOrder(payload: RegisterOrder, control?: CallControl): Promise<RegisterOrderAnswer>;
  /**
   * Register a payment slip (parameters, answer by redirect). 上傳代繳資訊（參數，以重新導向回應）
   *
   * The same as `registerOrder`, as a form. The answer is a redirect to the return URL that was fixed with the operator in advance: the merchant's server reads it off `Location` and does not follow it. The password is one of the parameters, so a browser must never send this. The operator takes the parameters by GET too; that would put the password in a URL and is left out.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/registerOrderByForm.html)
   *
   * A write: never sent a second time. `error.resolve()` or `client.resolve('registerOrderByForm', …)` asks what became of it.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  registerOrderByForm(payload: RegisterOrderByForm, control?: CallControl): Promise<RegisterOrderByFormAnswer>;
  /**
   * Ask which slips changed state in a span of time. 查詢代繳資訊
   *
   * Every slip whose state changed within the span. The operator's ActiveX component can ask for one slip number as well (OrderQueryCustOrderNumber); the XML of that question is not documented, so ask for a span and look for the number among its slips. No slip in the span is not an error; `order` is then missing or empty. A long span may hold more slips than are read at once: take them one by one.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/queryOrders.html)
   *
   * Reads only: tried again after a failure of the network.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  readonly queryOrders: {
    (payload: QueryOrders, control?: CallControl): Promise<QueryOrdersAnswer>;
    /** The items of `order` one by one, as they arrive. Leaving the loop gives up the rest; an error ends it after the items that came. */
    stream(payload: QueryOrders, control?: CallControl): AsyncGenerator<ItemOf<QueryOrdersAnswer, 'order'>, void, undefined>;
  };
  /**
   * Send XML of your own. XML 資料交換
   *
   * For what no other operation says: the XML goes out as it is, once it is well-formed and its root is `request`, and the answer comes back as it reads: text, `null` for an empty element, an object for one that holds others, a list for one that comes several times. Nothing is added, so write the head with `cmd`, `cust_id` and `cust_password` yourself. A command may change something, so that it is never repeated by itself.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/exchange.html)
   *
   * A write: never sent a second time.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  exchange(payload: Exchange, control?: CallControl): Promise<ExchangeAnswer>;
  /**
   * Change the amount of an issued ibon code. 變更 ibon 繳款金額
   *
   * Gives an unpaid slip another amount. The answer is a redirect to the return URL, read off `Location` and not followed; `order` is a list there. The barcodes in it may still carry the check characters of the old amount, so print none of them. The operator takes GET only here, so the password stands in the URL: keep it out of logs.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/changeIbonAmount.html)
   *
   * A write: never sent a second time.
   *
   * @throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call
   */
  changeIbonAmount(payload: ChangeIbonAmount, control?: CallControl): Promise<ChangeIbonAmountAnswer>;
}

/** The events of its callbacks, by the callback's id. */
export interface CcatCvsEvents {
  /**
   * A slip changed state. 主動通知 APN
   *
   * Sent on every change of state to a URL registered with the operator. The checksum holds no secret: it shows that the message is whole and not who sent it. Confirm with `queryOrders` before anything is shipped. The same state may be sent more than once.
   *
   * [Reference](https://jinliu.github.io/jinliu/en/ccat-cvs/paymentNotification.html)
   */
  readonly paymentNotification: CallbackEvent<Contract, 'paymentNotification'>;
}

/** A client of Cat CVS payment platform. */
export type CcatCvs = Client<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Callbacks<Contract>;
};
/** A client whose merchants' credentials are asked for. */
export type CcatCvsOfMany = AskingClient<Contract> & {
  /** Receives, verifies and acknowledges what the vendor calls. */
  readonly callbacks: Omit<Callbacks<Contract>, 'test'>;
};
export type CcatCvsOptions = ClientOptions<Contract>;
export type CcatCvsOfManyOptions = AskingOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type CcatCvsEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;
/** The same, as a handler gets it with `once`: proven, wherever that can be. */
export type CcatCvsOnceEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = OnceEvent<Contract, Id>;

/** For many merchants, whose credentials are asked for by their numbers: `client.for(number)`. */
export function createCcatCvs(options: CcatCvsOfManyOptions): CcatCvsOfMany;
/**
 * Cat CVS payment platform: Payment slips for convenience stores, ibon and bank transfer. Amounts are whole NT$, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const ccatCvs = createCcatCvs({ custId: 'CV0100000001', custPassword: 'CV0100000001', environment: 'production' });
 * const answer = await ccatCvs.queryOrders({ process_code_update_time_begin: '2011-05-24T16:00:00+08:00', process_code_update_time_end: '2011-05-24T16:59:59+08:00' });
 */
export function createCcatCvs(options: CcatCvsOptions): CcatCvs;
export function createCcatCvs(options: CcatCvsOptions | CcatCvsOfManyOptions): CcatCvs | CcatCvsOfMany {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, {
    more: (base) => ({ callbacks: callbacks<Contract>(callbackParts, base) }),
    readItems,
  });
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `CCAT_CVS_CUST_ID`, `CCAT_CVS_CUST_PASSWORD`, `CCAT_CVS_ENVIRONMENT`, `CCAT_CVS_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): CcatCvsOptions {
  return envOptions<components['schemas']['Credentials']>(document, ['custId', 'custPassword'], variables) as CcatCvsOptions;
}

/** Our codes for the messages in `catMessage`. */
export type CatMessageCode = keyof typeof catMessage;
export type CatMessageExplained = MessageExplained<CatMessageCode>;
export { explainCatMessage } from './api.ts';

/** Works across copies of the package in one program. Its `reason` is one that the document lists, or none. */
export const isApiError: (error: unknown) => error is ApiError<CatMessageCode> = isAnyApiError;
/** Works across copies of the package in one program. */
export const isJinliuError: (error: unknown) => error is AnyJinliuError<CatMessageCode> = isAnyJinliuError;

export type { ProvenEvent, UnprovenEvent } from '../../src/callbacks/event-types.ts';
export type { CallbackInput } from '../../src/callbacks/handle-types.ts';
export type { HandlerClaim } from '../../src/callbacks/once/held-claim.ts';
export type { HandlerContext } from '../../src/callbacks/once/types.ts';
export * from '../../src/errors/index.ts';
export { type Meaning, meaningOf } from '../../src/message/meaning.ts';
export { type TaipeiFormat, taipei } from '../../src/time/date.ts';
export * from './meanings.ts';
export type { components, operations, paths } from './types.ts';
