import { DeadlineError } from '../errors/deadline-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import type { Fetch } from './fetch.ts';
import { overNetwork } from './network.ts';
import { within } from './within.ts';

/** A request as it goes out; its text is the one that was sealed. */
export interface SealedRequest {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Headers; readonly body?: string };
}

/** One try: how it is sent, how long it may take, and what is made of the answer in that time. */
export interface Try<Value> {
  readonly fetch: Fetch;
  readonly request: SealedRequest;
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  readonly place: ErrorPlace;
  readonly receive: (response: Response) => Promise<Value>;
}

/**
 * Sends a request once and receives the answer. A redirect is never followed: it would carry a signed order to
 * somewhere else, and for some operations it is the answer.
 *
 * @throws TransportError, DeadlineError, and what `receive` throws
 */
export async function tryOnce<Value>({
  fetch,
  request,
  milliseconds,
  signal,
  place,
  receive,
}: Try<Value>): Promise<Value> {
  if (signal?.aborted === true) throw new DeadlineError({ by: 'caller', wasSent: false }, place);
  return within({ milliseconds, by: 'deadline', signal, place }, async (ended) => {
    const response = await overNetwork(
      () => fetch(request.url, { ...request.init, redirect: 'manual', signal: ended }),
      place,
    );
    return receive(response);
  });
}
