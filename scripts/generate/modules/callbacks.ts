import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';
import { validatorsOf } from './validators.ts';

/** `callbacks.ts`: how a receiver reads what a vendor sends. */
export function callbacksModule({ spec, view }: Material): string | undefined {
  if (spec.callbacks.length === 0) return undefined;
  const { text, functions } = validatorsOf(view.callbacks, view.schemas, true);
  return validatorModule(text, { callbacks: functions });
}
