import { callbacks, operations } from '../../generated/ecpay-logistics/operations.ts';
import type { MacKeys } from '../envelopes/check-mac-value/preimage.ts';
import { type ExplainOptions, explainMac, type MacExplanation } from './check-mac-value.ts';
import { signedMessages } from './messages.ts';

/**
 * Says why a CheckMacValue 檢查碼 (MD5) does not fit: yours that ECPay refused, or one received that does not verify. `received` is the one
 * among the fields unless given. The explanation's steps show values and the right checksum: keep them to yourself.
 *
 * @example
 * explainCheckMacValue(fields, { hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' }, received).sentence
 */
export function explainCheckMacValue(
  fields: Readonly<Record<string, unknown>>,
  credentials: MacKeys,
  received?: string,
  options: ExplainOptions = {},
): MacExplanation {
  const among = fields['CheckMacValue'];
  return explainMac(fields, credentials, received ?? (typeof among === 'string' ? among : undefined), signedMessages(operations, callbacks), options);
}
