import type { CallbackFault, CallbackKind, HttpFault, HttpKind, Measure } from './kinds.ts';
import type { CallbackName, OperationName } from './names.ts';
import type { Plan } from './plan.ts';

/**
 * Injected faults. Of several that apply, the one set with `next` fires first, then `always` by name, then `always` for `*`, then random ones.
 *
 * @example
 * sandbox.faults.next('createOrder', 'lost-answer');
 * sandbox.faults.always('queryOrder', 'late', { ms: 200 });
 * sandbox.faults.random({ rate: 0.1, kinds: ['refused', '500', 'twice'] });
 */
export interface Faults<Operation extends string = OperationName, Callback extends string = CallbackName> {
  /** The seed of `random`: the same seed and the same calls give the same faults. */
  readonly seed: number;
  /** For the next call only; several for one name queue up. Returns an id for `clear`. */
  readonly next: Order<Operation, Callback>;
  /** For every call until it is cleared; a later one for the same name takes its place. */
  readonly always: Order<Operation | '*', Callback | '*'>;
  random(chance: Chances<Operation, Callback>): string;
  /** The faults that are set, in the order in which they were set. */
  list(): readonly Plan[];
  /** Removes one by its id, all for one name, or all of them. */
  clear(what?: string): void;
  /** The fault for this call of an operation. */
  take(operation: string): HttpFault | undefined;
  /** The fault for this callback. */
  takeCallback(callback: string): CallbackFault | undefined;
  /** Called after each change, also when a fault has fired. Returns a function that stops it. */
  onChange(listener: () => void): () => void;
}

/** An operation and a callback have kinds of their own. */
export interface Order<Operation extends string, Callback extends string> {
  (operation: Operation, kind: HttpKind, measure?: Measure): string;
  (callback: Callback, kind: CallbackKind, measure?: Pick<Measure, 'ms'>): string;
}

export interface Chances<Operation extends string = OperationName, Callback extends string = CallbackName> extends Measure {
  /** From 0 (never) to 1 (always). */
  readonly rate: number;
  /** One of these fires, of those that apply to the operation or the callback. */
  readonly kinds: readonly (HttpKind | CallbackKind)[];
  /** @default everything */
  readonly of?: readonly (Operation | Callback)[];
}

/** The names that faults can be put on: of each document its generated tables. */
export interface FaultTables {
  readonly operations: { readonly [id: string]: unknown };
  readonly callbacks?: { readonly [id: string]: unknown };
}
