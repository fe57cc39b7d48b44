import { isObject, type Json, type JsonObject } from '../json.ts';
import { SpecNode } from '../node.ts';
import { referenceOf, resolve } from '../reference.ts';
import type { Schema } from '../schema/schema.ts';

/**
 * Names of all properties that hold secrets or personal data, wherever in these schemas they stand, in alphabetical
 * order.
 */
export function sensitiveFields(...schemas: readonly Schema[]): string[] {
  const found = new Set<string>();
  for (const { node } of schemas) {
    const seen = new Set<JsonObject>();
    const visit = (value: Json | undefined): void => {
      if (Array.isArray(value)) for (const item of value) visit(item);
      if (!isObject(value) || seen.has(value)) return;
      seen.add(value);
      if (referenceOf(value) !== undefined) visit(resolve(node.source, value));
      for (const [key, held] of Object.entries(value)) {
        if (key === 'properties' && isObject(held)) {
          for (const [name, property] of Object.entries(held)) {
            if (new SpecNode(node.source, property, []).extension('x-sensitive') === true) found.add(name);
          }
        }
        if (typeof held === 'object') visit(held);
      }
    };
    visit(node.written);
  }
  return [...found].sort();
}
