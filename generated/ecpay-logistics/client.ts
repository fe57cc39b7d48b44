// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { createClient } from '../../src/call/client.ts';
import { envOptions } from '../../src/call/env.ts';
import type { AskingClient, AskingOptions, Client, ClientOptions } from '../../src/call/types.ts';
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
  callbacks: typeof table;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

/** A client of ECPay home delivery. */
export type EcpayLogistics = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
/** A client whose merchants' credentials are asked for. */
export type EcpayLogisticsOfMany = AskingClient<Contract> & { readonly callbacks: Omit<Callbacks<Contract>, 'test'> };
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
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (base) => ({
    callbacks: callbacks<Contract>(callbackParts, base),
  }));
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `ECPAY_LOGISTICS_MERCHANT_ID`, `ECPAY_LOGISTICS_HASH_KEY`, `ECPAY_LOGISTICS_HASH_IV`, `ECPAY_LOGISTICS_PLATFORM_ID`, `ECPAY_LOGISTICS_ENVIRONMENT`, `ECPAY_LOGISTICS_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): EcpayLogisticsOptions {
  return envOptions(document, ['merchantId', 'hashKey', 'hashIv'], variables) as EcpayLogisticsOptions;
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
export { explainCheckMacValue } from './api.ts';
