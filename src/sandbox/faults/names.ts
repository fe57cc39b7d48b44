import type { Registry } from '../model/apis.ts';

type KeysOf<Table> = Extract<keyof Table, string>;

type Tables<Documents, Key extends string> = {
  [Name in keyof Documents]: Documents[Name] extends { readonly [Each in Key]: infer Table } ? KeysOf<Table> : never;
}[keyof Documents];

/** operationId of any operation of the documents. */
export type OperationName<Documents = Registry> = Tables<Documents, 'operations'>;

/** operationId of any of their webhooks. */
export type CallbackName<Documents = Registry> = Tables<Documents, 'callbacks'>;
