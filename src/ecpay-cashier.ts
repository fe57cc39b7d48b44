import { answers } from '../generated/ecpay-cashier/answers.ts';
import { callbacks as validators } from '../generated/ecpay-cashier/callbacks.ts';
import { document, operations, callbacks as table } from '../generated/ecpay-cashier/operations.ts';
import { requests } from '../generated/ecpay-cashier/requests.ts';
import type { components, operations as Operations } from '../generated/ecpay-cashier/types.ts';
import type { Api } from './call/api.ts';
import { createClient } from './call/client.ts';
import type { Client, ClientOptions } from './call/types.ts';
import type { CallbackParts } from './callbacks/callback-set.ts';
import { callbacks } from './callbacks/receiver.ts';
import type { CallbackEvent, CallbackId, Callbacks } from './callbacks/types.ts';
import { checkMacValue } from './envelopes/check-mac-value.ts';
import { rawPairs } from './envelopes/raw-pairs.ts';
import { text } from './envelopes/text.ts';
import { type ExplainCheckMacValue, explainCheckMacValueOf, inBrief } from './explain/check-mac-value.ts';

const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [checkMacValue, rawPairs, text],
  rules: {},
};

export const explainCheckMacValue: ExplainCheckMacValue = explainCheckMacValueOf({ operations, callbacks: table });

const callbackParts: CallbackParts = {
  table,
  validators,
  explain: inBrief(explainCheckMacValue),
};

type Contract = {
  operations: Operations;
  table: typeof operations;
  callbacks: typeof table;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

export type EcpayCashier = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
export type EcpayCashierOptions = ClientOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type EcpayCashierEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;

/**
 * ECPay 綠界 all-in-one cashier: CVS payment codes 超商代碼. Amounts are NT$ integers, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const cashier = createEcpayCashier({ merchantId: '3002607', hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs', environment: 'stage' });
 * const form = cashier.createCvsOrder({ MerchantTradeNo: 'A1', TotalAmount: 100, TradeDesc: 'test', ItemName: 'tea', ReturnURL: 'https://shop.example/paid' });
 */
export function createEcpayCashier(options: EcpayCashierOptions): EcpayCashier {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (client) => ({
    callbacks: callbacks<Contract>(callbackParts, client),
  }));
}

export * from '../generated/ecpay-cashier/meanings.ts';
export type { components, operations, paths } from '../generated/ecpay-cashier/types.ts';
export type { BrowserForm } from './call/browser-form.ts';
export type { CallbackInput, ProvenEvent, UnprovenEvent } from './callbacks/types.ts';
export * from './errors/index.ts';
export type { ExplainCheckMacValue, ExplainOptions, MacExplanation } from './explain/check-mac-value.ts';
export { type Meaning, meaningOf } from './message/meaning.ts';
