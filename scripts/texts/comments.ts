import ts from 'typescript';
import { flat, type Text } from './text.ts';

/** Every comment of a source file, in one piece. */
export function commentsOf(source: ts.SourceFile): Text[] {
  const found = new Map<number, Text>();
  const { text, fileName: file } = source;
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.pos) ?? []) {
      const line = source.getLineAndCharacterOfPosition(pos).line + 1;
      const inside = text.slice(pos, end).replaceAll(/^\/\*\*?|\*\/$|^\s*\* ?|^\/\/ ?/gm, '');
      found.set(pos, { file, line, kind: 'comment', text: flat(inside) });
    }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...found.values()];
}

/** Every name that a source file gives, and the name of the file. */
export function namesOf(source: ts.SourceFile): Text[] {
  const { fileName: file } = source;
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '');
  const found: Text[] = [{ file, line: 1, kind: 'name', text: stem }];
  const visit = (node: ts.Node): void => {
    const name = isNaming(node) ? node.name : undefined;
    if (name !== undefined && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) {
      const line = source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1;
      found.push({ file, line, kind: 'name', text: name.text.replace('#', '') });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Gives a name to something, apart from the property of an object: that is where the vendors' fields stand. */
function isNaming(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    (ts.isBindingElement(node) && node.propertyName !== undefined)
  );
}
