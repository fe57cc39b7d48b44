import type { Middleware } from 'openapi-fetch';
import type { CallError } from '../errors/any-error.ts';
import type { Resolution, ResolveSince } from '../errors/resolution.ts';
import type { ResolvableError } from '../errors/unresolved.ts';
import type { Contract, Payload, ReasonsOf, Result } from '../message/contract.ts';
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
  : ((payload: Payload<Operation>, control?: CallControl) => Promise<Result<Operation, Row>>) &
      Streamed<Operation, Row>;

/** What a method has beside itself where its answer holds a list that may be too long to hold. */
type Streamed<Operation, Row> = Row extends { stream: infer List extends string }
  ? { readonly stream: Stream<Operation, ItemOf<Result<Operation, Row>, List>> }
  : unknown;

/**
 * The items of the answer one by one, as they arrive. An error ends the loop after the items that had been given;
 * leaving the loop gives up the rest. There is no second try once an item was given. Nothing is sent before the first
 * item is asked for.
 */
type Stream<Operation, Item> = (
  payload: Payload<Operation>,
  control?: CallControl,
) => AsyncGenerator<Item, void, undefined>;

type Methods<C extends Contract> = C extends { readonly methods: infer Written extends object } ? Written : Computed<C>;

type Computed<C extends Contract> = {
  readonly [Id in keyof C['table'] & keyof C['operations']]: Method<C['operations'][Id], C['table'][Id]>;
};

/** Ids of the operations that the API can be asked about. */
export type ResolvableId<C extends Contract> = {
  [Id in keyof C['table'] & keyof C['operations']]: C['table'][Id] extends { resolve: object } ? Id : never;
}[keyof C['table'] & keyof C['operations']];

/** What the API says of a write that happened: the answer of the operation that was asked, or the item of its list. */
export type Happened<C extends Contract, Id extends keyof C['table']> = C['table'][Id] extends { resolve: infer Shape }
  ? Shape extends { operation: infer Asked extends keyof C['operations'] & keyof C['table'] }
    ? Shape extends { list: infer List extends string }
      ? ItemOf<Result<C['operations'][Asked], C['table'][Asked]>, List>
      : Result<C['operations'][Asked], C['table'][Asked]>
    : never
  : never;

/** An item of a list of an answer. */
export type ItemOf<Answer, List extends string> = Answer extends { [Key in List]?: infer Items }
  ? NonNullable<Items> extends readonly (infer Item)[]
    ? Item
    : never
  : never;

/** What has to be known of what was sent. The whole of it will do. */
type Known<Operation, Row> = Row extends { resolve: { needs: readonly (infer Name)[] } }
  ? Partial<Payload<Operation>> & Required<Pick<Payload<Operation>, Name & keyof Payload<Operation>>>
  : never;

type Resolve<C extends Contract> = {
  /**
   * What became of a write, after a restart for example: asks the API as `error.resolve()` does. Needs of what was sent
   * the fields by which it is found, and when it was sent.
   *
   * @throws PayloadError where such a field is missing; OptionsError for a wrong option
   */
  readonly resolve: <Id extends ResolvableId<C>>(
    operation: Id,
    payload: Known<C['operations'][Id], C['table'][Id]>,
    options: ResolveSince,
  ) => Promise<Resolution<Happened<C, Id>>>;
};

type MayResolve<C extends Contract> = [ResolvableId<C>] extends [never] ? unknown : Resolve<C>;

/** How a call by path ends. `response` is the vendor's own, or `Response.error()` where none came. */
export type FetchResult<Value, Failure = CallError> =
  | { readonly data: Value; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: Failure; readonly response: Response };

/** The error of an operation: with `resolve` exactly where the API can be asked about it. */
type ErrorOf<C extends Contract, Id extends keyof C['table']> = C['table'][Id] extends { resolve: object }
  ? ResolvableError<Happened<C, Id>, ReasonsOf<C>>
  : CallError<ReasonsOf<C>>;

/** Ids of the operations that are called by this method; what a shopper's browser has to send is not among them. */
type IdsBy<Table extends OperationTable, HttpMethod> = {
  [Id in keyof Table]: Table[Id] extends { delivery: 'browser-form' }
    ? never
    : Table[Id]['method'] extends HttpMethod
      ? Id
      : never;
}[keyof Table];

type IdAt<Table extends OperationTable, HttpMethod, Path> = {
  [Id in IdsBy<Table, HttpMethod>]: Table[Id]['key'] extends Path ? Id : never;
}[IdsBy<Table, HttpMethod>];

