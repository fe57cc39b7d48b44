/** JSON as the YAML holds it. Documents are walked far from any static type, so this is as exact as it gets. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `/paths/~1api~1init#x/post` as its parts. */
export function pointerParts(pointer: string): string[] {
  const text = pointer.replace(/^#/, '');
  if (text === '') return [];
  return text
    .slice(1)
    .split('/')
    .map((part) => decoded(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A `%` that begins no escape is a `%`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function lookup(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const part of path) {
    if (Array.isArray(at)) at = at[Number(part)];
    else if (isObject(at)) at = Object.hasOwn(at, part) ? at[part] : undefined;
    else return undefined;
  }
  return at;
}
