import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';

/** `answers.ts`: how a client reads what a vendor answers. */
export function answersModule({ validators }: Material): string {
  return validatorModule('answers', validators.answers);
}
