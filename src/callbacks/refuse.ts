import { CallbackError, type CallbackRefusal, type RefusalDetails } from '../errors/callback-error.ts';
import type { CallbackSet } from './callback-set.ts';

export function refusal(set: Pick<CallbackSet, 'api'>, reason: CallbackRefusal, message: string, details: RefusalDetails = {}): CallbackError {
  return new CallbackError(reason, message, { api: set.api }, details);
}
