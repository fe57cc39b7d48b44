import { DeadlineError } from '../errors/deadline-error.ts';
import { HttpError } from '../errors/http-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnreadableError } from '../errors/unreadable-error.ts';
import { readBytes } from '../http/read-bytes.ts';
import type { Operation } from '../message/operation.ts';
import type { Settings } from './options.ts';

/** A request as it goes out; its text is the one that was sealed. */
export interface SealedRequest {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Headers; readonly body?: string };
}

/** What came back over HTTP, read to its end within the deadline. */
export interface Delivered {
  /** The vendor's own; its body has been read. */
  readonly response: Response;
  readonly text: string;
}

/** One call on its way: what it needs to be sent, and to be sent again. */
export interface Delivery<Value> {
  readonly operation: Operation;
  readonly settings: Settings;
  readonly place: ErrorPlace;
  readonly signal: AbortSignal | undefined;
  /** The request of each try; a timestamp inside may have run out since the last one. */
  readonly request: (attempt: number) => SealedRequest;
  /** The value of an answer. @throws JinliuError where it is none */
  readonly judge: (delivered: Delivered) => Value;
}

/** Longest answer that is read, in bytes after decompression; a queryOrders of a busy day is some hundred kilobytes. */
const largest = 16 * 1024 * 1024;

/**
 * Sends a request and judges what comes back. Only what reads is tried again, and only where trying again has a chance: never after a refusal.
 * A redirect is never followed: it would carry a signed order to somewhere else, and for some operations the redirect is the answer.
 */
export async function deliver<Value>(delivery: Delivery<Value>): Promise<Value> {
  const { operation, settings, signal } = delivery;
  const deadline = AbortSignal.timeout(Math.max(settings.timeout, 1));
  const ended = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const tries = operation.effect === 'read' ? settings.retries + 1 : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return delivery.judge(await send(delivery, attempt, ended));
    } catch (error) {
      if (attempt >= tries || ended.aborted || !isWorthAnotherTry(error)) throw error;
    }
    await pause(attempt, ended);
  }
}

async function send(delivery: Delivery<unknown>, attempt: number, ended: AbortSignal): Promise<Delivered> {
  const { settings, place, signal } = delivery;
  const { url, init } = delivery.request(attempt);
  let response: Response;
  let bytes: Uint8Array | undefined;
  try {
    response = await settings.fetch(url, { ...init, redirect: 'manual', signal: ended });
    bytes = await readBytes(response.body, largest);
  } catch (cause) {
    const known = { ...place, cause: withoutAddress(cause) };
    if (!ended.aborted) throw new TransportError(known);
    throw new DeadlineError(signal?.aborted === true ? 'the caller ended the call' : `no answer within ${settings.timeout} ms`, known);
  }
  if (bytes !== undefined) return { response, text: new TextDecoder().decode(bytes) };
  const tooLong = `the answer is longer than ${largest} bytes, and reading it was given up`;
  throw new UnreadableError('unreadable', tooLong, '', { ...place, status: response.status });
}

function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof TransportError) return true;
  return error instanceof HttpError && (error.status === 408 || error.status === 429 || Number(error.status) >= 500);
}

/** Network errors may quote the address, and an address may hold a password in its query: only their code is kept. */
function withoutAddress(cause: unknown): Error {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : undefined;
  return new Error(code ?? (inner instanceof Error ? inner.name : 'unknown'));
}

/** Waits 100 ms, 200 ms, ... up to 2 s, each with jitter, unless the deadline comes first. */
function pause(attempt: number, ended: AbortSignal): Promise<void> {
  const longest = Math.min(100 * 2 ** (attempt - 1), 2000);
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      ended.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, longest * (0.5 + Math.random() / 2));
    ended.addEventListener('abort', done);
  });
}
