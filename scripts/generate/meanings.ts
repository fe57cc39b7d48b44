import { print } from './emit.ts';
import { isObject, type JsonObject } from './json.ts';
import type { Source } from './source.ts';

/** Constants a merchant can ask what a code means: `TradeStatus['1']` -> `{ en, zh, paid, final, ... }`. */
export function meaningsOf(source: Source): string | undefined {
  const components = source.value['components'];
  const schemas = isObject(components) && isObject(components['schemas']) ? components['schemas'] : {};
  const tables = Object.entries(schemas).filter((entry): entry is [string, JsonObject] => isObject(entry[1]) && isObject(entry[1]['x-meanings']));
  if (tables.length === 0) return undefined;
  return tables
    .map(
      ([name, schema]) =>
        `/** ${String(schema['description'] ?? name).replaceAll('*/', '* /')} */\nexport const ${constantName(name)} = ${print(schema['x-meanings'] ?? {})} as const;\n`,
    )
    .join('\n');
}

/** `ProcessCode` is `processCode`: a value, not a type. */
function constantName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
