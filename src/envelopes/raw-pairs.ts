import { isContent } from '../message/layout.ts';
import { signed, signing, verifiedRawPairs, verifiedReading } from './check-mac-value.ts';
import { coded } from './coded.ts';
import { type Envelope, Refusal } from './envelope.ts';
import { writeRawPairs } from './pairs.ts';

/**
 * ECPay's query answers: `k=v&k=v` with a checksum, not url-encoded, so that a form decoder would turn `+` into a space
 * and break the checksum (ECPay Developers p=2902). A refusal may come as `0|message` instead.
 */
export const rawPairs: Envelope = {
  name: 'raw-pairs',
  isSigned: true,
  needs: { ...signing, fields: ['CheckMacValue'], ownTexts: true },
  seal: (content, terms) => {
    if (isContent(content) && typeof content['ErrorMessage'] === 'string')
      return `${String(content['ResCode'] ?? '0')}|${content['ErrorMessage']}`;
    return writeRawPairs(signed(content, terms));
  },
  open: (text, terms) => {
    const refusal = text.includes('CheckMacValue=') ? undefined : coded(text);
    if (refusal !== undefined) throw new Refusal(refusal.code, refusal.rest.trim());
    // Whitespace at the end may belong to the last value or be the server's line break.
    return verifiedReading([
      () => verifiedRawPairs(text.trimStart(), terms),
      () => verifiedRawPairs(text.trim(), terms),
    ]);
  },
};
