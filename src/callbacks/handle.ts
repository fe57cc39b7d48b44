import { CallbackError } from '../errors/callback-error.ts';
import type { Reception } from './receiver.ts';

/** What the way of a callback needs, without its types. */
export interface Handling {
  readonly api: string;
  receive(): Promise<Reception>;
  readonly handlers: Readonly<Record<string, ((event: unknown) => unknown) | undefined>>;
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

/** Receives, calls, acknowledges. Never throws: a receiver that breaks is a shop that cannot be paid. */
export async function handled(handling: Handling): Promise<Response> {
  let where = '';
  try {
    const { row, event } = await handling.receive();
    where = `.${row.id}`;
    const handler = Object.hasOwn(handling.handlers, row.id) ? handling.handlers[row.id] : undefined;
    if (typeof handler !== 'function')
      throw new CallbackError('no-handler', 'it is sound, but no handler was given for it', { api: handling.api, operation: row.id, status: 501 });
    await handler(event);
    tell(handling.log, `${handling.api}${where}: ${event.outcome}, ${event.proof}, acknowledged`);
    return answer(200, row.acknowledgement);
  } catch (error) {
    tell(handling.onError, error);
    const refused = error instanceof CallbackError ? error : undefined;
    const status = refused?.status ?? 500;
    // A handler's error may quote anything, so that only its being there is told.
    tell(handling.log, `${handling.api}${where}: ${refused === undefined ? 'a handler failed' : `refused, ${refused.reason}`}, HTTP ${status}`);
    return answer(status, refused === undefined ? 'error' : `refused: ${refused.reason}`);
  }
}

function answer(status: number, body: string): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** A merchant's logger that throws changes nothing about the callback. */
function tell<Word>(listener: ((word: Word) => void) | undefined, word: Word): void {
  try {
    listener?.(word);
  } catch {
    // there is nobody left to tell
  }
}
