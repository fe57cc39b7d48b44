import type { Schema } from '../../spec/schema/schema.ts';
import { type Html, html, joined } from '../html.ts';
import type { Texts } from '../texts/texts.ts';
import { typeText } from './phrases.ts';

/** What a field's type is called, with what stands inside of it. */
export function nameOfType(schema: Schema, texts: Texts): Html {
  const { types } = texts.fields;
  if (schema.keywords.type === 'string' && schema.content !== undefined) return html`${encoded(schema, texts)}`;
  if (schema.isList) return types.listOf(schema.items === undefined ? types.any : nameOfType(schema.items, texts));
  const branches = schema.types.length === 0 ? schema.alternatives : [];
  const names = branches.map((branch) => nameOfType(branch, texts).text);
  if (names.length === 0) return typeText(schema, texts);
  return joined(
    [...new Set(names)].map((each) => html`${each}`),
    types.or,
  );
}

function encoded({ keywords }: Schema, { fields: { types } }: Texts): string {
  const isJson = keywords.contentMediaType === 'application/json';
  const { contentEncoding } = keywords;
  if (contentEncoding === undefined) return isJson ? types.holdsJson : types.holdsPairs;
  return isJson ? types.encryptedJson(String(contentEncoding)) : types.encryptedPairs(String(contentEncoding));
}

/** What stands inside a field: the object itself, the items of a list, what an encoded string holds. */
export function contentOf(schema: Schema): Schema | undefined {
  const inside = schema.content ?? (schema.isList ? schema.items : undefined);
  if (inside === undefined) return hasFields(schema) ? schema : undefined;
  if (hasFields(inside)) return inside;
  const items = inside.isList ? inside.items : undefined;
  return items !== undefined && hasFields(items) ? items : undefined;
}

export function hasFields(schema: Schema): boolean {
  return schema.allFields.length > 0 || schema.alternatives.some(hasFields);
}
