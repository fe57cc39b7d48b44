import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';
import { validatorsOf } from './validators.ts';

/** `requests.ts`: what a client holds a merchant's payloads to, and its own options. */
export function requestsModule({ view }: Material): string {
  const { text, functions } = validatorsOf(askedBy(view), view.schemas, false);
  return validatorModule(text, { requests: functions });
}

/** What is asked, and who asks. */
export function askedBy({ requests, credentials }: Material['view']): Material['view']['requests'] {
  return credentials === undefined ? requests : { ...requests, Credentials: credentials };
}
