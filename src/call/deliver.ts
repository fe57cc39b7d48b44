import { DeadlineError } from '../errors/deadline-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnreadableError } from '../errors/unreadable-error.ts';
import { readBytes } from '../http/read-bytes.ts';
import type { Operation } from '../message/operation.ts';
import type { Settings } from './options.ts';
import type { Prepared } from './prepare.ts';

/** What came back over HTTP, read to its end within the deadline. */
export interface Delivered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Longest answer that is read, in bytes after decompression; a queryOrders of a busy day is some hundred kilobytes. */
const largest = 16 * 1024 * 1024;

/**
 * Sends a request. Only what reads is tried again, and only where trying again has a chance. A redirect is never followed: it would carry
 * a signed order to somewhere else, and for some operations the redirect is the answer.
 */
export async function deliver(operation: Operation, prepare: () => Prepared, settings: Settings, api: string, signal?: AbortSignal): Promise<Delivered> {
  const deadline = AbortSignal.timeout(Math.max(settings.timeout, 1));
  const ended = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const tries = operation.effect === 'read' ? settings.retries + 1 : 1;
  for (let attempt = 1; ; attempt += 1) {
    // Prepared anew each time: a timestamp inside may have run out.
    const { url, init } = prepare();
    try {
      const response = await settings.fetch(url, { ...init, redirect: 'manual', signal: ended });
      const text = await textOf(response);
      if (text === undefined) throw tooLong(response, api, operation);
      const delivered = { status: response.status, headers: response.headers, text };
      if (attempt >= tries || !worthAnotherTry(delivered.status)) return delivered;
    } catch (cause) {
      // It would be as long again.
      if (cause instanceof UnreadableError) throw cause;
      const place = { api, operation: operation.id, cause: plain(cause), mayHaveHappened: operation.effect === 'write' };
      if (ended.aborted) throw new DeadlineError(signal?.aborted === true ? 'the caller ended the call' : `no answer within ${settings.timeout} ms`, place);
      if (attempt >= tries) throw new TransportError(place);
    }
    await pause(attempt, ended);
  }
}

function worthAnotherTry(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** What is announced is no bound: a chunked or compressed answer announces nothing of its size, so the bytes are counted as they come. */
async function textOf(response: Response): Promise<string | undefined> {
  const bytes = await readBytes(response.body, largest);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

function tooLong({ status }: Response, api: string, operation: Operation): UnreadableError {
  const place = { api, operation: operation.id, status, mayHaveHappened: operation.effect === 'write' };
  return new UnreadableError('unreadable', `the answer is longer than ${largest} bytes, and reading it was given up`, '', place);
}

/** Network errors may quote the address, and an address may hold a password in its query: only their code is kept. */
function plain(cause: unknown): Error {
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
