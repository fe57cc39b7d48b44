import { formatNamed } from '../../../src/message/formats.ts';
import { isTimeFormat } from '../../../src/time/format.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { clamped, ignored, maxBytes, maxWidth, minWidth } from './hints.ts';

/** Keywords that describe and judge nothing. */
const descriptions = new Set([
  ...['title', 'description', '$comment', 'default', 'example', 'examples', 'deprecated', 'externalDocs'],
  ...['format', 'readOnly', 'writeOnly', 'discriminator', 'xml', '$id', '$schema', '$anchor', '$defs'],
]);
const values = new Set([
  'const',
  'enum',
  'required',
  'dependentRequired',
  maxBytes,
  minWidth,
  maxWidth,
  clamped,
  ignored,
]);
const schemasByName = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** The view as the validators take it: what judges a value, and nothing else. */
export function forValidators(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const plain: JsonObject = {};
  for (const [key, held] of Object.entries(schema)) {
    if (values.has(key)) plain[key] = held;
    else if (schemasByName.has(key)) plain[key] = eachOf(held);
    else if (!descriptions.has(key) && !key.startsWith('x-'))
      plain[key] = Array.isArray(held) ? held.map(forValidators) : forValidators(held);
  }
  return { ...plain, ...formOf(schema) };
}

function eachOf(schemas: Json): JsonObject {
  const all = isObject(schemas) ? Object.entries(schemas) : [];
  return Object.fromEntries(all.map(([name, schema]) => [name, forValidators(schema)]));
}

/** The form of a text, by its name or by a pattern with the words that explain it. */
function formOf({ type, format, pattern, description }: JsonObject): JsonObject {
  if (typeof format === 'string' && type !== 'integer' && formatNamed(format) !== undefined) return { format };
  // A number of seconds judges nothing, and says that a `Date` may stand here.
  if (isTimeFormat(format)) return { format };
  return pattern === undefined || description === undefined ? {} : { description };
}
