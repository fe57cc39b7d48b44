import type { Material } from './module.ts';
import { validatorModule } from './validator-module.ts';
import { validatorsOf } from './validators.ts';

/** `answers.ts`: how a client reads what a vendor answers, and the items of lists that it reads one by one. */
export function answersModule({ view }: Material): string {
  const { answers, items, schemas } = view;
  const named = Object.fromEntries(Object.entries(items).map(([id, schema]) => [itemName(id), schema]));
  const { text, functions } = validatorsOf({ ...answers, ...named }, schemas, true);
  const held = (ids: readonly string[], nameOf = (id: string): string => id): ReadonlyMap<string, string> =>
    new Map(ids.map((id) => [id, functions.get(nameOf(id)) ?? '']));
  return validatorModule(text, {
    answers: held(Object.keys(answers)),
    ...(Object.keys(items).length > 0 ? { items: held(Object.keys(items), itemName) } : {}),
  });
}

/** No operation is called so. */
function itemName(operation: string): string {
  return `${operation}_item`;
}
