import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { everyDocument, helpOf } from '../../src/cli/documents.ts';
import { payloadOf } from '../../src/cli/payload.ts';
import { UsageError } from '../../src/cli/usage.ts';
import type { EndpointHelp, FieldHelp } from '../../src/message/help.ts';
import { isContent } from '../../src/message/layout.ts';
import { rejection } from '../call/loopback.ts';

const help: EndpointHelp = {
  summary: '',
  description: '',
  fields: [
    { name: 'OrderNo', type: 'text' },
    { name: 'Amount', type: 'integer' },
    { name: 'Rate', type: 'number' },
    { name: 'Fast', type: 'boolean' },
    { name: 'Terms', type: 'integer', list: true },
    { name: 'Extra', type: 'any' },
    {
      name: 'items',
      type: 'object',
      list: true,
      fields: [
        { name: 'name', type: 'text' },
        { name: 'cost', type: 'integer' },
      ],
    },
    {
      name: 'buyer',
      type: 'object',
      fields: [{ name: 'address', type: 'object', fields: [{ name: 'city', type: 'text' }] }],
    },
  ],
};
const options = { input: { value: '<file>', meaning: '' }, json: { meaning: '' }, help: { meaning: '' } };

const read = (...args: string[]): ReturnType<typeof readCommandLine> =>
  readCommandLine(args, { command: 'jinliu call', options, takesFields: true });
const payload = (...args: string[]): Promise<unknown> => payloadOf({ line: read(...args), endpoint: 'order', help });

async function wrong(...args: string[]): Promise<string> {
  const error = await rejection((async () => payload(...args))());
  if (!(error instanceof UsageError)) throw error;
  return error.message;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinliu-payload-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(text: string): Promise<string> {
  const path = join(folder, 'payload.json');
  await writeFile(path, text);
  return path;
}

describe('fields that are given as options', () => {
  test.each<[string, string[], unknown]>([
    ['a text stays one, leading zeros too', ['--OrderNo', '007'], { OrderNo: '007' }],
    ['numbers', ['--Amount', '100', '--Rate=1.5'], { Amount: 100, Rate: 1.5 }],
    ['a negative number', ['--Amount', '-5'], { Amount: -5 }],
    ['what is no number stays a text, for the validation', ['--Amount', '1e3'], { Amount: '1e3' }],
    ['booleans', ['--Fast', 'true'], { Fast: true }],
    ['a value that is empty, or holds =', ['--OrderNo=', '--Extra=a=b'], { OrderNo: '', Extra: 'a=b' }],
    ['a list, one by one', ['--Terms', '3', '--Terms', '6'], { Terms: [3, 6] }],
    ['a list, by place', ['--Terms.1', '6', '--Terms.0', '3'], { Terms: [3, 6] }],
    ['a list as JSON', ['--Terms', '[3,6]'], { Terms: [3, 6] }],
    [
      'objects in a list',
      ['--items.0.name', 'tea', '--items.0.cost', '5', '--items.1.name', 'cup'],
      { items: [{ name: 'tea', cost: 5 }, { name: 'cup' }] },
    ],
    [
      'objects as JSON, with a field over it',
      ['--items', '[{"name":"tea"}]', '--items.0.cost', '5'],
      { items: [{ name: 'tea', cost: 5 }] },
    ],
    ['objects in objects', ['--buyer.address.city', '臺北'], { buyer: { address: { city: '臺北' } } }],
    ['JSON where anything may stand', ['--Extra', '{"a":1}'], { Extra: { a: 1 } }],
  ])('%s', async (_, args, expected) => {
    expect(await payload(...args)).toEqual(expected);
  });

  test('go over the JSON of a file, which stays as it is', async () => {
    const path = await file('{"OrderNo":"A1","Amount":1,"buyer":{"address":{"city":"臺南"}}}');
    expect(await payload('--input', path, '--Amount', '2', '--buyer.address.city', '臺北')).toEqual({
      OrderNo: 'A1',
      Amount: 2,
      buyer: { address: { city: '臺北' } },
    });
  });
});

describe('what cannot be meant is one clear line', () => {
  test.each<[string[], string]>([
    [['--OrdrNo', 'secret'], '--OrdrNo is neither an option nor a field of order; did you mean --OrderNo?'],
    [
      ['--items.0.nam', 'secret'],
      '--items.0.nam is neither an option nor a field of order; did you mean --items.0.name?',
    ],
    [['--items.x.name', 'secret'], '--items.x.name: a list is counted from 0, as in --items.0'],
    [['--items.99999.name', 'secret'], '--items.99999.name: a list is counted from 0, as in --items.0'],
    [['--__proto__', 'secret'], '--__proto__ is neither an option nor a field of order'],
    [['--buyer.__proto__.x', 'secret'], '--buyer.__proto__.x is neither an option nor a field of order'],
    [['--items', '{secret'], '--items has to be JSON; or give its fields one by one, see --help'],
    [['--OrderNo'], '--OrderNo needs a value'],
    [['--OrderNo', '--Amount', '1'], '--OrderNo needs a value; if it is "--Amount", write --OrderNo=...'],
    [['--OrderNo', 'secret', '--OrderNo', 'secret'], '--OrderNo is given twice'],
    [['--json=1'], '--json takes no value'],
    [['--input', 'a', '--input', 'b'], '--input is given twice'],
    [['-x'], 'unknown option -x'],
    [['--input', '/no/such/file'], '/no/such/file cannot be read: no such file'],
    [['--input', '/'], '/ cannot be read: it is a folder'],
  ])('%j', async (args, expected) => {
    const message = await wrong(...args);
    expect(message).toBe(expected);
    expect(message).not.toMatch(/secret|\n/);
  });

  test.each([
    ['{"secret":', /is not valid JSON/],
    ['{"OrderNo": "secret",\n"Amount" 1}', /is not valid JSON \(line 2\)$/],
    ['["secret"]', /has to hold a JSON object/],
    ['', /is not valid JSON/],
  ])('a file that holds %j', async (text, expected) => {
    const message = await wrong('--input', await file(text));
    expect(message).toMatch(expected);
    expect(message).not.toMatch(/secret|\n/);
  });

  test('nothing reaches the prototype of all objects', async () => {
    const path = await file('{"__proto__":{"polluted":1}}');
    await payload('--input', path, '--OrderNo', 'A1');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

/** A payload as fields on a command line; as JSON where the document does not list what stands inside. */
function flags(value: unknown, path: string, fields: readonly FieldHelp[]): string[] {
  if (Array.isArray(value) && (fields.length > 0 || value.every((each) => typeof each !== 'object')))
    return value.flatMap((each, index) => flags(each, `${path}.${index}`, fields));
  if (isContent(value) && fields.length > 0)
    return Object.entries(value).flatMap(([name, each]) => {
      const inner = fields.find((field) => field.name === name)?.fields ?? [];
      return flags(each, path === '' ? name : `${path}.${name}`, inner);
    });
  return [`--${path}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`];
}

describe.each(everyDocument)('$document.name', (known) => {
  test('every example of every operation can be given as options', async () => {
    const { operations } = await helpOf(known);
    for (const [id, row] of Object.entries(known.operations)) {
      const endpoint = operations[id];
      if (endpoint === undefined) throw new Error(`${id} has no help`);
      if (row.request.isText === true) continue;
      for (const { request } of known.examples[id] ?? []) {
        const line = read(...flags(request, '', endpoint.fields));
        expect(await payloadOf({ line, endpoint: id, help: endpoint }), id).toEqual(request);
      }
    }
  });
});
