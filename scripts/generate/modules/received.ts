import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';

/** `received.ts`: the requests as the sandbox reads them off the wire, and the credentials of its merchants. */
export function receivedModule({ validators }: Material): string {
  return validatorModule('received', validators.received);
}
