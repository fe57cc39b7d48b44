import type { Middleware } from 'openapi-fetch';
import type { CallError } from '../errors/any-error.ts';
import type { Contract, Payload, Result } from '../message/contract.ts';
import type { OperationTable } from '../message/operation.ts';
import type { BrowserForm } from './browser-form.ts';
import type { CallOptions, Deadlines } from './options.ts';

/** Options of one call. */
export interface CallControl extends Deadlines {
  /** Ends the call; a write may have happened all the same. */
  readonly signal?: AbortSignal;
}

type Method<Operation, Row> = Row extends { delivery: 'browser-form' }
  ? (payload: Payload<Operation>) => BrowserForm
  : (payload: Payload<Operation>, control?: CallControl) => Promise<Result<Operation, Row>>;

type Methods<C extends Contract> = {
  readonly [Id in keyof C['table'] & keyof C['operations']]: Method<C['operations'][Id], C['table'][Id]>;
};

/** How a call by path ends. `response` is the vendor's own, or `Response.error()` where none came. */
export type FetchResult<Value> =
  | { readonly data: Value; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: CallError; readonly response: Response };

/** Ids of the operations that are called by this method; what a shopper's browser has to send is not among them. */
type IdsBy<Table extends OperationTable, HttpMethod> = {
  [Id in keyof Table]: Table[Id] extends { delivery: 'browser-form' } ? never : Table[Id]['method'] extends HttpMethod ? Id : never;
}[keyof Table];

type IdAt<Table extends OperationTable, HttpMethod, Path> = {
  [Id in IdsBy<Table, HttpMethod>]: Table[Id]['key'] extends Path ? Id : never;
}[IdsBy<Table, HttpMethod>];

type FetchInit<Operation, Row> = CallControl & {
  /** Sent beside the operation's own headers. */
  readonly headers?: Readonly<Record<string, string>>;
} & (Row extends { request: { place: 'query' } } ? { readonly params: { readonly query: Payload<Operation> } } : { readonly body: Payload<Operation> });

type ByPath<C extends Contract, HttpMethod> = <Path extends C['table'][IdsBy<C['table'], HttpMethod>]['key']>(
  path: Path,
  init: IdAt<C['table'], HttpMethod, Path> extends infer Id extends keyof C['operations'] & keyof C['table']
    ? FetchInit<C['operations'][Id], C['table'][Id]>
    : never,
) => Promise<
  IdAt<C['table'], HttpMethod, Path> extends infer Id extends keyof C['operations'] & keyof C['table']
    ? FetchResult<Result<C['operations'][Id], C['table'][Id]>>
    : never
>;

type FetchMethods<C extends Contract> = {
  readonly [HttpMethod in C['table'][keyof C['table']]['method']]: ByPath<C, HttpMethod>;
};

/**
 * The calls by path, over [openapi-fetch](https://openapi-ts.dev/openapi-fetch/): `POST(path, { body })`, `GET(path, { params: { query } })`.
 * Whatever can happen to a call is `error`, the very object that the method of the operation would throw.
 */
export type FetchClient<C extends Contract> = FetchMethods<C> & {
  /** Middleware of openapi-fetch; it sees the sealed request, and can change its headers alone. */
  readonly use: (...middleware: Middleware[]) => void;
  readonly eject: (...middleware: Middleware[]) => void;
};

/** A client: one method per operation of the document, and `fetch`, the same calls by path. */
export type Client<C extends Contract> = Methods<C> & {
  /** Never throws for what can happen to a call: `{ data, error, response }`. What a shopper's browser has to send is not among its paths. */
  readonly fetch: FetchClient<C>;
  /**
   * The same for another merchant of the option `credentials`, by its number at the vendor.
   *
   * @throws OptionsError where there is no such merchant
   */
  readonly for: (merchant: string) => Client<C>;
};

/** A client whose merchants' credentials are asked for, so that each call names its merchant. */
export interface AskingClient<C extends Contract> {
  /** The operations of one merchant, by its number at the vendor. */
  readonly for: (merchant: string) => AskingMethods<C> & { readonly fetch: FetchClient<C> };
}

/** Forms wait for the credentials like everything else. */
type AskingMethods<C extends Contract> = {
  readonly [Id in keyof Methods<C>]: Methods<C>[Id] extends (payload: infer Given) => BrowserForm ? (payload: Given) => Promise<BrowserForm> : Methods<C>[Id];
};

type Environments<C extends Contract> = {
  /** Picks the documented servers. */
  readonly environment?: keyof C['servers'];
};

/**
 * A client's options: the credentials of its document and where to call. Give `environment` or `baseUrl`. In `credentials` several may stand: of one
 * merchant the newest first, since the vendors renew keys with some days of overlap (the newest seals, all of them open), and of several merchants
 * (`client.for(number)`).
 */
export type ClientOptions<C extends Contract> = (C['credentials'] | { readonly credentials: C['credentials'] | readonly C['credentials'][] }) &
  CallOptions &
  Environments<C>;

type Found<Credentials> = Credentials | readonly Credentials[] | undefined;

/** The same, with credentials that are asked for by the merchant's number; `undefined` for a merchant that is not yours. */
export type AskingOptions<C extends Contract> = {
  readonly credentials: (merchant: string) => Found<C['credentials']> | Promise<Found<C['credentials']>>;
} & CallOptions &
  Environments<C>;
