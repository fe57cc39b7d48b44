import { writeForm } from '../envelopes/pairs.ts';
import { CallbackError, type CallbackRefusal, isCallbackError } from '../errors/callback-error.ts';
import { readBytes } from '../http/read-bytes.ts';
import type { CallbackInput } from './handle-types.ts';

/** What is read of a callback before it is understood. */
export interface BodyReading {
  readonly api: string;
  /** The media types in which callbacks of the API come. */
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

const form = 'application/x-www-form-urlencoded';

/** The text of a callback. */
export interface ReceivedText {
  readonly text: string;
  /** As it was announced, or as a parsed body was written again; `undefined` where nothing says so. */
  readonly mediaType?: string;
}

/** The text of a callback, from wherever it comes. @throws CallbackError */
export function bodyText(input: CallbackInput, reading: BodyReading): ReceivedText | Promise<ReceivedText> {
  if (typeof input === 'string') return { text: bounded(input, reading) };
  if (input instanceof Uint8Array) return { text: decoded(input, reading) };
  if (input instanceof URLSearchParams) {
    const text = bounded(fromPairs([...input], reading), reading);
    return reading.mediaTypes.includes(form) ? { text, mediaType: form } : { text };
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
  const header = request.headers.get('content-type');
  const mediaType = header === null ? undefined : mediaTypeOf(header);
  // The vendors' clients are old; one that says nothing is heard, one that says something else is not.
  if (mediaType !== undefined && !reading.mediaTypes.includes(mediaType))
    throw refusal('wrong-media-type', `the vendor sends ${reading.mediaTypes.join(' or ')}`, reading);
  if (request.bodyUsed || request.body?.locked === true)
    throw refusal(
      'consumed-body',
      'the body was already read; pass the parsed body, or a clone of the request',
      reading,
    );
  if (Number(request.headers.get('content-length') ?? 0) > reading.maxBytes) throw tooLarge(reading);
  const text = decoded(await bytesOf(request, reading), reading);
  return mediaType === undefined ? { text } : { text, mediaType };
}

function mediaTypeOf(header: string): string {
  return (header.split(';')[0] ?? '').trim().toLowerCase();
}

async function bytesOf(request: Request, reading: BodyReading): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readBytes(request.body, reading.maxBytes);
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

function bounded(text: string, reading: BodyReading): string {
  if (
    text.length > reading.maxBytes ||
    (text.length * 3 > reading.maxBytes && Buffer.byteLength(text) > reading.maxBytes)
  )
    throw tooLarge(reading);
  if (!text.isWellFormed()) throw refusal('unreadable', 'it contains a lone surrogate', reading);
  return text;
}

/** A body that a parser has read is written again, so that there is one way from here on. */
function fromObject(input: object, reading: BodyReading): ReceivedText {
  const { mediaTypes } = reading;
  const others = mediaTypes.filter((mediaType) => mediaType !== form);
  try {
    // Where callbacks come as forms and as JSON, nothing but texts is what a parser makes of a form.
    const isForm =
      others.length === 0 ||
      (others.length < mediaTypes.length && Object.values(input).every((value) => typeof value === 'string'));
    if (isForm) return { text: bounded(fromPairs(Object.entries(input), reading), reading), mediaType: form };
    const text = bounded(JSON.stringify(input) ?? '', reading);
    const [mediaType] = others;
    return others.length === 1 && mediaType !== undefined ? { text, mediaType } : { text };
  } catch (error) {
    if (isCallbackError(error)) throw error;
    throw refusal('unreadable', 'the parsed body has a value that neither a form nor JSON can carry', reading);
  }
}

function fromPairs(entries: readonly (readonly [string, unknown])[], reading: BodyReading): string {
  const pairs = Object.create(null) as Record<string, string>;
  for (const [name, value] of entries) {
    if (name in pairs || Array.isArray(value)) throw refusal('field-twice', 'a field appears more than once', reading);
    // Some frameworks make null of what came empty; the signature counts it as empty (beyond-the-documents.md, section
    // 1).
    const held = value === null ? '' : value;
    if (typeof held === 'object' || typeof held === 'function' || held === undefined)
      throw refusal(
        'unreadable',
        'a field of the parsed body is not text; parse the form without nesting (`extended: false`)',
        reading,
      );
    pairs[name] = String(held);
  }
  try {
    return writeForm(pairs);
  } catch {
    throw refusal('unreadable', 'it contains a lone surrogate', reading);
  }
}

function tooLarge(reading: BodyReading): CallbackError {
  return refusal('too-large', `the body is longer than ${reading.maxBytes} bytes`, reading);
}

function refusal(reason: CallbackRefusal, what: string, { api }: BodyReading): CallbackError {
  return new CallbackError({ reason, what }, { api });
}
