import type { Pairs } from '../pairs.ts';
import { type Digest, digestOf } from './digest.ts';
import { type MacKeys, preimage } from './preimage.ts';

/**
 * CheckMacValue 檢查碼 of fields, upper-case hex (ECPay Developers p=2902): every field but the checksum
 * itself, sorted by name without case, joined raw between key and IV, encoded once in the .NET dialect, hashed. Empty
 * values count; absent fields do not.
 *
 * @throws URIError when a value holds a lone surrogate
 * @example
 * sign({ MerchantID: '3002607', TotalAmount: '100' }, keys, 'sha256') // 'E0A3...'
 */
export function sign(pairs: Readonly<Pairs>, keys: MacKeys, digest: Digest): string {
  return digestOf(preimage(pairs, keys), digest).toUpperCase();
}
