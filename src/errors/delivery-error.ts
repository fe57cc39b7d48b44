import { type ErrorPlace, JinliuError } from './jinliu-error.ts';

/** An operation was called in a way in which it cannot be delivered, for example a browser form through `.fetch`. */
export class DeliveryError extends JinliuError {
  readonly code = 'delivery-wrong' as const;

  constructor(message: string, place: ErrorPlace) {
    super(message, place);
  }
}

export function isDeliveryError(error: unknown): error is DeliveryError {
  return error instanceof DeliveryError;
}
