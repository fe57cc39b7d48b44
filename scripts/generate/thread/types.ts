import { createRequire } from 'node:module';
import type * as OpenapiTypescript from 'openapi-typescript';
import type Typescript from 'typescript';
import { isTimeFormat } from '../../../src/time/format.ts';
import type { JsonObject } from '../../spec/json.ts';
import { forTypes, knownValuesOf } from '../../spec/view/for-types.ts';

// Required, not imported: to import CommonJS, Node.js first reads all nine megabytes of the compiler for its export
// names, which takes a second.
const require = createRequire(import.meta.url);
const ts: typeof Typescript = require('typescript');
const { default: openapiTS, astToString }: typeof OpenapiTypescript = require('openapi-typescript');

/**
 * TypeScript of the payload view. Every use of openapi-typescript is in this file, so that it can be replaced in a day.
 */
export async function typesOf(view: JsonObject): Promise<string> {
  const ast = await openapiTS(forTypes(view) as never, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openList(knownValuesOf(schema), schema.type) ?? orDate(schema),
  });
  return astToString(ast);
}

/** `Date | string`, of a time that the merchant gives: in what a vendor sends the view leaves formats out. */
function orDate({
  format,
  type,
}: {
  readonly format?: unknown;
  readonly type?: unknown;
}): Typescript.TypeNode | undefined {
  if (!isTimeFormat(format)) return undefined;
  const { factory, SyntaxKind } = ts;
  const isNumber = [type].flat().includes('integer');
  const written = factory.createKeywordTypeNode(isNumber ? SyntaxKind.NumberKeyword : SyntaxKind.StringKeyword);
  return factory.createUnionTypeNode([factory.createTypeReferenceNode('Date'), written, ...orNull(type)]);
}

function orNull(type: unknown): Typescript.TypeNode[] {
  return [type].flat().includes('null') ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : [];
}

/** TypeScript of the grammar of life cycles, whose values are closed lists. */
export async function grammarTypesOf(grammar: JsonObject): Promise<string> {
  const names = { rootTypes: true, rootTypesNoSchemaPrefix: true };
  return astToString(await openapiTS(grammar as never, { ...names, immutable: true, silent: true }));
}

/** `'Y' | 'N' | (string & {})`: the editor names the known values, and a new one is still a string. */
function openList(known: readonly (string | number)[], type: unknown): Typescript.TypeNode | undefined {
  if (known.length === 0) return undefined;
  const { factory } = ts;
  const literals = known.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(value),
    ),
  );
  const base = factory.createKeywordTypeNode(
    typeof known[0] === 'number' ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword,
  );
  const open = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([base, factory.createTypeLiteralNode([])]),
  );
  return factory.createUnionTypeNode([...literals, open, ...orNull(type)]);
}
