import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { envelopes } from './samples.ts';

test('every envelope of src/envelopes is tested, under the name of its file', async () => {
  const folder = new URL('../../src/envelopes/', import.meta.url);
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  const found: string[] = [];
  // One after the other: what is asked for under two addresses at once might be evaluated twice.
  for (const file of files) {
    const held: readonly unknown[] = Object.values(await import(new URL(`${file}.ts`, folder).href));
    if (held.some((each) => isObject(each) && each['name'] === file)) found.push(file);
  }
  expect(envelopes.map(([{ name }]) => name).sort()).toEqual(found.sort());
});

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
