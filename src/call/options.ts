import { OptionsError } from '../errors/options-error.ts';
import type { Environment } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Api } from './api.ts';

/** What a call hands to the network: the part of the global `fetch` that is used. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** Options that every client takes beside its credentials. */
export interface CallOptions {
  /** Replaces every documented server, for example with the sandbox's address. */
  readonly baseUrl?: string;
  /** Replaces the global `fetch`, for example in a test or behind a proxy. */
  readonly fetch?: Fetch;
  /**
   * Milliseconds until a call is given up, all tries together.
   * @default 30000
   */
  readonly timeout?: number;
  /**
   * How often an operation that only reads is tried again after a network failure or HTTP 408, 429 or 5xx. A write is never repeated.
   * @default 2
   */
  readonly retries?: number;
  /** The present moment in milliseconds since 1970; for tests. */
  readonly now?: () => number;
  /** Limits that differ by contract, by the name that the rule gives them, for example `expireDays`. */
  readonly limits?: Readonly<Record<string, number>>;
}

/** The options of a client after they have been checked. */
export interface Settings {
  readonly credentials: Readonly<Record<string, string>>;
  /** Without a slash at its end; in place of every server. */
  readonly baseUrl: string | undefined;
  readonly environment: Environment | undefined;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly retries: number;
  readonly now: () => number;
  readonly limits: Readonly<Record<string, number>>;
  readonly secrets: readonly string[];
}

const shared = ['environment', 'baseUrl', 'fetch', 'timeout', 'retries', 'now', 'limits'];

/** Checks the options of a client at once, so that a missing key is found when the program starts and not at the first order. */
export function settingsOf(api: Api, given: object): Settings {
  const name = api.document.name;
  if (typeof given !== 'object' || given === null) throw new OptionsError(name, 'options', 'must be an object');
  const options = given as Readonly<Record<string, unknown>>;
  const credentials: Record<string, string> = {};
  for (const [option, value] of Object.entries(options)) {
    if (shared.includes(option) || value === undefined) continue;
    if (!api.document.credentials.some((each) => each.option === option))
      throw new OptionsError(name, option, 'is not known to this client; check the spelling');
    if (typeof value === 'string' && value !== value.trim())
      throw new OptionsError(name, option, 'begins or ends with white space; was it copied with a line break?');
    credentials[option] = value as string;
  }
  const [problem] = api.requests['Credentials'] === undefined ? [] : problemsOf(api.requests['Credentials'], credentials);
  if (problem !== undefined) {
    const option = problem.pointer.slice(1);
    throw new OptionsError(name, option, credentials[option] === '' ? 'is empty' : problem.message);
  }
  return {
    credentials,
    ...addressOf(api, options),
    fetch: (options['fetch'] as Fetch | undefined) ?? ((input, init) => globalThis.fetch(input, init)),
    timeout: count(name, 'timeout', options['timeout'], 30_000),
    retries: count(name, 'retries', options['retries'], 2),
    now: (options['now'] as (() => number) | undefined) ?? Date.now,
    limits: (options['limits'] as Record<string, number> | undefined) ?? {},
    secrets: api.document.credentials.filter((each) => each.secret).flatMap((each) => credentials[each.option] ?? []),
  };
}

/** Where the calls go: to `baseUrl`, or to the servers of an environment. */
function addressOf(api: Api, options: Readonly<Record<string, unknown>>): Pick<Settings, 'baseUrl' | 'environment'> {
  const { baseUrl, environment } = options;
  const { name, servers } = api.document;
  if (baseUrl !== undefined) {
    if (typeof baseUrl !== 'string' || !/^https?:\/\/[^/?#\s]+/.test(baseUrl)) throw new OptionsError(name, 'baseUrl', 'must be an http or https address');
    return { baseUrl: baseUrl.replace(/\/+$/, ''), environment: undefined };
  }
  const known = Object.keys(servers).map((each) => `'${each}'`);
  if (environment === undefined) throw new OptionsError(name, 'environment', `is missing; give ${known.join(' or ')}, or a baseUrl`);
  if (!isEnvironment(environment) || servers[environment] === undefined)
    throw new OptionsError(name, 'environment', `must be ${known.join(' or ')}; no other server is published`);
  return { baseUrl: undefined, environment };
}

function isEnvironment(value: unknown): value is Environment {
  return value === 'stage' || value === 'production';
}

function count(api: string, option: string, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new OptionsError(api, option, 'must be a whole number, 0 or more');
  return value;
}
