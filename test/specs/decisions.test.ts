import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { everyDocument } from './documents.ts';

type Row = { readonly point: string; readonly says: string; readonly does: string; readonly why: string };

const text = await readFile(new URL('../../specs/decisions.md', import.meta.url), 'utf8');
/** Numbers of the points that change the wire or a type, by document. */
const traps = JSON.parse(await readFile(new URL('traps.json', import.meta.url), 'utf8')) as Record<string, number[]>;
const sections = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n')[0]?.replace('.yaml', '') ?? '', rows(section)]),
);

function rows(section: string): Row[] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const cells = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    expect(cells, line).toHaveLength(4);
    const [point = '', says = '', does = '', why = ''] = cells;
    return { point, says, does, why };
  });
}

describe.each(Object.entries(traps))('%s', (name, numbers) => {
  const decided = sections.get(name) ?? [];

  test('decides every point that changes the wire, one line a point', () => {
    const points = decided.map((row) => row.point).filter((point) => point !== '+');
    expect(points.filter((point) => !/^\d+$/.test(point))).toEqual([]);
    expect(numbers.filter((number) => !points.includes(String(number)))).toEqual([]);
    expect(points.filter((point, index) => points.indexOf(point) !== index)).toEqual([]);
  });

  test('says in every line what is done, and why', () => {
    expect(decided.filter((row) => row.says === '' || row.does === '' || row.why === '')).toEqual([]);
  });
});

test('every section is about a document, and one about all', async () => {
  const names = (await everyDocument()).map((source) => source.name);
  expect([...sections.keys()].filter((section) => !names.includes(section))).toEqual(['Across all documents']);
});

for (const { name } of await everyDocument()) {
  if (!sections.has(name)) test.todo(`${name} has no section: nothing was found yet that its vendor leaves open`);
}

test('names that a decision gives to fields and schemas stand in the document', async () => {
  const unknown: string[] = [];
  for (const source of await everyDocument()) {
    const spec = JSON.stringify(source.value);
    for (const row of sections.get(source.name) ?? []) {
      for (const [, name = ''] of row.does.matchAll(/`([A-Za-z][\w-]*)`/g)) {
        if (!new RegExp(`\\b${name}\\b`).test(spec)) unknown.push(`${source.name} ${row.point}: ${name}`);
      }
    }
  }
  expect(unknown).toEqual([]);
});
