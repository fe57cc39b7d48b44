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
  /** Where callbacks go whose URL no request carries: one for all, or one for each by operationId. */
  readonly callbackUrl?: string | { readonly [callback: string]: string };
  /** Where answers by redirect go. */
  readonly returnUrl?: string;
  readonly [option: string]: MerchantOption | { readonly [name: string]: MerchantOption } | undefined;
}

type MerchantOption = string | number | boolean;
