import { answers } from '../generated/ccat-cvs/answers.ts';
import { callbacks as validators } from '../generated/ccat-cvs/callbacks.ts';
import { catMessage } from '../generated/ccat-cvs/meanings.ts';
import { document, operations, callbacks as table } from '../generated/ccat-cvs/operations.ts';
import { requests } from '../generated/ccat-cvs/requests.ts';
import type { components, operations as Operations } from '../generated/ccat-cvs/types.ts';
import type { Api } from './call/api.ts';
import { createClient } from './call/client.ts';
import type { Client, ClientOptions } from './call/types.ts';
import type { CallbackParts } from './callbacks/callback-set.ts';
import { callbacks } from './callbacks/receiver.ts';
import type { CallbackEvent, CallbackId, Callbacks } from './callbacks/types.ts';
import { ccatApn } from './envelopes/ccat-apn.ts';
import { ccatRedirect } from './envelopes/ccat-redirect.ts';
import { ccatXml } from './envelopes/ccat-xml.ts';
import { form } from './envelopes/form.ts';
import { type ExplainMessage, explainMessageOf, type MessageExplained } from './explain/message.ts';
import { expireDateWithinDays } from './rules/expire-date-within-days.ts';
import { updateTimeEndNotBeforeBegin } from './rules/update-time-end-not-before-begin.ts';

const api: Api = {
  document,
  operations,
  requests,
  answers,
  envelopes: [ccatApn, ccatRedirect, ccatXml, form],
  rules: { 'expire-date-within-days': expireDateWithinDays, 'update-time-end-not-before-begin': updateTimeEndNotBeforeBegin },
};

const callbackParts: CallbackParts = { table, validators };

type Contract = {
  operations: Operations;
  table: typeof operations;
  callbacks: typeof table;
  servers: (typeof document)['servers'];
  credentials: components['schemas']['Credentials'];
};

/** Our codes for the vendor's messages. */
export type CatMessageCode = keyof typeof catMessage;
export type CatMessageExplained = MessageExplained<CatMessageCode>;
export const explainCatMessage: ExplainMessage<CatMessageCode> = explainMessageOf(catMessage);

export type CcatCvs = Client<Contract> & { readonly callbacks: Callbacks<Contract> };
export type CcatCvsOptions = ClientOptions<Contract>;
/** The event of a callback, by its id; of all of them without one. */
export type CcatCvsEvent<Id extends CallbackId<Contract> = CallbackId<Contract>> = CallbackEvent<Contract, Id>;

/**
 * 統一客樂得 (Cat) CVS payment platform: convenience-store slips. Amounts are NT$ integers, times Asia/Taipei. No stage is published: test with `baseUrl` and the sandbox.
 *
 * @throws OptionsError naming the option that is missing or wrong
 * @example
 * const cat = createCcatCvs({ custId: 'CV0100000001', custPassword: 'CV0100000001', environment: 'production' });
 * const { order } = await cat.queryOrders({ process_code_update_time_begin: '2026-01-01T00:00:00+08:00' });
 */
export function createCcatCvs(options: CcatCvsOptions): CcatCvs {
  return createClient<Contract, { callbacks: Callbacks<Contract> }>(api, options, (client) => ({
    callbacks: callbacks<Contract>(callbackParts, client),
  }));
}

export * from '../generated/ccat-cvs/meanings.ts';
export type { components, operations, paths } from '../generated/ccat-cvs/types.ts';
export type { CallbackInput, ProvenEvent, UnprovenEvent } from './callbacks/types.ts';
export * from './errors/index.ts';
export { type Meaning, meaningOf } from './message/meaning.ts';
