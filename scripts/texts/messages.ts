import ts from 'typescript';
import { flat, isProse, type Text } from './text.ts';

/** A piece of a string, and how far into the file it begins. */
interface Piece {
  readonly text: string;
  readonly at: number;
  /** Beside it stand whole sentences: then a single word is a text as well. */
  readonly isBesideProse: boolean;
}

/**
 * What the strings of a source file say to people: prose alone, each text of a page by itself, `${…}` for what is put
 * in. A single word is prose where prose stands beside it, as `{ en: 'Amount', zh: '金額' }`.
 */
export function messagesOf(source: ts.SourceFile): Text[] {
  const pieces: Piece[] = [];
  const visit = (node: ts.Node, isBesideProse: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined) pieces.push(...piecesOf({ text, at: node.getStart(source) + 1, isBesideProse }));
    // What is put into a template may hold strings of its own.
    if (ts.isTemplateExpression(node)) for (const span of node.templateSpans) visit(span.expression, false);
    else if (text === undefined) ts.forEachChild(node, (child) => visit(child, hasProse(node)));
  };
  visit(source, false);
  return pieces
    .filter(({ text, isBesideProse }) => isProse(flat(text)) || (isBesideProse && /\p{Letter}/u.test(text)))
    .map(({ text, at }) => ({
      file: source.fileName,
      line: source.getLineAndCharacterOfPosition(at).line + 1,
      kind: 'message',
      text: flat(text),
    }));
}

/** A property whose object has Chinese in another one of its properties. */
function hasProse(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return false;
  const values = node.parent.properties.map((each) => (ts.isPropertyAssignment(each) ? textOf(each.initializer) : ''));
  return values.some((value) => /\p{Script=Han}/u.test(value ?? ''));
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `\${…}${span.literal.text}`).join('');
}

function piecesOf(piece: Piece): Piece[] {
  if (isScript(piece.text)) return inScript(piece);
  return piece.text.includes('</') || piece.text.includes('/>') ? betweenTags(piece) : [piece];
}

/** A style sheet or a script that a page brings along. */
function isScript(text: string): boolean {
  return (text.match(/[;{}]\n/g)?.length ?? 0) > 3;
}

function inScript({ text, at }: Piece): Piece[] {
  const script = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: Piece[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      found.push({ text: node.text, at: at + node.getStart(script), isBesideProse: false });
    } else ts.forEachChild(node, visit);
  };
  visit(script);
  return found;
}

function betweenTags({ text, at }: Piece): Piece[] {
  const texts = [...text.matchAll(/[^<>]+(?=<|$)/g)];
  return texts.map((match) => ({ text: match[0], at: at + match.index, isBesideProse: false }));
}
