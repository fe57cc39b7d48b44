import type { CallError } from './any-error.ts';
import { isBranded } from './jinliu-error.ts';
import type { Resolution, ResolveOptions } from './resolution.ts';

/** An error of a write that may have been done, and that the API can be asked about. */
export type Unresolved<Value = unknown, Reasons extends string = string> = CallError<Reasons> & {
  readonly outcome: 'unknown';
  /**
   * The fields by which it can be found: the order's number, for example. Safe to log; keep it for `client.resolve`
   * after a restart.
   */
  readonly reference: Readonly<Record<string, unknown>>;
  /** Asks the API what became of it. Never rejects because a call fails; may be called again. */
  readonly resolve: (options?: ResolveOptions) => Promise<Resolution<Value>>;
};

/**
 * The error of a call whose operation the API can be asked about: it has `resolve` exactly where the outcome is
 * unknown.
 */
export type ResolvableError<Value, Reasons extends string = string> =
  | Unresolved<Value, Reasons>
  | (CallError<Reasons> & { readonly outcome: 'not-sent' | 'refused' });

/**
 * May the write have been done, and can the API be asked? Then `error.resolve()` asks.
 *
 * @example
 * try {
 *   await mypay.refundOrder({ uid, key, cost: 100 });
 * } catch (error) {
 *   if (!isUnresolved(error)) throw error;
 *   const found = await error.resolve();
 *   if (found.state === 'did-not-happen') console.log('may be sent again');
 * }
 */
export function isUnresolved(error: unknown): error is Unresolved {
  return isBranded(error) && 'resolve' in error && typeof error.resolve === 'function';
}
