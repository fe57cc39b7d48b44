import type { Registry } from '../model/apis.ts';
import type { CallbackFault, CallbackKind, HttpFault, HttpKind, Measure } from './kinds.ts';

type KeysOf<Table> = Extract<keyof Table, string>;

type NamesIn<Documents, Key extends string> = {
  [Name in keyof Documents]: Documents[Name] extends { readonly [Each in Key]: infer Table } ? KeysOf<Table> : never;
}[keyof Documents];

/** operationId of any operation of the documents. */
export type OperationName<Documents = Registry> = NamesIn<Documents, 'operations'>;

/** operationId of any of their webhooks. */
export type CallbackName<Documents = Registry> = NamesIn<Documents, 'callbacks'>;

/**
 * Injects faults. Where several apply to one call, one set with `next` fires first, then `always` by name, then
 * `always` for `*`, then a random one.
 *
 * @example
 * sandbox.faults.next('createOrder', 'lost-answer');
 * sandbox.faults.always('queryOrder', 'late', { ms: 200 });
 * sandbox.faults.next('registerOrder', 'declined', { as: 'user-disabled' });
 * sandbox.faults.random({ rate: 0.1, kinds: ['refused', '500', 'twice'] });
 */
export interface FaultInjection<Operation extends string = OperationName, Callback extends string = CallbackName> {
  /** What `random` follows from: the same seed and the same calls meet the same faults. */
  readonly seed: number;
  /** For the next call only; several for one name queue up. Returns its id, for `clear`. */
  readonly next: SetFault<Operation, Callback>;
  /** For every call until it is cleared; a later one for the same name replaces it. Returns its id, for `clear`. */
  readonly always: SetFault<Operation | '*', Callback | '*'>;
  /** For calls at random. Returns its id, for `clear`. */
  random(chances: Chances<Operation, Callback>): string;
  /** The faults that are set, in the order in which they were set. */
  list(): readonly Plan[];
  /** Clears one by its id, all for one name, or every fault. */
  clear(what?: string): void;
  /**
   * The fault for a call of an operation. A request that is the merchant's own text (`exchange` of Cat) is to the
   * vendor whichever operation that text is for, so a call may be known by several operationIds.
   */
  take(...operations: readonly string[]): HttpFault | undefined;
  /** The fault for this callback. */
  takeCallback(callback: string): CallbackFault | undefined;
  /** Calls back after each change, also when a fault has fired; call what it returns to stop. */
  onChange(listener: () => void): () => void;
}

/** Sets a fault. Operations and callbacks have kinds of their own. */
export interface SetFault<Operation extends string, Callback extends string> {
  (operation: Operation, kind: HttpKind, measure?: Measure): string;
  (callback: Callback, kind: CallbackKind, measure?: Pick<Measure, 'ms'>): string;
}

export interface Chances<Operation extends string = OperationName, Callback extends string = CallbackName>
  extends Omit<Measure, 'as'> {
  /** From 0, never, to 1, each time. */
  readonly rate: number;
  /** One of these fires, of those that apply to the operation or the callback. A call is not `declined` at random. */
  readonly kinds: readonly (Exclude<HttpKind, 'declined'> | CallbackKind)[];
  /** @default every operation and callback */
  readonly of?: readonly (Operation | Callback)[];
}

/** A fault that is set. */
export type Plan = NamedPlan | RandomPlan;

/** `next` fires once, `always` until it is cleared. */
export interface NamedPlan extends Measure {
  readonly id: string;
  readonly when: 'next' | 'always';
  /** operationId of an operation or callback; `*`, with `always`, is each that the kind applies to. */
  readonly of: string;
  readonly kind: HttpKind | CallbackKind;
  /** How often it has fired. */
  readonly fired: number;
}

export interface RandomPlan extends Measure {
  readonly id: string;
  readonly when: 'random';
  readonly rate: number;
  readonly kinds: readonly (HttpKind | CallbackKind)[];
  readonly of?: readonly string[];
  /** How often it has fired. */
  readonly fired: number;
}

/** The names for which faults can be set: of each document its generated tables. */
export interface FaultTables {
  readonly operations: { readonly [id: string]: unknown };
  readonly callbacks?: { readonly [id: string]: { readonly acknowledgement?: { readonly by: string } } };
  /** How operations are refused, by kind: any of the document, and one. */
  readonly refusals?: { readonly [kind: string]: unknown };
  readonly operationRefusals?: { readonly [id: string]: { readonly [kind: string]: unknown } };
}
