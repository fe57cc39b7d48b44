import { formMediaType } from '../http/form-data.ts';
import { mediaTypeOf } from '../http/media-type.ts';
import { readBytes } from '../http/read-bytes.ts';
import { type BodyReading, bounded, type ReceivedText, refusal, tooLarge } from './body-reading.ts';
import { asForm, fromObject, fromPairs } from './form-text.ts';
import type { CallbackInput } from './handle-types.ts';

/** The text of a callback, from wherever it comes. @throws CallbackError */
export function bodyText(input: CallbackInput, reading: BodyReading): ReceivedText | Promise<ReceivedText> {
  if (typeof input === 'string') return asForm({ text: bounded(input, reading) }, reading);
  if (input instanceof Uint8Array) return asForm({ text: decoded(input, reading) }, reading);
  if (input instanceof URLSearchParams || input instanceof FormData) {
    const text = bounded(fromPairs(input.entries(), reading), reading);
    return reading.mediaTypes.includes(formMediaType) ? { text, mediaType: formMediaType } : { text };
  }
  if (typeof input !== 'object' || input === null)
    throw refusal('unreadable', 'there is no body; is a body parser missing before the handler?', reading);
  return isRequest(input) ? fromRequest(input, reading) : fromObject(input, reading);
}

/** By its shape: frameworks bring requests of their own making. */
function isRequest(input: object): input is Request {
  return 'headers' in input && 'bodyUsed' in input && 'arrayBuffer' in input && typeof input.arrayBuffer === 'function';
}

async function fromRequest(request: Request, reading: BodyReading): Promise<ReceivedText> {
  const contentType = request.headers.get('content-type') ?? undefined;
  const mediaType = contentType === undefined ? undefined : mediaTypeOf(contentType);
  const known = [...reading.mediaTypes, ...reading.encodings];
  // The vendors' clients are old; one that says nothing is heard, one that says something else is not.
  if (mediaType !== undefined && !known.includes(mediaType))
    throw refusal('wrong-media-type', `the vendor sends ${known.join(' or ')}`, reading);
  if (request.bodyUsed || request.body?.locked === true)
    throw refusal(
      'consumed-body',
      'the body was already read; pass the parsed body, or a clone of the request',
      reading,
    );
  if (Number(request.headers.get('content-length') ?? 0) > reading.maxBytes) throw tooLarge(reading);
  const text = decoded(await bytesOf(request, reading), reading);
  if (mediaType === undefined || contentType === undefined) return asForm({ text }, reading);
  const isUsual = reading.mediaTypes.includes(mediaType);
  return isUsual ? { text, mediaType } : asForm({ text, mediaType, contentType }, reading);
}

async function bytesOf(request: Request, reading: BodyReading): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readBytes(request, reading.maxBytes);
  } catch {
    throw refusal('unreadable', 'the body was cut off', reading);
  }
  if (bytes === undefined) throw tooLarge(reading);
  return bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array, reading: BodyReading): string {
  if (bytes.byteLength > reading.maxBytes) throw tooLarge(reading);
  try {
    return utf8.decode(bytes);
  } catch {
    throw refusal('unreadable', 'the body is not UTF-8', reading);
  }
}
