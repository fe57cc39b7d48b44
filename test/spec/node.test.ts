import { expect, test } from 'vitest';
import { SpecNode } from '../../scripts/spec/node.ts';
import type { Source } from '../../scripts/spec/source/source.ts';
import { sourceOf } from './source.ts';

const source: Source = await sourceOf(`openapi: 3.1.0
components:
  schemas:
    Code: { type: string, description: A code., x-sensitive: true, maxLength: 3 }
    Paid: { $ref: "#/components/schemas/Code", description: How it was paid. }
    Self: { $ref: "#/components/schemas/Self" }
    Lost: { $ref: "#/components/schemas/Nothing", description: Leads nowhere. }
    Plain: true
uses:
  code: { $ref: "#/components/schemas/Paid", maxLength: 5 }
  none: { $ref: "#/components/schemas/Plain" }
  list: [{ a: 1 }, 2, { $ref: "#/components/schemas/Code" }]
`);
const document = new SpecNode(source, source.value, []);
const uses = document.child('uses');

test('what stands beside a reference goes before what the reference says, at each step', () => {
  const code = uses.child('code');
  expect(code.merged).toEqual({ type: 'string', description: 'How it was paid.', 'x-sensitive': true, maxLength: 5 });
  expect(code.written).toEqual({ $ref: '#/components/schemas/Paid', maxLength: 5 });
  expect(code.extension('x-sensitive')).toBe(true);
  expect(code.target.merged).toEqual({ type: 'string', description: 'A code.', 'x-sensitive': true, maxLength: 3 });
});

test('each key is known to be where it is written', () => {
  const code = uses.child('code');
  const lineOf = (key: string): number => source.problem(code.pathTo(key), '').line;
  expect(['maxLength', 'description', 'type', 'unknown'].map(lineOf)).toEqual([10, 5, 4, 10]);
  expect(code.componentWith('x-sensitive')).toBe('Code');
  expect(code.componentWith('description')).toBe('Paid');
  expect(code.componentWith('maxLength')).toBeUndefined();
});

test.each(['Self', 'Lost', 'Plain', 'Unwritten'])('a reference to %s leads to nothing, and nothing fails', (name) => {
  const node = new SpecNode(source, { $ref: `#/components/schemas/${name}`, title: 'T' }, ['x']);
  expect(node.target.merged).toEqual({});
  expect(node.text('title')).toBe('T');
  expect(node.child('items').exists).toBe(false);
  expect(node.children('properties')).toEqual([]);
});

test('lists and mappings give their objects, references followed', () => {
  expect(uses.items('list').map((node) => node.at.at(-1))).toEqual(['0', '2']);
  expect(uses.items('list').at(-1)?.value('maxLength')).toBe(3);
  expect(uses.children('list')).toEqual([]);
  expect(uses.children('code').map(([name]) => name)).toEqual([]);
});

test('what the lint asks for and is not there is a problem with a line', () => {
  expect(() => uses.child('code').required('x-effect')).toThrow(/tiny\.yaml:10: there is no x-effect here; add it$/);
});
