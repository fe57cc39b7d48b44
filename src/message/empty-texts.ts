import { type Content, isContent, put } from './layout.ts';
import type { Schema, SchemaObject } from './schema.ts';

/**
 * The payload without the empty texts of its optional fields. An empty text says that there is none, and some vendors
 * take it for a value: what is not sent cannot be misread. The payload itself is not changed.
 */
export function withoutEmptyTexts(schema: Schema, value: unknown): unknown {
  const { items, properties, required = [] } = resolved(schema);
  if (Array.isArray(value)) return items === undefined ? value : eachWithout(items, value);
  if (!isContent(value) || properties === undefined) return value;
  let changes: Map<string, unknown> | undefined;
  for (const name in value) {
    const held = value[name];
    if (held !== '' && (typeof held !== 'object' || held === null)) continue;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined) continue;
    const isLeftOut = held === '' && !required.includes(name) && isText(property);
    const kept = isLeftOut ? undefined : withoutEmptyTexts(property, held);
    if (kept === held) continue;
    changes ??= new Map();
    changes.set(name, kept);
  }
  return changes === undefined ? value : changed(value, changes);
}

/** Made anew: an object from which something was deleted is a dictionary to V8, and slow to read. */
function changed(value: Content, changes: ReadonlyMap<string, unknown>): Content {
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const kept = changes.has(name) ? changes.get(name) : value[name];
    if (kept !== undefined || !changes.has(name)) put(made, name, kept);
  }
  return made;
}

function eachWithout(items: Schema, list: readonly unknown[]): readonly unknown[] {
  const kept = list.map((each) => withoutEmptyTexts(items, each));
  return kept.some((each, index) => each !== list[index]) ? kept : list;
}

function isText(schema: Schema): boolean {
  const { type, anyOf = [], oneOf = [] } = resolved(schema);
  if (type === undefined) return [...anyOf, ...oneOf].some(isText);
  return type === 'string' || type.includes('string');
}

/** What stands beside a reference describes neither fields nor items. */
function resolved(schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {};
  return schema.$ref === undefined ? schema : resolved(schema.$ref);
}
