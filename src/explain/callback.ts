import { type Explain, isCallbackError } from '../errors/callback-error.ts';

/**
 * Says in a sentence or two why the checksum of a refused callback does not fit. It may quote names of fields, never
 * values. `undefined` for every other error.
 *
 * @example
 * await client.callbacks.handle(request, handlers, { onError: (error) => console.error(error, explainCallback(error)) });
 */
export type ExplainCallback = (error: unknown) => string | undefined;

/** The explanation for one API, which goes by its own messages. */
export function explainCallbackBy(explain: Explain): ExplainCallback {
  return (error) => (isCallbackError(error) ? error.explainedBy(explain) : undefined);
}
