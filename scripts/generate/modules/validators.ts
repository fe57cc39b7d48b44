import { _ as code, type KeywordCxt } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Validator } from '../../../src/message/validate.ts';
import type { JsonObject } from '../../spec/json.ts';
import { forValidators } from '../../spec/view/for-validators.ts';
import { maxBytes } from '../../spec/view/hints.ts';

/** Length in characters as people count them; Ajv's own copy of this would have to be required at run time. */
const characterCount =
  'const characters = (text) => { let count = 0; for (const _ of text) count += 1; return count; };';

/** Compiled validators: their code, the name in it of the function for each schema, and the functions themselves. */
export interface Compiled {
  readonly text: string;
  readonly functions: ReadonlyMap<string, string>;
  readonly validators: ReadonlyMap<string, Validator>;
}

/**
 * The code of one validator per schema: no `eval`, nothing imported. `coerce` is for what came as text (forms, XML,
 * `k=v`): it reads `"10"` as 10 where the schema says integer, and changes the data in place, so it is never used on
 * what a merchant gives.
 */
export function validatorsOf(schemas: JsonObject, components: JsonObject, coerce: boolean): Compiled {
  const ajv = compiler(coerce);
  const bodies = forValidators(schemas, coerce);
  ajv.addSchema({ $id: 'view', components: { schemas: forValidators(components, coerce) }, bodies });
  const ids = Object.fromEntries(Object.keys(schemas).map((name) => [name, `view#/bodies/${name}`]));
  const functions = new Map<string, string>();
  const generated = standalone
    .default(ajv, ids)
    .replace(/^"use strict";/, '')
    .replaceAll(/export const (\w+) = (\w+);\n?/g, (_, name: string, held: string) => {
      functions.set(name, held);
      return '';
    })
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'characters');
  const text = withoutUnusedSchemas(generated);
  const required = /\brequire\([^)]*\)/.exec(text);
  if (required !== null) throw new Error(`a compiled validator would require at run time: ${required[0]}`);
  const validators = Object.entries(ids).map(([name, id]): [string, Validator] => [name, validatorIn(ajv, id)]);
  return {
    text: text.includes('= characters;') ? `${characterCount}\n${text}` : text,
    functions,
    validators: new Map(validators),
  };
}

function validatorIn(ajv: Ajv2020, id: string): Validator {
  const found = ajv.getSchema(id);
  if (found === undefined) throw new Error(`there is no schema ${id}`);
  return found as Validator;
}

function compiler(coerce: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // The linter has done it; here it would load and compile JSON Schema's own schema once a module.
    meta: false,
    validateSchema: false,
    coerceTypes: coerce,
    validateFormats: false,
    unicodeRegExp: true,
    code: { source: true, esm: true, lines: true },
  });
  return ajv.addKeyword({
    keyword: maxBytes,
    type: 'string',
    schemaType: 'number',
    code: byteLimit,
    error: { message: (cxt) => code`"must NOT have more than " + ${cxt.schema} + " bytes"` },
  });
}

/** Ajv writes every schema beside its code; only the few that the code refers to stay. */
function withoutUnusedSchemas(text: string): string {
  const isUsed = (name: string): boolean => text.split(new RegExp(`\\b${name}\\b`)).length > 2;
  return text.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (isUsed(name) ? line : ''));
}

function byteLimit(cxt: KeywordCxt): void {
  cxt.fail(code`new TextEncoder().encode(${cxt.data}).length > ${cxt.schemaCode}`);
}
