import { isEnvelopeFault } from '../envelopes/envelope.ts';
import { type Sealer, sealMessage } from '../envelopes/message.ts';
import { PayloadError } from '../errors/payload-error.ts';
import type { Callback } from '../message/callback.ts';
import { fillCallback } from '../message/fill-callback.ts';
import type { TestOptions } from './handle-types.ts';

/**
 * A callback as the vendor would send it: the document's first example, the client's own merchant number, then what the
 * caller gives.
 *
 * @throws PayloadError where a value cannot be encoded
 */
export function testRequest(
  set: { readonly api: string; readonly sealer: Sealer },
  callback: Callback,
  { overrides = {}, url = 'http://merchant.invalid/' }: TestOptions & { readonly overrides?: object | undefined },
): Request {
  const { id, merchant, request, example } = callback;
  const { credentials } = set.sealer;
  const own = merchant === undefined ? {} : { [merchant.field]: credentials[merchant.option] };
  const payload = { ...example, ...own, ...overrides };
  try {
    const body = sealMessage(set.sealer, request, fillCallback(callback, payload, { credentials, now: 0 }));
    return new Request(url, { method: 'POST', headers: { 'Content-Type': request.mediaType ?? 'text/plain' }, body });
  } catch (error) {
    if (!isEnvelopeFault(error)) throw error;
    throw new PayloadError([{ pointer: '', rule: 'encodable', message: error.message }], {
      api: set.api,
      operation: id,
    });
  }
}
