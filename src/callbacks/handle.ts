import { CallbackError } from '../errors/callback-error.ts';
import { plainText } from './acknowledge.ts';
import type { Reception } from './reception.ts';

/** What the way of a callback needs, without its types. */
export interface Handling {
  readonly api: string;
  receive(): Promise<Reception>;
  acknowledge(reception: Reception, returned: unknown): Response;
  readonly handlers: Readonly<Record<string, ((event: unknown) => unknown) | undefined>>;
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

/** Receives, calls, acknowledges. Never throws: a receiver that breaks is a shop that cannot be paid. */
export async function handled(handling: Handling): Promise<Response> {
  let where = '';
  try {
    const reception = await handling.receive();
    const { row, event } = reception;
    where = `.${row.id}`;
    const handler = Object.hasOwn(handling.handlers, row.id) ? handling.handlers[row.id] : undefined;
    if (typeof handler !== 'function')
      throw new CallbackError('no-handler', 'it is verified, but no handler is registered for it', { api: handling.api, operation: row.id, status: 501 });
    const answer = handling.acknowledge(reception, await handler(event));
    notify(handling.log, `${handling.api}${where}: ${event.outcome}, ${event.proof}, acknowledged`);
    return answer;
  } catch (error) {
    notify(handling.onError, error);
    const refused = error instanceof CallbackError ? error : undefined;
    const status = refused?.status ?? 500;
    // A handler's error may quote anything, so that only its being there is told.
    notify(handling.log, `${handling.api}${where}: ${refused === undefined ? 'a handler failed' : `refused, ${refused.reason}`}, HTTP ${status}`);
    return plainText(status, refused === undefined ? 'error' : `refused: ${refused.reason}`);
  }
}

/** A merchant's logger that throws changes nothing about the callback. */
function notify<Message>(listener: ((message: Message) => void) | undefined, message: Message): void {
  try {
    listener?.(message);
  } catch {
    // there is nobody left to notify
  }
}
