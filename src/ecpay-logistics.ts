import { answers } from '../generated/ecpay-logistics/answers.ts';
import { callbacks as validators } from '../generated/ecpay-logistics/callbacks.ts';
import { document, operations, callbacks as table } from '../generated/ecpay-logistics/operations.ts';
import { requests } from '../generated/ecpay-logistics/requests.ts';
import type { components, operations as Operations } from '../generated/ecpay-logistics/types.ts';
import type { Api } from './call/api.ts';
import { createClient } from './call/client.ts';
import type { Client, ClientOptions } from './call/types.ts';
import type { CallbackParts } from './callbacks/callback-set.ts';
import { callbacks } from './callbacks/receiver.ts';
import type { CallbackEvent, CallbackId, Callbacks } from './callbacks/types.ts';
import { checkMacValue } from './envelopes/check-mac-value.ts';
import { pipedPairs } from './envelopes/piped-pairs.ts';
import { rawPairs } from './envelopes/raw-pairs.ts';
import { type ExplainCheckMacValue, explainCheckMacValueOf, inBrief } from './explain/check-mac-value.ts';
import { goodsWeightDecimals } from './rules/goods-weight-decimals.ts';

const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [checkMacValue, pipedPairs, rawPairs],
  rules: { 'goods-weight-decimals': goodsWeightDecimals },
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

export type EcpayLogistics = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
export type EcpayLogisticsOptions = ClientOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type EcpayLogisticsEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;

/**
 * ECPay 綠界 logistics: home delivery 宅配. Amounts are NT$ integers, weights kilograms, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const logistics = createEcpayLogistics({ merchantId: '2000132', hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS', environment: 'stage' });
 * const { LogisticsStatus } = await logistics.queryLogisticsTradeInfo({ AllPayLogisticsID: '1718546' });
 */
export function createEcpayLogistics(options: EcpayLogisticsOptions): EcpayLogistics {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (client) => ({
    callbacks: callbacks<Contract>(callbackParts, client),
  }));
}

export * from '../generated/ecpay-logistics/meanings.ts';
export type { components, operations, paths } from '../generated/ecpay-logistics/types.ts';
export type { CallbackInput, ProvenEvent, UnprovenEvent } from './callbacks/types.ts';
export * from './errors/index.ts';
export type { ExplainOptions, MacExplanation } from './explain/check-mac-value.ts';
export { type Meaning, meaningOf } from './message/meaning.ts';
