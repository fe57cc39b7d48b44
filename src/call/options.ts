import { nearest } from '../errors/nearest.ts';
import { OptionsError } from '../errors/options-error.ts';
import type { Agreement, Environment } from '../message/operation.ts';
import { agreementOf, agreementOptions } from './agreement.ts';
import type { Api } from './api.ts';
import type { Fetch } from './fetch.ts';
import type { Hooks } from './hooks.ts';
import { type Credentials, type KeyRing, type Keys, keysOf } from './keys.ts';
import { longestTimer, WholeNumbers } from './whole-numbers.ts';

/** How long a call may take. */
export interface Deadlines {
  /**
   * Milliseconds until a call is given up, all tries together.
   * @default 30000
   */
  readonly timeout?: number;
  /**
   * Milliseconds until one try is given up.
   * @default 10000
   */
  readonly tryTimeout?: number;
  /**
   * Milliseconds that an answer which is read item by item may pause.
   * @default 10000
   */
  readonly idleTimeout?: number;
  /**
   * Milliseconds that one item of such an answer may take to arrive, and the rest behind the last one, from when it is
   * asked for. However long the list is, nothing else bounds it once its first item has come.
   * @default three times `idleTimeout`
   */
  readonly itemTimeout?: number;
}

/** Options that every client takes beside its credentials. */
export interface CallOptions extends Deadlines {
  /** Replaces every documented server, for example with the sandbox's address. */
  readonly baseUrl?: string;
  /** Replaces the global `fetch`, for example in a test or behind a proxy. */
  readonly fetch?: Fetch;
  /**
   * How often an operation that only reads is tried again after a network failure, a try that took too long, or HTTP
   * 408, 429 or 5xx. A write is never repeated.
   * @default 2
   */
  readonly retries?: number;
  /**
   * Longest answer that is read, in bytes after decompression.
   * @default 16777216
   */
  readonly maxAnswerBytes?: number;
  /** Called for each call, for logs and traces; nothing is printed without them. */
  readonly hooks?: Hooks;
  /** The current time in milliseconds since 1970; for tests. */
  readonly now?: () => number;
}

/** The options of a client after they have been checked, with the keys of the merchant that a call is made for. */
export interface Settings extends SharedSettings {
  readonly credentials: Credentials;
  /** Keys that still open and no longer seal. */
  readonly olderCredentials: readonly Credentials[];
  readonly secrets: readonly string[];
}

/** The deadlines after they have been checked. */
export interface CheckedDeadlines extends Required<Omit<Deadlines, 'itemTimeout'>> {
  readonly itemTimeout: number | undefined;
}

/** What is the same for all merchants of a client. */
export interface SharedSettings extends CheckedDeadlines {
  /** Without a slash at its end; in place of every server. */
  readonly baseUrl: string | undefined;
  readonly environment: Environment | undefined;
  readonly fetch: Fetch;
  readonly retries: number;
  readonly maxAnswerBytes: number;
  readonly hooks: Hooks;
  readonly now: () => number;
  readonly agreement: Agreement;
}

/** The options beside the credentials. */
export const callOptions: readonly string[] = [
  'credentials',
  'environment',
  'baseUrl',
  'fetch',
  'timeout',
  'tryTimeout',
  'idleTimeout',
  'itemTimeout',
  'retries',
  'maxAnswerBytes',
  'hooks',
  'now',
];

/**
 * Checks the options of a client at once, so that a missing key is found when the program starts and not at the first
 * order.
 */
export function settingsOf(api: Api, given: object): { readonly shared: SharedSettings; readonly keys: Keys } {
  const name = api.document.name;
  if (typeof given !== 'object' || given === null) throw new OptionsError(name, 'options', 'must be an object');
  const options = given as Readonly<Record<string, unknown>>;
  const beside = credentialsBeside(api, options);
  const { credentials } = options;
  if (credentials !== undefined && Object.keys(beside).length > 0)
    throw new OptionsError(name, 'credentials', 'cannot be combined with single credentials; pass one or the other');
  const address = addressOf(api, options);
  const keys = keysOf(api, credentials ?? beside);
  for (const ring of keys.known?.values() ?? []) refuseStageKeys(api, ring, address.environment);
  const agreement = agreementOf(api, options, (option, message) => {
    throw new OptionsError(name, option, message);
  });
  return { keys, shared: { ...sharedSettings(name, options, address), agreement } };
}

/** The settings of a call for one merchant. */
export function settingsFor(api: Api, shared: SharedSettings, { newest, older }: KeyRing): Settings {
  const secret = api.document.credentials.filter((each) => each.secret);
  const secrets = [newest, ...older].flatMap((credentials) =>
    secret.flatMap(({ option }) => credentials[option] ?? []),
  );
  return { ...shared, credentials: newest, olderCredentials: older, secrets };
}

