import type { Client as FetchClient } from 'openapi-fetch';
import type { Callbacks } from '../callbacks/types.ts';
import type { CallbackTable, OperationTable } from '../message/operation.ts';
import type { BrowserForm } from './form.ts';
import type { CallOptions } from './options.ts';

/** The generated types and tables of one document, as a client's type arguments. */
export interface Contract {
  readonly operations: object;
  readonly paths: object;
  readonly table: OperationTable;
  /** Absent where the vendor calls nothing. */
  readonly callbacks?: CallbackTable;
  readonly servers: object;
  readonly credentials: object;
}

/** What a merchant gives an operation: its body, or its query. */
export type Payload<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : Operation extends { parameters: { query: infer Query } }
    ? Query
    : never;

/** The answer as the spec has it, refusals included. */
export type Answer<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never;

/** What a method returns: of a success and a refusal only the success, since a refusal is thrown. */
export type Result<Operation, Row> = Row extends { success: { code: infer Code extends string; values: readonly (infer Value)[] } }
  ? Narrowed<Answer<Operation>, { [Key in Code]: Value }>
  : Row extends { success: { code: infer Code extends string } }
    ? Narrowed<Answer<Operation>, { [Key in Code]: unknown }>
    : Answer<Operation>;

type Narrowed<All, Wanted> = [Extract<All, Wanted>] extends [never] ? All : Extract<All, Wanted>;

/** Options of one call. */
export interface CallControl {
  /** Ends the call; a write may have happened all the same. */
  readonly signal?: AbortSignal;
}

type Method<Operation, Row> = Row extends { delivery: 'browser-form' }
  ? (payload: Payload<Operation>) => BrowserForm
  : (payload: Payload<Operation>, control?: CallControl) => Promise<Result<Operation, Row>>;

type Methods<C extends Contract> = {
  readonly [Id in keyof C['table'] & keyof C['operations']]: Method<C['operations'][Id], C['table'][Id]>;
};

type FormPaths<Table extends OperationTable> = { [Id in keyof Table]: Table[Id] extends { delivery: 'browser-form' } ? Table[Id]['key'] : never }[keyof Table];

/** A client: one method per operation of the document, and `fetch`, the plain openapi-fetch client over the same path. */
export type Client<C extends Contract> = Methods<C> & {
  /** Never throws on a business error: `{ data, error, response }`. What a shopper's browser has to send is not among its paths. */
  readonly fetch: FetchClient<Omit<C['paths'], FormPaths<C['table']>>>;
} & (C extends { callbacks: CallbackTable } ? { readonly callbacks: Callbacks<C> } : unknown);

/** A client's options: the credentials of its document and where to call. Give `environment` or `baseUrl`. */
export type ClientOptions<C extends Contract> = C['credentials'] &
  CallOptions & {
    /** Picks the documented server. */
    readonly environment?: keyof C['servers'];
  };
