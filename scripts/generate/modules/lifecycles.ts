import { withParts } from '../../spec/lifecycle.ts';
import type { Material } from './module.ts';
import { print } from './print.ts';

/**
 * `lifecycles.ts`: the life cycles that the sandbox keeps to, what the operations do to them, and when a callback is
 * tried again.
 */
export function lifecyclesModule({ spec }: Material): string {
  const own = spec.lifecycles.filter(({ of }) => of === undefined);
  const lifecycles = own.map((lifecycle) => [lifecycle.name, withParts(lifecycle, spec.lifecycles)]);
  const actions = spec.operations.flatMap(({ id, action }) => (action === undefined ? [] : [[id, action.value]]));
  const retries = spec.callbacks.flatMap((callback) =>
    callback.retries === undefined ? [] : [[callback.id, callback.retries.value]],
  );
  return [
    "import type { Actions, Lifecycles } from '../../src/sandbox/model/lifecycle.ts';",
    '',
    `export const lifecycles: Lifecycles = ${print(Object.fromEntries(lifecycles))};`,
    '',
    `export const actions: Actions = ${print(Object.fromEntries(actions))};`,
    '',
    `export const retries: { readonly [callback: string]: readonly string[] } = ${print(Object.fromEntries(retries))};`,
  ].join('\n');
}
