import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { UnreadableError } from '../errors/unreadable-error.ts';
import { readBytes } from '../http/read-bytes.ts';
import type { Operation } from '../message/operation.ts';
import { fromBody } from './network.ts';

/** What came back over HTTP, read to its end. */
export interface Delivered {
  /** The vendor's own; its body has been read. */
  readonly response: Response;
  readonly text: string;
  /** After decompression. */
  readonly bytes: number;
}

/** Reads an answer whole. @throws TransportError, UnreadableError */
export async function readAnswer(
  response: Response,
  operation: Operation,
  bound: { readonly maxBytes: number; readonly place: ErrorPlace },
): Promise<Delivered> {
  const { maxBytes } = bound;
  const place = { ...bound.place, status: response.status };
  const bytes = await fromBody(() => readBytes(response, maxBytes), place);
  if (bytes === undefined) {
    const what = `the answer is longer than ${maxBytes} bytes (option maxAnswerBytes), and the rest was not read`;
    throw new UnreadableError({ fault: 'too-large', what, raw: '', advice: adviceOnSize(operation) }, place);
  }
  return { response, text: decoded(() => utf8.decode(bytes), place), bytes: bytes.byteLength };
}

/** What to do about an answer that is too large to be read whole. */
export function adviceOnSize({ id, stream }: Operation): string | undefined {
  return stream === undefined
    ? undefined
    : `Read it item by item: for await (const ${stream} of client.${id}.stream(...))`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws UnreadableError where the bytes are not UTF-8 */
export function decoded(decode: () => string, place: ErrorPlace): string {
  try {
    return decode();
  } catch {
    throw new UnreadableError({ fault: 'unreadable', what: 'the answer is not UTF-8', raw: '' }, place);
  }
}
