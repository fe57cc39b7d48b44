import { isContent } from '../message/layout.ts';
import { signed, signing, verified, verifiedRawPairs, verifiedReading } from './check-mac-value.ts';
import { coded } from './coded.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';
import { readForm, writeRawPairs } from './pairs.ts';

/**
 * ECPay logistics' answer to a new order: `1|k=v&k=v` with a checksum, or `0|message` without one
 * (ECPay Developers p=22507). The part before the pipe is read as `ResCode`, the words of a refusal as
 * `ErrorMessage`. The checksum does not cover the pipe's part.
 */
export const pipedPairs: Envelope = {
  name: 'piped-pairs',
  needs: { ...signing, fields: ['ResCode', 'ErrorMessage'], ownTexts: true },
  seal: (content, terms) => {
    if (!isContent(content)) throw new EnvelopeFault('unreadable', 'the content is not a list of fields');
    const { ResCode: code, ErrorMessage: message, ...fields } = content;
    return message === undefined
      ? `${String(code ?? '1')}|${writeRawPairs(signed(fields, terms))}`
      : `${String(code ?? '0')}|${String(message)}`;
  },
  open: (text, terms) => {
    const found = coded(text);
    if (found === undefined) throw new EnvelopeFault('unreadable', 'the answer does not start with a code and "|"');
    const { code, rest } = found;
    if (code !== '1') return { ResCode: code, ErrorMessage: rest.trim() };
    // Whether the values are url-encoded is not documented and sources differ. Whitespace at the end may belong to the
    // last value or be the server's line break.
    const readings = [
      () => verifiedRawPairs(rest, terms),
      () => verifiedRawPairs(rest.trimEnd(), terms),
      () => verified(readForm(rest.trimEnd()), terms),
    ];
    const fields = { ...verifiedReading(readings) };
    delete fields['CheckMacValue'];
    return { ...fields, ResCode: code };
  },
};
