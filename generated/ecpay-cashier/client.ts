// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
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

/** A client of ECPay all-in-one cashier, CVS codes. */
export type EcpayCashier = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
/** A client whose merchants' credentials are asked for. */
export type EcpayCashierOfMany = AskingClient<Contract> & { readonly callbacks: Omit<Callbacks<Contract>, 'test'> };
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
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (base) => ({
    callbacks: callbacks<Contract>(callbackParts, base),
  }));
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `ECPAY_CASHIER_MERCHANT_ID`, `ECPAY_CASHIER_HASH_KEY`, `ECPAY_CASHIER_HASH_IV`, `ECPAY_CASHIER_PLATFORM_ID`, `ECPAY_CASHIER_ENVIRONMENT`, `ECPAY_CASHIER_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): EcpayCashierOptions {
  return envOptions(document, ['merchantId', 'hashKey', 'hashIv'], variables) as EcpayCashierOptions;
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
export type * from '../../src/explain/ecpay-aes.ts';
export { explainEcpayAes } from '../../src/explain/ecpay-aes.ts';