type FetchInit<Operation, Row> = CallControl & {
  /** Sent beside the operation's own headers. */
  readonly headers?: Readonly<Record<string, string>>;
} & (Row extends { request: { place: 'query' } }
    ? { readonly params: { readonly query: Payload<Operation> } }
    : { readonly body: Payload<Operation> });

type ByPath<C extends Contract, HttpMethod> = <Path extends C['table'][IdsBy<C['table'], HttpMethod>]['key']>(
  path: Path,
  init: IdAt<C['table'], HttpMethod, Path> extends infer Id extends keyof C['operations'] & keyof C['table']
    ? FetchInit<C['operations'][Id], C['table'][Id]>
    : never,
) => Promise<
  IdAt<C['table'], HttpMethod, Path> extends infer Id extends keyof C['operations'] & keyof C['table']
    ? FetchResult<Result<C['operations'][Id], C['table'][Id]>, ErrorOf<C, Id>>
    : never
>;

type FetchMethods<C extends Contract> = {
  readonly [HttpMethod in C['table'][keyof C['table']]['method']]: ByPath<C, HttpMethod>;
};

/**
 * The calls by path, over [openapi-fetch](https://openapi-ts.dev/openapi-fetch/): `POST(path, { body })`, `GET(path, {
 * params: { query } })`. Whatever can happen to a call is `error`, the very object that the method of the operation
 * would throw.
 */
export type FetchClient<C extends Contract> = FetchMethods<C> & {
  /** Middleware of openapi-fetch; it sees the sealed request, and can change its headers alone. */
  readonly use: (...middleware: Middleware[]) => void;
  /** Takes middleware away again. */
  readonly eject: (...middleware: Middleware[]) => void;
};

/** A client: one method per operation of the document, and `fetch`, the same calls by path. */
export type Client<C extends Contract> = Methods<C> & {
  /**
   * Never throws for what can happen to a call: `{ data, error, response }`. What a shopper's browser has to send is
   * not among its paths.
   */
  readonly fetch: FetchClient<C>;
  /**
   * The same for another merchant of the option `credentials`, by its number at the vendor.
   *
   * @throws OptionsError where there is no such merchant
   */
  readonly for: (merchant: string) => Client<C>;
} & MayResolve<C>;

/** A client whose merchants' credentials are asked for, so that each call names its merchant. */
export interface AskingClient<C extends Contract> {
  /** The operations of one merchant, by its number at the vendor. */
  readonly for: (merchant: string) => AskingMethods<C> & { readonly fetch: FetchClient<C> } & MayResolve<C>;
}

/** Forms wait for the credentials like everything else. */
type AskingMethods<C extends Contract> = {
  readonly [Id in keyof Methods<C>]: Methods<C>[Id] extends (payload: infer Given) => BrowserForm
    ? (payload: Given) => Promise<BrowserForm>
    : Methods<C>[Id];
};

interface OfEnvironment<C extends Contract> {
  /** Picks the documented servers: `stage` is the vendor's test system, `production` moves money. */
  readonly environment: keyof C['servers'];
}

/** Where to call: the documented servers of an environment, or another address in their place. */
type Place<C extends Contract> =
  | OfEnvironment<C>
  | (Partial<OfEnvironment<C>> & {
      /** Replaces every documented server, for example with the sandbox's address. */
      readonly baseUrl: string;
    });

/** Options that differ by what the merchant agreed with the vendor, where the document names some. */
type AgreementOf<C extends Contract> = C extends { readonly agreement: infer Agreement extends object }
  ? Agreement
  : object;

/**
 * A client's options: the credentials of its document and where to call. Give `environment` or `baseUrl`. In
 * `credentials` several may stand: of one merchant the newest first, since the vendors renew keys with some days of
 * overlap (the newest seals, all of them open), and of several merchants (`client.for(number)`).
 */
export type ClientOptions<C extends Contract> = (
  | C['credentials']
  | {
      /** Of one merchant, the newest first, or of several merchants; in place of the options of one. */
      readonly credentials: C['credentials'] | readonly C['credentials'][];
    }
) &
  CallOptions &
  AgreementOf<C> &
  Place<C>;

type Found<Credentials> = Credentials | readonly Credentials[] | undefined;

/**
 * The same, with credentials that are asked for by the merchant's number; `undefined` for a merchant that is not yours.
 */
export type AskingOptions<C extends Contract> = {
  /** Gives a merchant's credentials by its number at the vendor. */
  readonly credentials: (merchant: string) => Found<C['credentials']> | Promise<Found<C['credentials']>>;
} & CallOptions &
  AgreementOf<C> &
  Place<C>;
