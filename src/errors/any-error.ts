import type { AnswerError } from './answer-error.ts';
import type { ApiError } from './api-error.ts';
import type { CallbackError } from './callback-error.ts';
import type { DeadlineError } from './deadline-error.ts';
import type { DeliveryError } from './delivery-error.ts';
import type { HttpError } from './http-error.ts';
import { isBranded } from './jinliu-error.ts';
import type { OptionsError } from './options-error.ts';
import type { PayloadError } from './payload-error.ts';
import type { RateLimitError } from './rate-limit-error.ts';
import type { TransportError } from './transport-error.ts';
import type { UnreadableError } from './unreadable-error.ts';

/** Every error of a call; `code` tells them apart, for the compiler too. */
export type CallError<Reasons extends string = string> =
  | OptionsError
  | PayloadError
  | DeliveryError
  | TransportError
  | DeadlineError
  | HttpError
  | RateLimitError
  | UnreadableError
  | AnswerError
  | ApiError<Reasons>;

/** Every error of jinliu; `code` tells them apart, for the compiler too. */
export type AnyJinliuError<Reasons extends string = string> = CallError<Reasons> | CallbackError;

/** Works across several copies of the package in one program. */
export function isJinliuError<Reasons extends string = string>(error: unknown): error is AnyJinliuError<Reasons> {
  return isBranded(error);
}
