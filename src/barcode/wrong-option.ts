import { OptionsError } from '../errors/options-error.ts';

export function wrongOption(option: string, message: string): OptionsError {
  return new OptionsError('barcode', option, message);
}
