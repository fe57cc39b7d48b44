import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';

/** `callbacks.ts`: how a receiver reads what a vendor sends. */
export function callbacksModule({ spec, validators }: Material): string | undefined {
  return spec.callbacks.length === 0 ? undefined : validatorModule('callbacks', validators.callbacks);
}
