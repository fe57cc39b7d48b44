/**
 * What is the same for every API: errors and how to tell them apart, times, and the types that code around several
 * clients needs. A client itself comes from its own entry, `jinliu/mypay`; every one of them has all of this, too.
 *
 * @example
 * import { isJinliuError } from 'jinliu';
 *
 * if (isJinliuError(error) && error.outcome === 'unknown') console.log(error.api, error.operation, 'may have been done');
 *
 * @module
 */
export type { BrowserForm } from './call/browser-form.ts';
export type { Hooks } from './call/hooks.ts';
export type { CallOptions } from './call/options.ts';
export type { CallControl } from './call/types.ts';
export type { KeyedEvent, ProvenEvent, UnprovenEvent } from './callbacks/event-types.ts';
export type { CallbackInput, ExpectedKey, ExpectedOrder } from './callbacks/handle-types.ts';
export type { HandlerClaim } from './callbacks/once/held-claim.ts';
export type { HandlerContext } from './callbacks/once/types.ts';
export * from './errors/index.ts';
export type { Outcome } from './message/callback.ts';
export { type Meaning, meaningOf } from './message/meaning.ts';
export type { OnceStore } from './once/store.ts';
export { type TaipeiFormat, taipei } from './time/date.ts';
