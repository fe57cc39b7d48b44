import { isBranded, JinliuError } from './jinliu-error.ts';

/** A client was created with an option that is missing, empty or wrong. Thrown at once, before any call. */
export class OptionsError extends JinliuError {
  override readonly name = 'OptionsError';
  readonly code = 'options-invalid' as const;
  /** The option's name, `hashKey`. */
  readonly option: string;

  constructor(api: string, option: string, message: string) {
    super({ api }, { what: `option "${option}" ${message}`, outcome: 'not-sent' });
    this.option = option;
  }
}

export function isOptionsError(error: unknown): error is OptionsError {
  return isBranded(error) && error.code === 'options-invalid';
}
