import type { Material } from './module.ts';
import { askedBy } from './requests.ts';
import { validatorModule } from './validator-module.ts';
import { validatorsOf } from './validators.ts';

/** `received.ts`: the requests as the sandbox reads them off the wire, and the credentials of its merchants. */
export function receivedModule({ view }: Material): string {
  const { text, functions } = validatorsOf(askedBy(view), view.schemas, true);
  return validatorModule(text, { received: functions });
}
