import { answers } from '../generated/mypay/answers.ts';
import { callbacks as validators } from '../generated/mypay/callbacks.ts';
import { document, operations, callbacks as table } from '../generated/mypay/operations.ts';
import { requests } from '../generated/mypay/requests.ts';
import type { components, operations as Operations } from '../generated/mypay/types.ts';
import type { Api } from './call/api.ts';
import { createClient } from './call/client.ts';
import type { Client, ClientOptions } from './call/types.ts';
import type { CallbackParts } from './callbacks/callback-set.ts';
import { callbacks } from './callbacks/receiver.ts';
import type { CallbackEvent, CallbackId, Callbacks } from './callbacks/types.ts';
import { form } from './envelopes/form.ts';
import { json } from './envelopes/json.ts';
import { mypayAes } from './envelopes/mypay-aes.ts';
import { itemTotal } from './rules/item-total.ts';
import { itemsSumToCost } from './rules/items-sum-to-cost.ts';
import { refundItemsSumToCost } from './rules/refund-items-sum-to-cost.ts';
import { regularFirstChargeDateNotPast } from './rules/regular-first-charge-date-not-past.ts';
import { stopTimeAfterToday } from './rules/stop-time-after-today.ts';

const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [form, json, mypayAes],
  rules: {
    'item-total': itemTotal,
    'items-sum-to-cost': itemsSumToCost,
    'refund-items-sum-to-cost': refundItemsSumToCost,
    'regular-first-charge-date-not-past': regularFirstChargeDateNotPast,
    'stop-time-after-today': stopTimeAfterToday,
  },
};

const callbackParts: CallbackParts = { table, validators };

type Contract = {
  operations: Operations;
  table: typeof operations;
  callbacks: typeof table;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

export type Mypay = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
export type MypayOptions = ClientOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type MypayEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;

/**
 * 高鉅 MyPay LINK PayPage. Amounts are NT$ integers, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const mypay = createMypay({ storeUid: '289151880002', key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx', environment: 'stage' });
 * const { content } = await mypay.listPaymentMethods({ cost: 100 });
 */
export function createMypay(options: MypayOptions): Mypay {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (client) => ({
    callbacks: callbacks<Contract>(callbackParts, client),
  }));
}

export * from '../generated/mypay/meanings.ts';
export type { components, operations, paths } from '../generated/mypay/types.ts';
export type { CallbackInput, ProvenEvent, UnprovenEvent } from './callbacks/types.ts';
export * from './errors/index.ts';
export type { CipherExplanation } from './explain/cipher-fault.ts';
export { explainMypayAes } from './explain/mypay-aes.ts';
export { type Meaning, meaningOf } from './message/meaning.ts';
