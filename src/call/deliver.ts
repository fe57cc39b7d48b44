import { isDeadlineError } from '../errors/deadline-error.ts';
import { isHttpError } from '../errors/http-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { isTransportError } from '../errors/transport-error.ts';
import type { Operation } from '../message/operation.ts';
import type { CallHooks } from './hooks.ts';
import type { Settings } from './options.ts';
import { pauseOf, wait } from './pause.ts';
import { type SealedRequest, tryOnce } from './try.ts';

/** One call on its way: what it needs to be sent, and to be sent again. */
export interface Delivery<Value> {
  readonly operation: Operation;
  readonly settings: Settings;
  readonly hooks: CallHooks;
  readonly place: ErrorPlace;
  readonly signal: AbortSignal | undefined;
  /** The request of each try; a timestamp inside may have run out since the last one. */
  readonly request: (attempt: number) => SealedRequest;
  /** Reads an answer and gives its value. @throws JinliuError where it has none */
  readonly receive: (response: Response) => Promise<Value>;
}

/**
 * Sends a request and receives what comes back. Only what reads is tried again, and only where trying again has a
 * chance: never after a refusal. All tries together take no longer than `timeout`, each one no longer than
 * `tryTimeout`.
 */
export async function deliver<Value>(delivery: Delivery<Value>): Promise<Value> {
  const { operation, settings, hooks, signal } = delivery;
  const started = performance.now();
  const left = (): number => settings.timeout - (performance.now() - started);
  const tries = operation.effect === 'read' ? settings.retries + 1 : 1;
  for (let attempt = 1; ; attempt += 1) {
    const request = delivery.request(attempt);
    const milliseconds = Math.max(1, Math.min(settings.tryTimeout, left()));
    hooks.request(attempt, request);
    try {
      const { place, receive } = delivery;
      return await tryOnce({ fetch: settings.fetch, request, milliseconds, signal, place, receive });
    } catch (error) {
      const pause = attempt < tries && isWorthAnotherTry(error) ? pauseOf(attempt, error) : undefined;
      if (pause === undefined || pause >= left()) throw error;
      hooks.retry(attempt, pause, error);
      await wait(pause, signal);
    }
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  if (isTransportError(error) || isDeadlineError(error)) return error.retryable;
  return isHttpError(error) && (error.status === 408 || error.status === 429 || Number(error.status) >= 500);
}
