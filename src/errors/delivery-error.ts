import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** An operation was called in a way that cannot work, for example a browser form through `.fetch`. Nothing was sent. */
export class DeliveryError extends JinliuError {
  override readonly name = 'DeliveryError';
  readonly code = 'delivery-wrong' as const;

  constructor(message: string, { api, operation }: ErrorPlace) {
    super({ api, operation }, { what: message, outcome: 'not-sent' });
  }
}

export function isDeliveryError(error: unknown): error is DeliveryError {
  return isBranded(error) && error.code === 'delivery-wrong';
}