function sharedSettings(
  name: string,
  options: Readonly<Record<string, unknown>>,
  address: Address,
): Omit<SharedSettings, 'agreement'> {
  const numbers = new WholeNumbers<'retries' | 'maxAnswerBytes'>(name, options);
  return {
    ...address,
    fetch: (options['fetch'] as Fetch | undefined) ?? ((input, init) => globalThis.fetch(input, init)),
    ...deadlinesOf(name, options, { timeout: 30_000, tryTimeout: 10_000, idleTimeout: 10_000, itemTimeout: undefined }),
    retries: numbers.of('retries', { least: 0 }) ?? 2,
    maxAnswerBytes: numbers.of('maxAnswerBytes', { least: 1 }) ?? 16 * 1024 * 1024,
    hooks: (options['hooks'] as Hooks | undefined) ?? {},
    now: (options['now'] as (() => number) | undefined) ?? Date.now,
  };
}

/** The deadlines that a client or a call is given, those that it is not given as they were. */
export function deadlinesOf(api: string, given: Deadlines, usual: CheckedDeadlines): CheckedDeadlines {
  const numbers = new WholeNumbers<keyof Deadlines>(api, given);
  const milliseconds = (name: keyof Deadlines): number | undefined =>
    numbers.of(name, { least: 1, most: longestTimer });
  return {
    timeout: milliseconds('timeout') ?? usual.timeout,
    tryTimeout: milliseconds('tryTimeout') ?? usual.tryTimeout,
    idleTimeout: milliseconds('idleTimeout') ?? usual.idleTimeout,
    itemTimeout: milliseconds('itemTimeout') ?? usual.itemTimeout,
  };
}

/** Credentials that stand among the options. A name that is neither is refused. */
function credentialsBeside(api: Api, options: Readonly<Record<string, unknown>>): Credentials {
  const known = api.document.credentials.map((each) => each.option);
  const others = [...callOptions, ...agreementOptions(api)];
  const credentials: Record<string, string> = {};
  for (const [index, [option, value]] of Object.entries(options).entries()) {
    if (others.includes(option) || value === undefined) continue;
    if (!known.includes(option))
      throw unknownOption(api.document.name, index + 1, nearest(option, [...known, ...others]));
    credentials[option] = value as string;
  }
  return credentials;
}

/**
 * Everybody knows the keys that a vendor publishes for its stage: anybody could sign orders with them in production.
 */
export function refuseStageKeys(api: Api, { newest, older }: KeyRing, environment: Environment | undefined): void {
  const { name, servers, credentials } = api.document;
  if (environment !== 'production' || servers.stage === undefined) return;
  for (const { option, secret, published } of credentials) {
    if (secret && published !== undefined && [newest, ...older].some((each) => each[option] === published))
      throw new OptionsError(name, option, 'is published by the vendor for its stage; production needs your own');
  }
}

/** The name itself is not quoted: somebody may have put a key in its place. */
function unknownOption(api: string, place: number, meant: string | undefined): OptionsError {
  if (meant === undefined) return new OptionsError(api, `number ${place}`, 'is not an option of this client');
  return new OptionsError(api, meant, `seems to be meant by option number ${place}; check the spelling`);
}

type Address = Pick<SharedSettings, 'baseUrl' | 'environment'>;

/** Where the calls go: to `baseUrl`, or to the servers of an environment. */
function addressOf(api: Api, options: Readonly<Record<string, unknown>>): Address {
  const { baseUrl, environment } = options;
  const { name, servers } = api.document;
  if (baseUrl !== undefined) {
    if (typeof baseUrl !== 'string' || !/^https?:\/\/[^/?#\s@]+(?![^/?#]*@)/.test(baseUrl) || !URL.canParse(baseUrl))
      throw new OptionsError(name, 'baseUrl', 'must be an http or https address');
    return { baseUrl: baseUrl.replace(/\/+$/, ''), environment: undefined };
  }
  const known = Object.keys(servers).map((each) => `'${each}'`);
  if (environment === undefined)
    throw new OptionsError(name, 'environment', `is missing; pass ${known.join(' or ')}, or a baseUrl`);
  if (!isEnvironment(environment) || servers[environment] === undefined)
    throw new OptionsError(name, 'environment', `must be ${known.join(' or ')}; no other server is published`);
  return { baseUrl: undefined, environment };
}

function isEnvironment(value: unknown): value is Environment {
  return value === 'stage' || value === 'production';
}
