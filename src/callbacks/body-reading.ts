import { CallbackError, type CallbackRefusal } from '../errors/callback-error.ts';

/** What is read of a callback before it is understood. */
export interface BodyReading {
  readonly api: string;
  /** The media types in which callbacks of the API come. */
  readonly mediaTypes: readonly string[];
  /** Further ones in which those that are forms may come. */
  readonly encodings: readonly string[];
  /** The fields of such a form whose text is JSON. */
  readonly jsonFields: ReadonlySet<string>;
  readonly maxBytes: number;
}

/** The text of a callback. */
export interface ReceivedText {
  readonly text: string;
  /** As it was announced, or as the fields of a form were written again; `undefined` where nothing says so. */
  readonly mediaType?: string;
}

export function bounded(text: string, reading: BodyReading): string {
  if (
    text.length > reading.maxBytes ||
    (text.length * 3 > reading.maxBytes && Buffer.byteLength(text) > reading.maxBytes)
  )
    throw tooLarge(reading);
  if (!text.isWellFormed()) throw refusal('unreadable', 'it contains a lone surrogate', reading);
  return text;
}

export function tooLarge(reading: BodyReading): CallbackError {
  return refusal('too-large', `the body is longer than ${reading.maxBytes} bytes`, reading);
}

export function refusal(reason: CallbackRefusal, what: string, { api }: BodyReading): CallbackError {
  return new CallbackError({ reason, what }, { api });
}
