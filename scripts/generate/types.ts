import { createRequire } from 'node:module';
import type * as OpenapiTypescript from 'openapi-typescript';
import type Typescript from 'typescript';
import { isObject, type Json, type JsonObject } from './json.ts';

// Required, not imported: to import CommonJS, Node.js first reads all nine megabytes of the compiler for its export names, which takes a second.
const require = createRequire(import.meta.url);
const ts: typeof Typescript = require('typescript');
const { default: openapiTS, astToString }: typeof OpenapiTypescript = require('openapi-typescript');

const rules = ['anyOf', 'oneOf', 'allOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'contains'];

/** TypeScript of the payload view. Every use of openapi-typescript is in this file, so that it can be replaced in a day. */
export async function typesOf(view: JsonObject): Promise<string> {
  const ast = await openapiTS(withoutRules(view) as never, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openList((schema as { 'x-known'?: (string | number)[] })['x-known'], (schema as { type?: unknown }).type),
  });
  return astToString(ast);
}

/** `'Y' | 'N' | (string & {})`: the editor names the known values, and a new one is still a string. */
function openList(known: readonly (string | number)[] | undefined, type: unknown): Typescript.TypeNode | undefined {
  if (known === undefined || known.length === 0) return undefined;
  const { factory } = ts;
  const literals = known.map((value) =>
    factory.createLiteralTypeNode(typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(value)),
  );
  const base = factory.createKeywordTypeNode(typeof known[0] === 'number' ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword);
  const open = factory.createParenthesizedType(factory.createIntersectionTypeNode([base, factory.createTypeLiteralNode([])]));
  const empty = [type].flat().includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, open, ...empty]);
}

/** A rule between fields says nothing that a type could hold, and would only turn the type into an unreadable intersection. */
function withoutRules(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutRules);
  if (!isObject(value)) return value;
  const dropped = isObject(value['properties']) ? rules.filter((key) => isRule(value[key])) : [];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !dropped.includes(key))
      .map(([key, held]) => [key, withoutRules(held)]),
  );
}

function isRule(held: Json | undefined): boolean {
  if (!Array.isArray(held)) return held !== undefined;
  return held.every((branch) => isObject(branch) && branch['$ref'] === undefined && branch['type'] === undefined);
}
