import { envelopeOf, terms } from '../call/prepare.ts';
import { EnvelopeFault } from '../envelopes/envelope.ts';
import { PayloadError } from '../errors/payload-error.ts';
import { fill } from '../message/layout.ts';
import type { Callback } from '../message/operation.ts';
import type { Family } from './family.ts';
import type { TestOptions } from './types.ts';

/**
 * A callback as the vendor would send it: the document's first example, the client's own merchant number, then what the caller gives.
 *
 * @throws PayloadError where a value cannot be encoded
 */
export function sample(family: Family, row: Callback, overrides: object = {}, options: TestOptions = {}): Request {
  const { merchant, request } = row;
  const own = merchant === undefined ? {} : { [merchant.field]: family.credentials[merchant.option] };
  const payload = { ...row.example, ...own, ...overrides };
  const { credentials } = family;
  try {
    const body = envelopeOf(family.api, request).seal(fill(request.layout, payload, { credentials, now: 0 }), terms(request, credentials));
    return new Request(options.url ?? 'http://merchant.invalid/', { method: 'POST', headers: { 'Content-Type': request.mediaType ?? 'text/plain' }, body });
  } catch (error) {
    if (!(error instanceof EnvelopeFault)) throw error;
    throw new PayloadError([{ pointer: '', rule: 'encodable', message: error.message }], { api: family.api.document.name, operation: row.id });
  }
}
