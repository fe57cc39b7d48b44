import { CallbackError, type CallbackFacts, type CallbackRefusal } from '../errors/callback-error.ts';
import type { CallbackSet } from './callback-set.ts';

export function refusal(set: Pick<CallbackSet, 'api'>, reason: CallbackRefusal, what: string): CallbackError {
  return refusalFor(set, { reason, what });
}

/** One that says more than a sentence. */
export function refusalFor({ api }: Pick<CallbackSet, 'api'>, facts: CallbackFacts): CallbackError {
  return new CallbackError(facts, { api });
}
