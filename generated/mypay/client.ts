// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
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

/** A client of MyPay LINK PayPage. */
export type Mypay = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
/** A client whose merchants' credentials are asked for. */
export type MypayOfMany = AskingClient<Contract> & { readonly callbacks: Omit<Callbacks<Contract>, 'test'> };
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
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (base) => ({
    callbacks: callbacks<Contract>(callbackParts, base),
  }));
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `MYPAY_STORE_UID`, `MYPAY_KEY`, `MYPAY_ENVIRONMENT`, `MYPAY_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): MypayOptions {
  return envOptions(document, ['storeUid', 'key'], variables) as MypayOptions;
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
