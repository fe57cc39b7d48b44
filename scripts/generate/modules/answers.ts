import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';
import { validatorsOf } from './validators.ts';

/** `answers.ts`: how a client reads what a vendor answers. */
export function answersModule({ view }: Material): string {
  return validatorModule('answers', validatorsOf(view.answers, view.schemas, true));
}
