import type { CallbackKind, HttpKind } from './kinds.ts';

/** A fault that is set. */
export type Plan = Single | Chance;

/** `next` fires once, `always` until it is cleared. */
export interface Single {
  readonly id: string;
  readonly when: 'next' | 'always';
  /** operationId of an operation or callback; `*`, with `always`, is each that the kind fits. */
  readonly of: string;
  readonly kind: HttpKind | CallbackKind;
  readonly ms?: number;
  readonly bytes?: number;
  /** How often it has fired. */
  readonly fired: number;
}

export interface Chance {
  readonly id: string;
  readonly when: 'random';
  /** 0 is never, 1 is each time. */
  readonly rate: number;
  readonly kinds: readonly (HttpKind | CallbackKind)[];
  /** None: everything that the kinds fit. */
  readonly of?: readonly string[];
  readonly ms?: number;
  readonly bytes?: number;
  readonly fired: number;
}
