import ts from 'typescript';
import { flat, type Text } from './text.ts';

/**
 * The first line of every docstring that whoever imports these modules gets to see: of exports and of their members.
 */
export function docstringsOf(program: ts.Program, entries: readonly string[]): Text[] {
  const checker = program.getTypeChecker();
  const found = new Map<ts.Node, Text>();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) continue;
    for (const symbol of checker.getExportsOfModule(module)) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of target.declarations ?? []) collect(statementOf(declaration), found);
    }
  }
  return [...found.values()];
}

/** The docstring of a constant stands before the whole statement. */
function statementOf(node: ts.Node): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

function collect(node: ts.Node, found: Map<ts.Node, Text>): void {
  const source = node.getSourceFile();
  if (found.has(node) || source.fileName.includes('/node_modules/')) return;
  for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
    const text = firstLine(doc);
    const line = source.getLineAndCharacterOfPosition(doc.getStart(source)).line + 1;
    if (text !== '') found.set(doc, { file: source.fileName, line, kind: 'docstring', text });
  }
  ts.forEachChild(node, (child) => {
    if (!ts.isBlock(child) && !isHidden(child)) collect(child, found);
  });
}

function isHidden(node: ts.Node): boolean {
  const isPrivate =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
  return (
    isPrivate === true || (ts.isClassElement(node) && node.name !== undefined && ts.isPrivateIdentifier(node.name))
  );
}

/** What an editor shows first: the sentence before the tags, or the `@description` that openapi-typescript writes. */
function firstLine(doc: ts.JSDoc): string {
  const described = doc.tags?.find(({ tagName }) => tagName.text === 'description');
  const comment = ts.getTextOfJSDocComment(doc.comment ?? described?.comment) ?? '';
  return flat(comment.split('\n\n')[0] ?? '');
}
