import { expectTypeOf } from 'vitest';
import type { CallbackName, OperationName } from '../../src/sandbox/faults/index.ts';
import { type Registry, type StageCredentials, stageCredentials } from '../../src/sandbox/model/apis.ts';

/** Two documents as a registry has them. */
interface Two {
  readonly 'acme-pay-later': {
    readonly operations: { readonly pay: object };
    readonly callbacks: { readonly paid: object };
    readonly stageCredentials: { readonly shopId: string };
  };
  readonly other: {
    readonly operations: { readonly ask: object };
    readonly stageCredentials: { readonly key: string };
  };
}

// Checked by `npm run types` and never run.
export const names: { operations: OperationName<Two>[]; callbacks: CallbackName<Two>[] } = {
  operations: ['pay', 'ask'],
  callbacks: ['paid'],
};
export const published: StageCredentials<Two> = { acmePayLater: { shopId: '1' }, other: { key: 'k' } };
export const merchant: string = stageCredentials.ecpayCashier.merchantId;

export const wrong: [OperationName<Two>, CallbackName<Two>, string] = [
  // @ts-expect-error: a callback
  'paid',
  // @ts-expect-error: an operation
  'ask',
  // @ts-expect-error: MyPay calls it a store
  stageCredentials.mypay.merchantId,
];

type Members<Entry> = Entry extends { readonly operations: infer Operations }
  ?
      | keyof Operations
      | 'fetch'
      | 'for'
      | Resolve<Operations[keyof Operations]>
      | (Entry extends { readonly callbacks: object } ? 'callbacks' : never)
  : never;

/** `resolve`, where one of the operations can be asked about. */
type Resolve<Row> = Row extends { readonly resolve: object } ? 'resolve' : never;

/**
 * Documents whose client has more or less than a method by each operationId, `fetch`, `for`, and `callbacks` and
 * `resolve` where the document has some.
 */
type Odd = {
  [Name in keyof Registry]: [keyof ReturnType<Registry[Name]['create']>, Members<Registry[Name]>] extends [
    Members<Registry[Name]>,
    keyof ReturnType<Registry[Name]['create']>,
  ]
    ? never
    : Name;
}[keyof Registry];

export function clients(): void {
  expectTypeOf<Odd>().toBeNever();
}
