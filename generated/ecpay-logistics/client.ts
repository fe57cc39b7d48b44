// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { createClient } from '../../src/call/client.ts';
import type { Client, ClientOptions } from '../../src/call/types.ts';
import { callbacks } from '../../src/callbacks/receiver.ts';
import type { CallbackEvent, CallbackId } from '../../src/callbacks/event-types.ts';
import type { OnceEvent } from '../../src/callbacks/once-types.ts';
import type { Callbacks } from '../../src/callbacks/types.ts';
import { api, callbackParts } from './api.ts';
import type { callbacks as table, document, operations } from './operations.ts';
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
export type EcpayLogisticsOptions = ClientOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type EcpayLogisticsEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;
/** The same, as a handler gets it with `once`: proven, wherever that can be. */
export type EcpayLogisticsOnceEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = OnceEvent<Contract, Id>;

/**
 * ECPay home delivery: 綠界 宅配 parcels with the black cat 黑貓 and with Chunghwa Post 中華郵政. Amounts are whole NT$, times Asia/Taipei.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const ecpayLogistics = createEcpayLogistics({ merchantId: '2000132', hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS', environment: 'stage' });
 * const answer = await ecpayLogistics.queryLogisticsTradeInfo({ AllPayLogisticsID: '1718546' });
 */
export function createEcpayLogistics(options: EcpayLogisticsOptions): EcpayLogistics {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (base) => ({
    callbacks: callbacks<Contract>(callbackParts, base),
  }));
}

export type { ProvenEvent, UnprovenEvent } from '../../src/callbacks/event-types.ts';
export type { CallbackInput } from '../../src/callbacks/handle-types.ts';
export type { HandlerClaim } from '../../src/callbacks/held-claim.ts';
export type { HandlerContext } from '../../src/callbacks/once-types.ts';
export * from '../../src/errors/index.ts';
export { type Meaning, meaningOf } from '../../src/message/meaning.ts';
export * from './meanings.ts';
export type { components, operations, paths } from './types.ts';
export type * from '../../src/explain/check-mac-value.ts';
export { explainCheckMacValue } from './api.ts';
