import { isObject, type Json, type JsonObject } from './json.ts';
import { resolve, type Source } from './source.ts';

/** The schema of what the merchant gives or gets: the content of the property that carries `x-payload`, or with no mark the whole body. */
export function payloadSchema(source: Source, wire: JsonObject): JsonObject {
  return markedPayload(source, wire) ?? textContent(wire);
}

/** A body that is one encoded string (`k=v&k=v`) is laid out as what the string holds. */
export function textContent(schema: JsonObject): JsonObject {
  return isObject(schema['contentSchema']) ? schema['contentSchema'] : schema;
}

/** At any depth outside of encoded strings. A schema that holds itself is looked at once. */
function markedPayload(source: Source, schema: Json | undefined, seen: Set<JsonObject> = new Set()): JsonObject | undefined {
  const resolved = resolve(source, schema);
  if (resolved['x-payload'] === true) return textContent(resolved);
  if (!isObject(resolved['properties']) || seen.has(resolved)) return undefined;
  seen.add(resolved);
  for (const property of Object.values(resolved['properties'])) {
    if (!isObject(property)) continue;
    if (property['x-payload'] === true) {
      const { 'x-payload': _, ...rest } = property;
      return textContent(rest);
    }
    if (property['contentSchema'] !== undefined) continue;
    const inner = markedPayload(source, property, seen);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
