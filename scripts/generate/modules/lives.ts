import type { Material } from './module.ts';
import { print } from './print.ts';

/**
 * `lives.ts`: the life cycles that the sandbox keeps to, what the operations do to them, and when a callback is tried
 * again.
 */
export function livesModule({ spec }: Material): string {
  const lives = spec.lifecycles.map(({ name, life }) => [name, life]);
  const doings = spec.operations.flatMap(({ id, lifecycle }) =>
    lifecycle === undefined ? [] : [[id, lifecycle.value]],
  );
  const retries = spec.callbacks.flatMap((callback) =>
    callback.retries === undefined ? [] : [[callback.id, callback.retries.value]],
  );
  return [
    "import type { Doings, Lives } from '../../src/sandbox/model/lifecycle.ts';",
    '',
    `export const lives: Lives = ${print(Object.fromEntries(lives))};`,
    '',
    `export const doings: Doings = ${print(Object.fromEntries(doings))};`,
    '',
    `export const retries: { readonly [callback: string]: readonly string[] } = ${print(Object.fromEntries(retries))};`,
  ].join('\n');
}
