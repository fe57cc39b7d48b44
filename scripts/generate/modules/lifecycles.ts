import type { Places } from '../../../src/sandbox/model/places.ts';
import { isObject, type Json, type JsonObject, type Path } from '../../spec/json.ts';
import { withParts } from '../../spec/lifecycle.ts';
import type { Spec } from '../../spec/spec.ts';
import type { Material } from './module.ts';
import { print } from './print.ts';

/**
 * `lifecycles.ts`: the life cycles that the sandbox keeps to, what the operations do to them, where that is written,
 * and when a callback is tried again.
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
    "import type { Places } from '../../src/sandbox/model/places.ts';",
    '',
    `export const lifecycles: Lifecycles = ${print(Object.fromEntries(lifecycles))};`,
    '',
    `export const actions: Actions = ${print(Object.fromEntries(actions))};`,
    '',
    `export const places: Places = ${print(placesOf(spec))};`,
    '',
    `export const retries: { readonly [callback: string]: readonly string[] } = ${print(Object.fromEntries(retries))};`,
  ].join('\n');
}

/** Where each step is written: every life cycle, transition, operation and callback, by its path in the file. */
function placesOf({ name, sandbox }: Spec): Places {
  const file = `specs/sandbox/${name}.yaml`;
  if (sandbox === undefined) return { file, lines: {} };
  const { value } = sandbox.source;
  const paths = [
    ...pathsUnder(value, ['lifecycles']).flatMap((path) => [path, ...pathsUnder(value, [...path, 'transitions'])]),
    ...pathsUnder(value, ['operations']),
    ...pathsUnder(value, ['callbacks']),
  ];
  return {
    file,
    lines: Object.fromEntries(paths.map((path) => [path.join('.'), sandbox.source.problem(path, '').line])),
  };
}

function pathsUnder(value: JsonObject, path: Path): Path[] {
  const held = path.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(held) ? Object.keys(held).map((key) => [...path, key]) : [];
}
