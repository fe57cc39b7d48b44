import type { Material } from './module.ts';
import { askedBy } from './requests.ts';
import { validatorModule } from './validator-module.ts';
import { validatorsOf } from './validators.ts';

/** `received.ts`: the requests as the sandbox reads them off the wire, and the credentials of its merchants. */
export function receivedModule({ view }: Material): string {
  return validatorModule('received', validatorsOf(askedBy(view), view.schemas, true));
}
