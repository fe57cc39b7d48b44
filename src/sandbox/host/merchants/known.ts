import type { Merchant, Merchants } from '../../model/merchant.ts';
import { callbackUrlOf } from './address.ts';
import type { MerchantsGiven } from './given.ts';
import { type MerchantsApi, readMerchants } from './read.ts';
import { refuse } from './refuse.ts';

/** Merchants as a sandbox is given them. */
export interface MerchantOptions {
  readonly merchants?: string | MerchantsGiven;
  /** For every merchant that has none of its own: one for all documents, or by the document's name. */
  readonly callbackUrl?: string | { readonly [document: string]: string };
}

/**
 * The published stage merchants, after them those that were given, each with the address that the vendor calls.
 *
 * @throws SandboxError `merchants-invalid`
 */
export function knownMerchants(
  apis: readonly MerchantsApi[],
  { merchants = {}, callbackUrl }: MerchantOptions,
): Merchants {
  const known = readMerchants(merchants, apis);
  if (callbackUrl === undefined) return known;
  const names = Object.keys(known);
  const unknown =
    typeof callbackUrl === 'string' ? undefined : Object.keys(callbackUrl).find((name) => !names.includes(name));
  if (unknown !== undefined)
    refuse(`callbackUrl: "${unknown.slice(0, 40)}" is not a document; there are ${names.join(', ')}`);
  return Object.fromEntries(
    apis.map((api) => [api.document.name, called(api, known[api.document.name] ?? [], callbackUrl)]),
  );
}

function called(
  api: MerchantsApi,
  merchants: readonly Merchant[],
  callbackUrl: NonNullable<MerchantOptions['callbackUrl']>,
): readonly Merchant[] {
  const url = typeof callbackUrl === 'string' ? callbackUrl : callbackUrl[api.document.name];
  // One address for all is for those that call.
  if (url === undefined || (typeof callbackUrl === 'string' && api.callbacks === undefined)) return merchants;
  const checked = callbackUrlOf(api, url, api.document.name);
  return merchants.map((merchant) => ({ callbackUrl: checked, ...merchant }));
}

export type { MerchantsGiven } from './given.ts';
