import type { Sealer } from '../envelopes/message.ts';
import type { Contract } from '../message/contract.ts';
import type { Operation } from '../message/operation.ts';
import type { Api } from './api.ts';
import { browserForm } from './browser-form.ts';
import { FetchClient } from './fetch-client.ts';
import { settingsOf } from './options.ts';
import type { Context } from './seal.ts';
import type { CallControl, Client, ClientOptions } from './types.ts';

/** What is known of a client to what is added to it: `callbacks`, where the vendor calls back. */
export interface ClientBase {
  /** The document's name. */
  readonly api: string;
  readonly sealer: Sealer;
  /** The merchant number: the credentials that are no secret. */
  readonly account: string;
  readonly now: () => number;
  readonly methods: Readonly<Record<string, unknown>>;
}

/**
 * A client out of a document's generated parts: a method per operation, and `fetch`.
 *
 * @param more what the client has beside its operations
 * @throws OptionsError naming the option that is missing or wrong
 */
export function createClient<C extends Contract, More extends object = object>(
  api: Api,
  options: ClientOptions<C>,
  more?: (base: ClientBase) => More,
): Client<C> & More {
  const context: Context = { api, settings: settingsOf(api, options) };
  const calls = new FetchClient(context);
  const methods = Object.fromEntries(Object.values(api.operations).map((each) => [each.id, methodOf(context, calls, each)]));
  const { credentials, now } = context.settings;
  const named = api.document.credentials.filter(({ secret }) => !secret).map(({ option }) => credentials[option]);
  const sealer = { envelopes: api.envelopes, credentials };
  const base = { api: api.document.name, sealer, account: named.join(' '), now, methods };
  const client = { ...methods, fetch: calls.methods(), ...more?.(base) };
  // The methods are made from the table that the type is computed from; there is no way to tell TypeScript so.
  return Object.freeze(client) as Client<C> & More;
}

function methodOf(context: Context, calls: FetchClient, operation: Operation): (payload: unknown, control?: CallControl) => unknown {
  if (operation.delivery === 'browser-form') return (payload) => browserForm(context, operation, payload);
  return async (payload, control) => {
    const { data, error } = await calls.call(operation, payload, control);
    if (error !== undefined) throw error;
    return data;
  };
}
