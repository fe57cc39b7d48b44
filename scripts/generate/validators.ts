import { _ as code, type KeywordCxt } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { patternOf } from './formats.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** Length in characters as people count them; Ajv's own copy of this would have to be required at run time. */
const characterCount = 'const characters = (text) => { let count = 0; for (const _ of text) count += 1; return count; };';

/**
 * The code of one validator per schema: no `eval`, nothing imported. `coerce` is for what came as text (forms, XML, `k=v`): it reads
 * `"10"` as 10 where the schema says integer, and changes the data in place, so it is never used on what a merchant gives.
 */
export function validatorsOf(schemas: JsonObject, components: JsonObject, coerce: boolean): { text: string; functions: Map<string, string> } {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // The linter has done it; here it would compile JSON Schema's own schema once a module.
    validateSchema: false,
    coerceTypes: coerce,
    validateFormats: false,
    unicodeRegExp: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword({
    keyword: 'x-max-bytes',
    type: 'string',
    schemaType: 'number',
    code: byteLimit,
    error: { message: (cxt) => code`"must NOT have more than " + ${cxt.schema} + " bytes"` },
  });
  ajv.addSchema({ $id: 'view', components: { schemas: prepared(components, coerce) }, bodies: prepared(schemas, coerce) });
  const ids = Object.fromEntries(Object.keys(schemas).map((name) => [name, `view#/bodies/${name}`]));
  const functions = new Map<string, string>();
  const generated = (standaloneCode as unknown as (ajv: Ajv2020, ids: Record<string, string>) => string)(ajv, ids)
    .replace(/^"use strict";/, '')
    .replaceAll(/export const (\w+) = (\w+);\n?/g, (_, name: string, held: string) => {
      functions.set(name, held);
      return '';
    })
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'characters');
  const text = withoutUnusedSchemas(generated);
  const required = /\brequire\([^)]*\)/.exec(text);
  if (required !== null) throw new Error(`a compiled validator would require at run time: ${required[0]}`);
  return { text: text.includes('= characters;') ? `${characterCount}\n${text}` : text, functions };
}

/** Ajv writes every schema beside its code; only the few that the code refers to stay. */
function withoutUnusedSchemas(text: string): string {
  return text.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (text.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : ''));
}

function byteLimit(cxt: KeywordCxt): void {
  cxt.fail(code`new TextEncoder().encode(${cxt.data}).length > ${cxt.schemaCode}`);
}

/**
 * Named formats become patterns, known-value hints go, so that the compiled code needs nothing beside it. What the vendor takes for less
 * (`x-clamped`) has its greatest value where it is sent, and none where it comes in.
 */
function prepared(value: Json, incoming: boolean): Json {
  if (Array.isArray(value)) return value.map((each) => prepared(each, incoming));
  if (!isObject(value)) return value;
  const { 'x-max-bytes': bytes, ...rest } = value;
  if (incoming && value['x-clamped'] === true) delete rest['maximum'];
  const plain: JsonObject = {};
  for (const [key, held] of Object.entries(rest)) {
    if (key.startsWith('x-') || key === 'description' || key === 'title') {
      // A property may be called "description": only a text is the keyword.
      if (typeof held === 'string' || key.startsWith('x-')) continue;
    }
    plain[key] = prepared(held, incoming);
  }
  if (bytes !== undefined) plain['x-max-bytes'] = bytes;
  const pattern = typeof plain['format'] === 'string' && plain['type'] !== 'integer' ? patternOf(plain['format']) : undefined;
  if (typeof plain['format'] === 'string') delete plain['format'];
  if (pattern !== undefined)
    return plain['pattern'] === undefined ? { ...plain, pattern } : { ...plain, allOf: [...((plain['allOf'] as Json[]) ?? []), { pattern }] };
  return plain;
}
