/**
 * The merchants file: of each document a list of merchants, with the credentials and the options of a contract that its
 * clients take, and the addresses agreed with the vendor.
 *
 * @example
 * { "mypay": [{ "storeUid": "S1", "key": "...", "callbackUrl": "http://127.0.0.1:3000/mypay" }],
 *   "ccat-cvs": [{ "custId": "C1", "custPassword": "...", "limits": { "orderAmountMax": 60000 } }] }
 */
export interface MerchantsGiven {
  readonly [document: string]: readonly MerchantGiven[];
}

/**
 * Credentials and what was agreed with the vendor, by the names of the client's options; the usual holds of what is not
 * given. Beside them:
 */
export interface MerchantGiven {
  /**
   * Credentials that take each other's place, the oldest first, each with what is its own; what they share stands beside
   * the list. Times in Taipei, by the sandbox's clock; where two of them hold, both open requests.
   *
   * @example
   * { "storeUid": "S1", "credentials": [{ "key": "...", "validUntil": "2026-03-20" }, { "key": "...", "validFrom": "2026-03-13" }] }
   */
  readonly credentials?: readonly CredentialsGiven[];
  /** Where callbacks go whose URL no request carries: one for all, or one for each by operationId. */
  readonly callbackUrl?: string | { readonly [callback: string]: string };
  /**
   * In which of the media types that its document lists callbacks come: `multipart/form-data`, `application/json`.
   * @default the first that it lists
   */
  readonly callbackMediaType?: string;
  /** Where answers by redirect go. */
  readonly returnUrl?: string;
  readonly [option: string]:
    | MerchantOption
    | { readonly [name: string]: MerchantOption }
    | readonly CredentialsGiven[]
    | undefined;
}

/** Credentials by the names of the client's options, and from when until when they hold. */
export interface CredentialsGiven {
  /** @default always */
  readonly validFrom?: string;
  /** The first moment at which they hold no more. @default never */
  readonly validUntil?: string;
  readonly [credential: string]: string | undefined;
}

type MerchantOption = string | number | boolean;
