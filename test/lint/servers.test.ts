import { expect, test } from 'vitest';
import { sharedPathProblems } from '../../scripts/lint/paths.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { lineOf, replaced } from '../generate/command.ts';
import { document, reported, type Slip, sourceOf } from './slip.ts';

const own = (list: string): string => `  /find:\n    servers: [${list}]\n    post:\n`;
const stage = '{ url: http://other.invalid, x-environment: stage }';

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a host of no environment', '  /find:\n    post:\n', own('{ url: http://other.invalid }'), 'other.invalid', 'the server "http://other.invalid" has no x-environment; say stage or production'],
  ['two hosts of one environment', '  /find:\n    post:\n', own(`${stage}, { url: http://another.invalid, x-environment: stage }`), 'another.invalid', 'a second server of the environment "stage" stands here; keep one'],
  ['a host of the document of no environment', 'http://shop.invalid, x-environment: stage', 'http://shop.invalid', 'shop.invalid', 'the server "http://shop.invalid" has no x-environment; say stage or production'],
  ['an operation at another path of its own', '  /find:\n    post:\n', '  /find:\n    post:\n      x-also-at: [find]\n', 'x-also-at: [find]', '"x-also-at" at 0 must match pattern'],
  ['two operations of one URL, which is another path of one, that nothing tells apart', '  /find:\n    post:\n', '  /find:\n    post:\n      x-also-at: [/order]\n', '    post:\n      x-also-at: [/order]', 'every request of "findOrder" fits "createOrder" as well; give "createOrder" a constant that "findOrder" has not, or let it follow'],
  ['two operations of one URL that nothing tells apart', '  /find:\n', '  /order#find:\n', '    post:\n      operationId: findOrder', 'every request of "findOrder" fits "createOrder" as well; give "createOrder" a constant that "findOrder" has not, or let it follow'],
];

test.each(slips)('%s', async (...slip) => {
  const [said, expected] = await reported('ccat-shop', slip);
  expect(said).toEqual([expect.stringContaining(expected)]);
});

test('two operations of one URL may be told apart by a constant, by their media type and by their envelope', async () => {
  const text = await document('ccat-shop');
  const queried =
    'requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }';
  const find = text.slice(text.indexOf('  /find:'), text.indexOf('  /list:'));
  const moved = find.replace('/find:', '/order#find:');
  for (const apart of [
    moved.replace(
      queried,
      queried.replace(
        '{ $ref: "#/components/schemas/Order" }',
        '{ type: object, properties: { cmd: { type: string, const: find }, no: { type: string } } }',
      ),
    ),
    moved.replace('application/json', 'text/json'),
    moved.replace('x-envelope: json', 'x-envelope: form'),
  ]) {
    const [said] = await reported('ccat-shop', ['', find, apart, '', '']);
    // One with a constant is hidden by one without that stands before it, and has to go first.
    if (apart.includes('cmd:'))
      expect(said).toEqual([expect.stringContaining('every request of "findOrder" fits "createOrder" as well')]);
    else expect(said).toEqual([]);
  }
});

/** Two documents, read one after the other. */
async function together(first: string, second: string): Promise<string[]> {
  const specs = [new Spec(await sourceOf('ccat-one', first)), new Spec(await sourceOf('ccat-two', second))];
  return sharedPathProblems(specs).map(({ message }) => message);
}

const credentials = (example: string): string =>
  `x-credentials: { type: object, required: [id], properties: { id: { type: string, description: Merchant., example: ${example} } } }\npaths:`;

test('two documents of one path, host and merchant cannot be told apart', async () => {
  const text = await document('ccat-shop');
  const line = lineOf(text, '    post:\n      operationId: createOrder');
  const sentence = `specs/ccat-two.yaml:${line}: "createOrder" has the method, path, host and merchant number of "createOrder" in specs/ccat-one.yaml; drop one, or publish another merchant in x-credentials`;
  const said = await together(text, text);
  expect(said).toHaveLength(5);
  expect(said[0]).toBe(sentence);
  const published = replaced(text, 'paths:', credentials('"1"'));
  expect(await together(published, published)).toHaveLength(5);
  expect(await together(text, published)).toHaveLength(5);
});

test('they can by another host or another merchant, and another method is another path', async () => {
  const text = await document('ccat-shop');
  const merchant = (id: string): string => replaced(text, 'paths:', credentials(`"${id}"`));
  expect(await together(merchant('1'), merchant('2'))).toEqual([]);
  expect(await together(text, replaced(text, 'http://shop.invalid', 'http://other.invalid'))).toEqual([]);
  expect(await together(text, replaced(text, 'x-environment: stage', 'x-environment: production'))).toEqual([]);
  expect(
    await together(
      text,
      text.replaceAll('    post:\n      operationId: createOrder', '    put:\n      operationId: createOrder'),
    ),
  ).toHaveLength(4);
  const hosted = replaced(text, '  /order:\n', `  /order:\n    servers: [${stage}]\n`);
  expect(await together(text, hosted)).toHaveLength(4);
});
