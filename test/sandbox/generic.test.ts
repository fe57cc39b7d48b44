import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isContent } from '../../src/message/layout.ts';
import { everyApi } from '../../src/sandbox/index.ts';

const folder = new URL('../../src/sandbox/', import.meta.url);
const files = (await readdir(folder, { recursive: true })).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('vendors/'),
);

/** Every name of a field in the messages of any document: keys of its examples, and what its life cycles name. */
const fieldNames = new Set<string>();
for (const api of everyApi) {
  for (const exchange of Object.values(api.examples).flat()) collect([exchange.request, exchange.answer]);
  for (const { page = {}, shows = {} } of Object.values(api.lifecycles)) {
    const { codes = {}, lists = {}, cards: _cards, slip, ...roles } = page;
    for (const name of [...Object.keys({ ...shows, ...codes, ...lists }), ...Object.values(roles)])
      fieldNames.add(name);
    for (const name of [slip?.due, slip?.code, ...(slip?.barcodes ?? [])]) if (name !== undefined) fieldNames.add(name);
  }
}

function collect(value: unknown): void {
  if (Array.isArray(value)) for (const each of value) collect(each);
  if (!isContent(value)) return;
  for (const [name, held] of Object.entries(value)) {
    fieldNames.add(name);
    collect(held);
  }
}

interface Code {
  /** Every identifier and every text in quotes. */
  readonly texts: ReadonlySet<string>;
  /** What is read of a record's fields or of a query by name. */
  readonly reads: ReadonlySet<string>;
}

/** Comments may name a vendor; they are not part of the syntax tree. */
async function codeOf(file: string): Promise<Code> {
  const texts = new Set<string>();
  const reads = new Set<string>();
  const source = ts.createSourceFile(file, await readFile(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) texts.add(node.text);
    if (ts.isPropertyAccessExpression(node) && isRecord(node.expression)) reads.add(node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression) && isRecord(node.expression))
      reads.add(node.argumentExpression.text);
    if (ts.isObjectBindingPattern(node) && isRecordPattern(node))
      for (const { propertyName, name } of node.elements) reads.add((propertyName ?? name).getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { texts, reads };
}

/** `record.fields`, `fields`, `payload`: what holds a vendor's fields. */
function isRecord(node: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();
  return name === 'fields' || name === 'payload';
}

/** `{ fields: { url } }` */
function isRecordPattern({ parent }: ts.ObjectBindingPattern): boolean {
  return ts.isBindingElement(parent) && ['fields', 'payload'].includes(parent.propertyName?.getText() ?? '');
}

/** A name that only a field has: of the plain words `url` and `state` are ours too. */
const isDistinctive = (name: string): boolean => /[a-z0-9][A-Z_]|_[a-z]/.test(name);

test('the names of fields are found', () => {
  expect([...fieldNames]).toEqual(
    expect.arrayContaining(['MerchantTradeNo', 'process_code', 'url', 'locale', 'PinCode']),
  );
});

test.each(files)('%s names no vendor’s field', async (file) => {
  const { texts, reads } = await codeOf(file);
  expect([...texts].filter((word) => fieldNames.has(word) && isDistinctive(word))).toEqual([]);
  expect([...reads].filter((name) => fieldNames.has(name))).toEqual([]);
});

test.each(files)('%s names no vendor and no document', async (file) => {
  const { texts } = await codeOf(file);
  const names = everyApi.flatMap(({ document }) => [document.name, document.name.split('-')[0] ?? '']);
  const named = [...texts].filter((word) => names.some((name) => word.toLowerCase().startsWith(name)));
  expect(named).toEqual([]);
});
