import { formEncodings } from '../../envelopes/form-encodings.ts';
import { readForm } from '../../envelopes/pairs.ts';
import type { MessageShape } from '../../message/operation.ts';
import type { Merchant } from '../model/merchant.ts';

/** A callback's text as it goes out, and what it is announced as. */
export interface Encoded {
  readonly body: string;
  readonly mediaType: string;
}

/** The text in the media type that the merchant wants, where the document says that the callback may come in it. */
export function encodedFor(
  { callbackMediaType = '' }: Pick<Merchant, 'callbackMediaType'>,
  { encodings = [] }: Pick<MessageShape, 'encodings'>,
  usual: Encoded,
): Encoded {
  const encoding = encodings.includes(callbackMediaType) ? formEncodings.get(callbackMediaType) : undefined;
  if (encoding === undefined) return usual;
  const { text, contentType } = encoding.write(readForm(usual.body));
  return { body: text, mediaType: contentType };
}
