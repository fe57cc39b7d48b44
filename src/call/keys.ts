import { OptionsError } from '../errors/options-error.ts';
import type { Document } from '../message/operation.ts';
import { problemsOf } from '../message/problems.ts';
import type { Api } from './api.ts';

export type Credentials = Readonly<Record<string, string>>;

/** The credentials of one merchant. Vendors renew keys with some days of overlap: the newest seal, all of them open. */
export interface KeyRing {
  readonly newest: Credentials;
  readonly older: readonly Credentials[];
}

/** Finds the credentials of a merchant by its number; `undefined` for one that is not ours. */
export type FindCredentials = (
  merchant: string,
) => Credentials | readonly Credentials[] | undefined | Promise<Credentials | readonly Credentials[] | undefined>;

/** What a client seals and opens with. */
export interface Keys {
  /** The merchants that are known from the start, by number; `undefined` where they are asked for. */
  readonly known: ReadonlyMap<string, KeyRing> | undefined;
  /** Of the merchant, or without one of the first that is known. */
  ring(merchant: string | undefined): KeyRing | undefined | Promise<KeyRing | undefined>;
}

/** @throws OptionsError naming the credential that is missing or wrong */
export function keysOf(api: Api, given: unknown): Keys {
  if (typeof given === 'function') return lookedUpKeys(api, given as FindCredentials);
  const list = Array.isArray(given) ? given : [given];
  if (list.length === 0) throw new OptionsError(api.document.name, 'credentials', 'is an empty list');
  const known = new Map<string, KeyRing>();
  for (const each of list) {
    const credentials = checkedCredentials(api, each);
    const number = numberOf(api.document, credentials);
    const ring = known.get(number);
    known.set(
      number,
      ring === undefined ? { newest: credentials, older: [] } : { ...ring, older: [...ring.older, credentials] },
    );
  }
  const [first] = known.values();
  return { known, ring: (merchant) => (merchant === undefined ? first : known.get(merchant)) };
}

function lookedUpKeys(api: Api, find: FindCredentials): Keys {
  return {
    known: undefined,
    ring: async (merchant) => {
      if (merchant === undefined) return undefined;
      const found = await find(merchant);
      return found === undefined ? undefined : keysOf(api, found).known?.get(merchant);
    },
  };
}

/** The merchant's number at the vendor: the first of the document's credentials that is not a secret. */
export function numberOf(document: Document, credentials: Credentials): string {
  const option = document.credentials.find((each) => !each.secret)?.option ?? '';
  return credentials[option] ?? '';
}

function checkedCredentials(api: Api, given: unknown): Credentials {
  const { name } = api.document;
  if (typeof given !== 'object' || given === null)
    throw new OptionsError(name, 'credentials', 'must be an object, a list of them, or a function');
  // What was checked is what is used, whatever becomes of the merchant's object.
  const credentials = { ...given } as Credentials;
  for (const [option, value] of Object.entries(credentials)) {
    // Not quoted: somebody may have put a key in the place of a name.
    if (!api.document.credentials.some((each) => each.option === option))
      throw new OptionsError(name, 'credentials', 'has a field that is not a credential of this client');
    if (typeof value === 'string' && value !== value.trim())
      throw new OptionsError(name, option, 'begins or ends with whitespace; was it copied with a line break?');
  }
  const [problem] =
    api.requests['Credentials'] === undefined ? [] : problemsOf(api.requests['Credentials'], credentials);
  if (problem === undefined) return credentials;
  const option = problem.pointer.slice(1);
  throw new OptionsError(name, option, credentials[option] === '' ? 'is empty' : problem.message);
}
