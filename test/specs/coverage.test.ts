import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../scripts/spec/json.ts';
import type { Source } from '../../scripts/spec/source/source.ts';
import { everyDocument } from './documents.ts';
import { isRequired, schemaAt, schemasAt, specOf, valuesOf } from './schema-walk.ts';

type Row = {
  readonly name: string;
  readonly line: number;
  readonly required?: boolean;
  readonly length?: number;
  readonly values?: readonly string[];
  readonly number?: number;
  /** Titles of the tables that the row points at. */
  readonly refs?: readonly string[];
};
type Table = {
  readonly document: string;
  readonly title: string;
  readonly line: number;
  readonly kind: 'fields' | 'values';
  readonly in: readonly string[];
  readonly rows: readonly Row[];
};
type Part = 'name' | 'required' | 'length' | 'refs';
type Difference = {
  readonly document: string;
  readonly title: string;
  readonly name: string;
  readonly part: Part;
  readonly as?: string | number;
  readonly why: string;
};

/** Names and codes of every table of the vendors' documents, with the place in our spec where each has to be. */
const { tables, differences } = JSON.parse(await readFile(new URL('vendor-tables.json', import.meta.url), 'utf8')) as {
  tables: Table[];
  differences: Difference[];
};
const sources = new Map((await everyDocument()).map((source) => [source.name, source]));
const used = new Set<Difference>();

function sourceOf(table: Table): Source {
  const source = sources.get(table.document);
  if (source === undefined) throw new Error(`no document ${table.document}`);
  return source;
}

function difference(table: Table, row: Row, part: Part): Difference | undefined {
  const found = differences.find(
    (each) =>
      each.document === table.document &&
      each.part === part &&
      (each.title === table.title || each.title === '*') &&
      (each.name === row.name || row.name.endsWith(`/${each.name}`)),
  );
  if (found !== undefined) used.add(found);
  return found;
}

function tableOf(document: string, title: string): Table {
  const found = tables.find((table) => table.document === document && table.title === title);
  if (found === undefined) throw new Error(`no table ${title}`);
  return found;
}

/** The key under which rows point at a table: 『證號類型』值內容 is 證號類型. */
const keyOf = (title: string): string => /『(.+?)』/.exec(title)?.[1] ?? title;

function missingIn(table: Table, place: string, source: Source = sourceOf(table)): string[] {
  if (place.endsWith(' description')) return missingText(table, source, place.split(' ')[0] ?? '');
  const root = schemaAt(source, place);
  return table.rows.flatMap((row) => {
    const named = difference(table, row, 'name');
    const name = named === undefined ? row.name : named.as;
    if (name === undefined)
      return schemasAt(source, root, row.name.split('/')).length > 0 ? [`${row.name} is there after all`] : [];
    return table.kind === 'values'
      ? missingValue(root, String(name), row)
      : missingField(table, source, root, String(name), row);
  });
}

function missingValue(root: JsonObject, name: string, row: Row): string[] {
  if (!valuesOf([root]).has(name)) return [`line ${row.line}: value ${name}`];
  if (row.number === undefined) return [];
  const meanings = isObject(root['x-meanings']) ? root['x-meanings'] : {};
  const meaning = isObject(meanings[name]) ? meanings[name] : {};
  return meaning['number'] === row.number ? [] : [`line ${row.line}: number ${row.number} of ${name}`];
}

function missingField(table: Table, source: Source, root: JsonObject, name: string, row: Row): string[] {
  const path = name.split('/');
  const found = schemasAt(source, root, path);
  const at = `line ${row.line}: ${name}`;
  if (found.length === 0) return [at];
  const missing: string[] = [];
  if (row.required === true && !isRequired(source, root, path) && difference(table, row, 'required') === undefined)
    missing.push(`${at} is not required`);
  const other = row.length === undefined ? undefined : difference(table, row, 'length');
  const length = other === undefined ? row.length : other.as;
  if (length !== undefined && !found.some((schema) => schema['maxLength'] === length))
    missing.push(`${at} has not the length ${length}`);
  const values = valuesOf(found);
  for (const value of row.values ?? []) if (!values.has(value)) missing.push(`${at} lacks the value ${value}`);
  if (difference(table, row, 'refs') !== undefined) return missing;
  for (const ref of row.refs ?? [])
    if (!coversTable(table.document, source, found, ref)) missing.push(`${at} does not cover 『${ref}』`);
  return missing;
}

/**
 * Does the property hold what the table that its row points at lists? Two tables of one name differ; one of them has to
 * be there whole.
 */
function coversTable(document: string, source: Source, found: readonly JsonObject[], ref: string): boolean {
  const named = tables.filter((table) => table.document === document && keyOf(table.title) === ref);
  return named.some((table) =>
    table.rows.every((row) => {
      const name = difference(table, row, 'name');
      const wanted = name === undefined ? row.name : name.as;
      if (wanted === undefined) return true;
      if (table.kind === 'values') return valuesOf(found).has(String(wanted));
      return found.some((schema) => schemasAt(source, schema, String(wanted).split('/')).length > 0);
    }),
  );
}

function missingText(table: Table, source: Source, id: string): string[] {
  const text = specOf(source).endpoints.find((endpoint) => endpoint.id === id)?.description ?? '';
  return table.rows.filter((row) => !text.includes(row.name)).map((row) => `line ${row.line}: ${row.name}`);
}

describe.each([...sources.keys()])('%s', (document) => {
  const own = tables.filter((table) => table.document === document);
  if (own.length === 0) test.todo("the vendor's tables are not in vendor-tables.json");

  test.each(own.flatMap((table) => table.in.map((place) => [table.title, place, table] as const)))(
    '%s is whole in %s',
    (_, place, table) => {
      expect(missingIn(table, place)).toEqual([]);
    },
  );
});

test('a field or a value that goes missing is noticed', () => {
  const mypay = sourceOf(tableOf('mypay', '『ibon』欄位'));
  const changed: Source = { ...mypay, value: structuredClone(mypay.value) };
  delete schemaAt(changed, 'IbonContent')['properties'];
  expect(missingIn(tableOf('mypay', '『ibon』欄位'), 'IbonContent', changed)).toContain('line 1496: PinCode');
  const codes = schemaAt(changed, 'StatusCode')['x-meanings'];
  if (isObject(codes)) delete codes['600'];
  expect(missingIn(tableOf('mypay', '附錄二:交易狀態代碼'), 'StatusCode', changed)).toEqual(['line 1917: value 600']);
});

test('every difference that is declared still is one', () => {
  for (const table of tables) for (const place of table.in) missingIn(table, place);
  expect(differences.filter((each) => !used.has(each))).toEqual([]);
});

test('the tables are all there', () => {
  const rows = (kind: string, document?: string): number =>
    tables
      .filter((table) => table.kind === kind && (document === undefined || table.document === document))
      .reduce((sum, table) => sum + table.rows.length, 0);
  expect(tables.length).toBeGreaterThanOrEqual(145);
  expect(rows('fields', 'mypay')).toBeGreaterThanOrEqual(1100);
  expect(rows('fields')).toBeGreaterThanOrEqual(1580);
  expect(rows('values')).toBeGreaterThanOrEqual(390);
});
