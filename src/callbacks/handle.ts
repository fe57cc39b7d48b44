import { CallbackError, isCallbackError } from '../errors/callback-error.ts';
import { plainText } from './acknowledge.ts';
import { type EventHandler, type Handled, handledOnce, type OnceParts } from './once/handle.ts';
import { type HandlerClaim, noClaim } from './once/held-claim.ts';
import { NotNow } from './once/not-now.ts';
import type { Reception } from './reception.ts';
import { published } from './runtime-event.ts';

/** A merchant's own. */
type Handler = (event: unknown, context: { readonly claim: HandlerClaim }) => unknown;

export type RuntimeHandlers = Readonly<Record<string, Handler | undefined>>;

/** What the way of a callback needs, without its types. */
export interface Handling {
  readonly api: string;
  receive(): Promise<Reception>;
  acknowledge(reception: Reception, returned: unknown): Response;
  readonly handlers: RuntimeHandlers;
  /** How it is handled once; nothing where the merchant sees to it himself. @throws OptionsError */
  once(): OnceParts | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

/** Receives, calls, acknowledges. Never throws: a receiver that breaks is a shop that cannot be paid. */
export async function handled(handling: Handling): Promise<Response> {
  let where = '';
  try {
    const reception = await handling.receive();
    const { row } = reception;
    where = `.${row.id}`;
    const handler = Object.hasOwn(handling.handlers, row.id) ? handling.handlers[row.id] : undefined;
    if (typeof handler !== 'function')
      throw new CallbackError(
        { reason: 'no-handler', what: 'it is verified, but no handler is registered for it' },
        { api: handling.api, operation: row.id, status: 501 },
      );
    const { event, how, returned } = await handledBy(handling, reception, handler);
    const answer = handling.acknowledge(reception, returned);
    notify(handling.log, `${handling.api}${where}: ${event.outcome}, ${event.proof}, ${hows[how]}acknowledged`);
    return answer;
  } catch (error) {
    if (error instanceof NotNow) {
      if (error.cause !== undefined) notify(handling.onError, error.cause);
      notify(handling.log, `${handling.api}${where}: ${error.message}, HTTP 503`);
      return plainText(503, `try again: ${error.message}`);
    }
    notify(handling.onError, error);
    const refused = isCallbackError(error) ? error : undefined;
    const status = refused?.status ?? 500;
    // A handler's error may quote anything, so that only its being there is told.
    notify(
      handling.log,
      `${handling.api}${where}: ${refused === undefined ? 'a handler failed' : `refused, ${refused.reason}`}, HTTP ${status}`,
    );
    return plainText(status, refused === undefined ? 'error' : `refused: ${refused.reason}`);
  }
}

const hows: Readonly<Record<Handled['how'], string>> = {
  handled: '',
  duplicate: 'handled before, ',
  unclaimed: 'without a claim, ',
};

async function handledBy(handling: Handling, reception: Reception, handler: Handler): Promise<Handled> {
  const once = handling.once();
  const call: EventHandler = (event, context) => handler(published(event), context);
  if (once !== undefined)
    return handledOnce({ ...once, onError: (error) => notify(handling.onError, error) }, reception, call);
  const { event } = reception;
  return { event, how: 'handled', returned: await call(event, { claim: noClaim }) };
}

/** A merchant's logger that throws changes nothing about the callback. */
function notify<Message>(listener: ((message: Message) => void) | undefined, message: Message): void {
  try {
    listener?.(message);
  } catch {
    // there is nobody left to notify
  }
}
