// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
import { createClient } from '../../src/call/client.ts';
import { envOptions } from '../../src/call/env.ts';
import type { AskingClient, AskingOptions, Client, ClientOptions } from '../../src/call/types.ts';
import { callbacks } from '../../src/callbacks/receiver.ts';
import type { CallbackEvent, CallbackId } from '../../src/callbacks/event-types.ts';
import type { OnceEvent } from '../../src/callbacks/once/types.ts';
import type { Callbacks } from '../../src/callbacks/types.ts';
import { type AnyJinliuError, type ApiError, isApiError as isAnyApiError, isJinliuError as isAnyJinliuError } from '../../src/errors/index.ts';
import type { MessageExplained } from '../../src/explain/message.ts';
import { api, callbackParts } from './api.ts';
import type { catMessage } from './meanings.ts';
import { type callbacks as table, document, type operations } from './operations.ts';
import type { components, operations as Operations } from './types.ts';

type Contract = {
  operations: Operations;
  table: typeof operations;
  callbacks: typeof table;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
  agreement: components['schemas']['Agreement'];
  reasons: CatMessageCode;
};

/** A client of Cat CVS payment platform. */
export type CcatCvs = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
/** A client whose merchants' credentials are asked for. */
export type CcatCvsOfMany = AskingClient<Contract> & { readonly callbacks: Omit<Callbacks<Contract>, 'test'> };
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
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (base) => ({
    callbacks: callbacks<Contract>(callbackParts, base),
  }));
}

/**
 * Options from environment variables; a missing one is named.
 *
 * `CCAT_CVS_CUST_ID`, `CCAT_CVS_CUST_PASSWORD`, `CCAT_CVS_ENVIRONMENT`, `CCAT_CVS_BASE_URL`
 *
 * @throws OptionsError
 */
export function fromEnv(variables?: Readonly<Record<string, string | undefined>>): CcatCvsOptions {
  return envOptions(document, ['custId', 'custPassword'], variables) as CcatCvsOptions;
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
