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
  return withoutTag(astToString(named(ast)));
}

/**
 * The objects of `components` as interfaces of their own: messages and editors then say `Item` where they would write
 * out its fields.
 */
function named(ast: readonly Typescript.Node[]): Typescript.Node[] {
  const { factory } = ts;
  const interfaces: Typescript.InterfaceDeclaration[] = [];
  const name = (member: Typescript.TypeElement): Typescript.TypeElement => {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name)) return member;
    const { type, name: own } = member;
    if (type === undefined || !ts.isTypeLiteralNode(type) || isTaken(own.text)) return member;
    interfaces.push(factory.createInterfaceDeclaration([exported()], own.text, undefined, undefined, type.members));
    return factory.updatePropertySignature(
      member,
      member.modifiers,
      member.name,
      member.questionToken,
      factory.createTypeReferenceNode(own.text),
    );
  };
  const rest = ast.map((node) => (isComponents(node) ? withSchemas(node, name) : node));
  return [...interfaces, ...rest];
}

function exported(): Typescript.ModifierToken<Typescript.SyntaxKind.ExportKeyword> {
  return ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
}

/** What the types themselves need under this name. */
function isTaken(name: string): boolean {
  return ['Date', 'Record', 'paths', 'webhooks', 'components', 'operations'].includes(name) || name.startsWith('$');
}

function isComponents(node: Typescript.Node): node is Typescript.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === 'components';
}

function withSchemas(
  components: Typescript.InterfaceDeclaration,
  change: (member: Typescript.TypeElement) => Typescript.TypeElement,
): Typescript.InterfaceDeclaration {
  const { factory } = ts;
  const members = components.members.map((member) => {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || member.name.text !== 'schemas')
      return member;
    const { type } = member;
    if (type === undefined || !ts.isTypeLiteralNode(type)) return member;
    const schemas = factory.createTypeLiteralNode(type.members.map(change));
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, schemas);
  });
  const { modifiers, name, typeParameters, heritageClauses } = components;
  return factory.updateInterfaceDeclaration(components, modifiers, name, typeParameters, heritageClauses, members);
}

/** An editor shows the text of a comment first, and what stands behind a tag below it; what is indented is code to it. */
function withoutTag(types: string): string {
  return types.replaceAll(/^(\s*(?:\/\*\*|\*)) @description /gm, '$1 ').replaceAll(/^(\s*\*) {5}/gm, '$1 ');
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
