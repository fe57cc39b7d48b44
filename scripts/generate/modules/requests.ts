import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';

/** `requests.ts`: what a client holds a merchant's payloads to, and its own options. */
export function requestsModule({ validators }: Material): string {
  return validatorModule('requests', validators.requests);
}
