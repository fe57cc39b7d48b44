import type { SandboxApi } from '../api.ts';
import type { Merchant, Merchants } from './merchant.ts';

/** Merchants as they are given: each document's credentials by their names, and the addresses agreed with the vendor. */
export type MerchantsGiven = Merchants;

/** The published stage merchants, and after them those that were given. */
export function knownMerchants(
  apis: readonly SandboxApi[],
  { merchants, callbackUrl }: { readonly merchants?: Merchants; readonly callbackUrl?: string | { readonly [document: string]: string } },
): Merchants {
  return Object.fromEntries(
    apis.map((api) => {
      const name = api.document.name;
      const url = typeof callbackUrl === 'string' ? callbackUrl : callbackUrl?.[name];
      const [first] = api.document.credentials.filter((each) => !each.secret);
      const stage: Merchant = {
        id: api.stageCredentials[first?.option ?? ''] ?? '',
        credentials: api.stageCredentials,
        ...(url === undefined ? {} : { callbackUrl: url }),
      };
      return [name, [stage, ...(merchants?.[name] ?? [])]];
    }),
  );
}
