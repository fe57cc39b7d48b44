import { print } from './emit.ts';
import { isObject, type JsonObject } from './json.ts';
import type { Source } from './source.ts';

/**
 * Constants a merchant can ask what a code means: `processCode[4]` -> `{ en, zh, paid, final, ... }` out of `x-meanings`, and
 * `catMessage['amount-too-large']` -> `{ en, zh }` out of `x-messages`.
 */
export function meaningsOf(source: Source): string | undefined {
  const components = source.value['components'];
  const schemas = isObject(components) && isObject(components['schemas']) ? components['schemas'] : {};
  const tables = Object.entries(schemas).flatMap(([name, schema]) => {
    const table = isObject(schema) ? (schema['x-meanings'] ?? schema['x-messages']) : undefined;
    return isObject(schema) && isObject(table) ? [`${comment(name, schema)}\nexport const ${constantName(name)} = ${print(table)} as const;\n`] : [];
  });
  return tables.length === 0 ? undefined : tables.join('\n');
}

function comment(name: string, schema: JsonObject): string {
  return `/** ${String(schema['description'] ?? name)
    .trim()
    .replaceAll('*/', '* /')} */`;
}

/** `ProcessCode` is `processCode`: a value, not a type. */
function constantName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
