import type { MacKeys } from '../envelopes/check-mac-value/preimage.ts';
import type { Explain } from '../errors/callback-error.ts';
import type { CallbackTable } from '../message/callback.ts';
import type { OperationTable } from '../message/operation.ts';
import { type ExplainOptions, explainMac, type MacExplanation } from './explain-mac.ts';
import { briefly, type ExplainFieldsOf } from './explanation.ts';
import { signedMessages } from './signed-messages.ts';

export type { ExplainOptions, MacExplanation } from './explain-mac.ts';

/**
 * Says why a CheckMacValue 檢查碼 does not fit: yours that the vendor refused, or one received that does not verify. The
 * explanation's steps show values and the right checksum: keep them to yourself.
 *
 * @example
 * explainCheckMacValue(fields, { hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' }, { received }).sentence
 */
export type ExplainCheckMacValue = (
  fields: Readonly<Record<string, unknown>>,
  credentials: MacKeys,
  options?: ExplainOptions,
) => MacExplanation;

/** The explanation for one API, which goes by its own messages and its own digest. */
export function explainCheckMacValueOf(tables: {
  readonly operations: OperationTable;
  readonly callbacks: CallbackTable;
}): ExplainCheckMacValue {
  return (fields, credentials, options = {}) => {
    const api = signedMessages(tables);
    const among = fields['CheckMacValue'];
    const received = options.received ?? (typeof among === 'string' ? among : undefined);
    return explainMac(fields, credentials, { ...api, ...options, digest: options.digest ?? api.digest, received });
  };
}

/** The explanation in a sentence, within what a receiver that anyone can call may spend on it. */
export function inBrief(explain: ExplainCheckMacValue): Explain {
  return (fields, credentials) => {
    const { hashKey = '', hashIv = '' } = credentials;
    return briefly(explain(fields, { hashKey, hashIv }, { brief: true }));
  };
}

/** For the command line: whatever stands with a checksum, and whatever may have lost it. */
export const explainCheckMacValueFields: ExplainFieldsOf = (tables) => {
  const explain = explainCheckMacValueOf(tables);
  return (fields, { hashKey = '', hashIv = '' }) => {
    if (typeof fields['CheckMacValue'] !== 'string') return [];
    return [{ field: 'CheckMacValue', explanation: explain(fields, { hashKey, hashIv }) }];
  };
};
