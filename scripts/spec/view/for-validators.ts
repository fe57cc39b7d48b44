import { patternOf } from '../formats.ts';
import { isObject, items, type Json, type JsonObject } from '../json.ts';
import { isExtension } from '../vocabulary/extensions.ts';
import { clamped, maxBytes } from './hints.ts';

/**
 * The view as Ajv compiles it: named formats become patterns and known-value hints go, so that the compiled code needs
 * nothing beside it. What the vendor takes for less has its greatest value where it is sent, and none where it comes
 * in.
 */
export function forValidators(value: Json, isIncoming: boolean): Json {
  if (Array.isArray(value)) return value.map((each) => forValidators(each, isIncoming));
  if (!isObject(value)) return value;
  const plain: JsonObject = {};
  for (const [key, held] of Object.entries(value)) {
    if (isLeftOut(key, held) || (key === 'maximum' && isIncoming && value[clamped] === true)) continue;
    plain[key] = forValidators(held, isIncoming);
  }
  if (value[maxBytes] !== undefined) plain[maxBytes] = value[maxBytes];
  return withPattern(plain);
}

/** A property may be called "description": only a text is the keyword. */
function isLeftOut(key: string, held: Json): boolean {
  return isExtension(key) || ((key === 'description' || key === 'title') && typeof held === 'string');
}

function withPattern(plain: JsonObject): JsonObject {
  const { format, ...rest } = plain;
  if (typeof format !== 'string') return plain;
  const pattern = rest['type'] === 'integer' ? undefined : patternOf(format);
  if (pattern === undefined) return rest;
  return rest['pattern'] === undefined
    ? { ...rest, pattern }
    : { ...rest, allOf: [...items(rest['allOf']), { pattern }] };
}
