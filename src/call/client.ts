import type { ClientBase } from '../envelopes/client-base.ts';
import type { Sealer } from '../envelopes/message.ts';
import { OptionsError } from '../errors/options-error.ts';
import type { Contract } from '../message/contract.ts';
import type { Operation } from '../message/operation.ts';
import type { Api } from './api.ts';
import { type BrowserForm, browserForm } from './browser-form.ts';
import { showCaller } from './caller.ts';
import { OpenapiCalls } from './fetch-client.ts';
import type { ReadItems } from './item-reader.ts';
import { type KeyRing, type Keys, numberOf } from './keys.ts';
import { refuseStageKeys, type SharedSettings, settingsFor, settingsOf } from './options.ts';
import type { Resolver } from './resolve/resolver.ts';
import type { SealContext } from './seal.ts';
import type { AskingOptions, CallControl, Client, ClientOptions } from './types.ts';

/**
 * A client out of a document's generated parts: a method per operation, `fetch`, and `for`, the same for another
 * merchant.
 *
 * @throws OptionsError naming the option that is missing or wrong
 */
export function createClient<C extends Contract, More extends object = object>(
  api: Api,
  options: ClientOptions<C> | AskingOptions<C>,
  { more, readItems }: Parts<More> = {},
): Client<C> & More {
  const merchants = new Merchants(api, { ...settingsOf(api, options), readItems });
  const client = { ...merchants.client(undefined), ...more?.(merchants.base()) };
  // The methods are made from the table that the type is computed from; there is no way to tell TypeScript so.
  return Object.freeze(client) as Client<C> & More;
}

/** What not every document needs. */
interface Parts<More extends object> {
  /** What the client has beside its operations. */
  readonly more?: (base: ClientBase) => More;
  /** Where an operation has a list that can be read item by item. */
  readonly readItems?: ReadItems;
}

type Methods = Readonly<Record<string, unknown>>;

interface Given {
  readonly shared: SharedSettings;
  readonly keys: Keys;
  readonly readItems: ReadItems | undefined;
}

/** The merchants of one client, each with operations of its own. */
class Merchants {
  readonly #api: Api;
  readonly #shared: SharedSettings;
  readonly #keys: Keys;
  readonly #readItems: ReadItems | undefined;
  readonly #contexts = new WeakMap<KeyRing, SealContext>();

  constructor(api: Api, { shared, keys, readItems }: Given) {
    this.#api = api;
    this.#shared = shared;
    this.#keys = keys;
    this.#readItems = readItems;
  }

  client(merchant: string | undefined): Methods {
    const named = (other: string): Methods => Object.freeze(this.client(this.#checked(other)));
    // Where credentials are asked for there is no merchant until one is named.
    if (merchant === undefined && this.#keys.known === undefined) return { for: named };
    const context = (): SealContext | Promise<SealContext> => this.#context(merchant);
    const calls = new OpenapiCalls(this.#api, context, this.#shared.now);
    const rows = Object.values(this.#api.operations);
    const methods = Object.fromEntries(rows.map((each) => [each.id, this.#method(context, calls, each)]));
    const canResolve = rows.some(({ resolve }) => resolve !== undefined);
    return { ...methods, ...(canResolve ? { resolve: resolveOf(calls) } : {}), fetch: calls.methods(), for: named };
  }

  #method(context: () => SealContext | Promise<SealContext>, calls: OpenapiCalls, operation: Operation): Method {
    const method = methodOf(context, calls, operation);
    const reading = this.#readItems;
    if (operation.stream === undefined || reading === undefined) return method;
    return Object.assign(method, {
      stream: (payload: unknown, control?: CallControl) => calls.stream({ operation, payload, init: control, reading }),
    });
  }

  base(): ClientBase {
    return {
      api: this.#api.document.name,
      isOfOne: this.#keys.known?.size === 1,
      now: this.#shared.now,
      numberOf: (credentials) => numberOf(this.#api.document, credentials),
      sealerOf: (merchant) => {
        const ring = this.#keys.ring(merchant);
        return ring instanceof Promise ? ring.then((found) => this.#sealer(found)) : this.#sealer(ring);
      },
      methodsFor: (merchant) => this.client(merchant),
    };
  }

  #sealer(ring: KeyRing | undefined): Sealer | undefined {
    return ring && { envelopes: this.#api.envelopes, credentials: ring.newest, olderCredentials: ring.older };
  }

  #checked(merchant: string): string {
    const { known } = this.#keys;
    if (known === undefined || known.has(merchant)) return merchant;
    throw new OptionsError(this.#api.document.name, 'credentials', 'has no merchant with this number');
  }

  #context(merchant: string | undefined): SealContext | Promise<SealContext> {
    const ring = this.#keys.ring(merchant);
    return ring instanceof Promise
      ? ring.then((found) => this.#contextOf(found, merchant))
      : this.#contextOf(ring, merchant);
  }

  #contextOf(ring: KeyRing | undefined, merchant: string | undefined): SealContext {
    const { name } = this.#api.document;
    if (ring === undefined) {
      const reason =
        merchant === undefined
          ? 'is a function: name the merchant, client.for(number)'
          : 'has no merchant of this number';
      throw new OptionsError(name, 'credentials', reason);
    }
    const known = this.#contexts.get(ring);
    if (known !== undefined) return known;
    refuseStageKeys(this.#api, ring, this.#shared.environment);
    const context = { api: this.#api, settings: settingsFor(this.#api, this.#shared, ring) };
    this.#contexts.set(ring, context);
    return context;
  }
}

type Method = (payload: unknown, control?: CallControl) => unknown;

function methodOf(
  context: () => SealContext | Promise<SealContext>,
  calls: OpenapiCalls,
  operation: Operation,
): Method {
  if (operation.delivery === 'browser-form') return (payload) => formIn(context(), operation, payload);
  const method: Method = async (payload, control) => {
    const { data, error } = await calls.call(operation, payload, control);
    if (error === undefined) return data;
    showCaller(error, method);
    throw error;
  };
  return method;
}

function resolveOf({ resolver }: OpenapiCalls): Resolver['resolve'] {
  return (operation, payload, options) => resolver.resolve(operation, payload, options);
}

/** At once, unless the merchant's keys have to be waited for. */
function formIn(
  context: SealContext | Promise<SealContext>,
  operation: Operation,
  payload: unknown,
): BrowserForm | Promise<BrowserForm> {
  if (context instanceof Promise) return context.then((known) => browserForm(known, operation, payload));
  return browserForm(context, operation, payload);
}
