/**
 * The merchants file: of each document a list of merchants, with the credentials that its clients take and the
 * addresses agreed with the vendor.
 *
 * @example
 * { "mypay": [{ "storeUid": "S1", "key": "...", "callbackUrl": "http://127.0.0.1:3000/mypay" }],
 *   "ccat-cvs": [{ "custId": "C1", "custPassword": "...", "returnUrl": "http://127.0.0.1:3000/back" }] }
 */
export interface MerchantsGiven {
  readonly [document: string]: readonly MerchantGiven[];
}

/** Credentials by the names of the client's options, and beside them: */
export interface MerchantGiven {
  /** Where callbacks go whose URL no request carries: one for all, or one for each by operationId. */
  readonly callbackUrl?: string | { readonly [callback: string]: string };
  /**
   * In which of the media types that its document lists callbacks come: `multipart/form-data`, `application/json`.
   * @default the first that it lists
   */
  readonly callbackMediaType?: string;
  /** Where answers by redirect go. */
  readonly returnUrl?: string;
  readonly [credential: string]: string | { readonly [callback: string]: string } | undefined;
}
