import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readConventions } from '../../scripts/generate/conventions.ts';
import { operationsModule } from '../../scripts/generate/modules/operations.ts';
import { sourceProblems } from '../../scripts/spec/read.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { viewDocument } from '../../scripts/spec/view/document.ts';
import { readVocabulary } from '../../scripts/spec/vocabulary/vocabulary.ts';
import { sourceOf } from './source.ts';

const text = await readFile(new URL('../../specs/ccat-cvs.yaml', import.meta.url), 'utf8');
const effect = '      x-effect: read\n      x-success: { code: status, values: [OK], message: msg }\n      x-stream: order\n';

/** What is told of the document with one text in place of another. */
async function told(place: string, by: string): Promise<string[]> {
  expect(text).toContain(place);
  const source = await sourceOf(text.replace(place, by));
  const problems = sourceProblems(source, await readVocabulary());
  if (problems.length > 0) return problems.map(({ message }) => message);
  const spec = new Spec(source);
  try {
    operationsModule({ spec, view: viewDocument(spec), conventions: await readConventions() });
    return [];
  } catch (error) {
    return [String((error as Error).message)];
  }
}

test.each([
  ['a list that the answer lacks', 'x-stream: order', 'x-stream: orders', '"orders" is no list of the answer; name one of order'],
  ['a property that is no list', 'x-stream: order', 'x-stream: status', '"status" is no list of the answer; name one of order'],
  ['what is no name', 'x-stream: order', 'x-stream: [order]', '"x-stream" must be string'],
  ['an operation that writes', effect, effect.replace('read', 'write'), 'only what reads can be streamed; drop x-stream'],
  [
    'an envelope that cannot part a list',
    '          description: The slips that changed, or why there is no answer.\n',
    '          description: The slips that changed, or why there is no answer.\n          x-envelope: json\n',
    'the envelope "json" cannot part a list as it arrives; use ccat-xml, or give it "split"',
  ],
  [
    'a text in an envelope that writes none',
    'x-source: ccat-cvs.md 5.3.1.8\n      x-envelope: ccat-xml',
    'x-source: ccat-cvs.md 5.3.1.8\n      x-envelope: form',
    'the envelope "form" cannot carry a message that the merchant writes as text; use ccat-xml, or give it "sealsText"',
  ],
])('%s is told', async (_name, place, by, sentence) => {
  expect(await told(place, by)).toContainEqual(expect.stringContaining(sentence));
});

test('the document as it stands is sound', async () => {
  expect(await told('x-stream: order', 'x-stream: order')).toEqual([]);
});
