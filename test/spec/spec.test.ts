import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Path } from '../../scripts/spec/json.ts';
import { readSpec, readSpecs } from '../../scripts/spec/read.ts';
import { lineOf } from '../generate/command.ts';

const path = new URL('../generate/lifecycles/shop.yaml', import.meta.url).pathname;
const text = await readFile(path, 'utf8');
const beside = await readFile(new URL('../generate/lifecycles/sandbox/shop.yaml', import.meta.url), 'utf8');
const spec = await readSpec(path);
const create = spec.operation('createOrder');

test('a document is what it describes', () => {
  expect(spec).toMatchObject({
    name: 'shop',
    file: 'lifecycles/shop.yaml',
    info: { title: 'A shop', version: '1.0.0' },
  });
  expect(spec.servers).toMatchObject([{ url: 'http://shop.invalid', environment: 'stage' }]);
  expect(spec.credentials).toBeUndefined();
  expect(spec.components.map(({ name }) => name)).toEqual(['Order', 'Status', 'Answer']);
  expect(spec.endpoints.map(({ id }) => id)).toEqual([
    'createOrder',
    'findOrder',
    'listOrders',
    'withdrawOrder',
    'refundOrder',
    'told',
  ]);
});

test('an operation has its messages, examples, refusals and what it does to a life cycle', () => {
  expect(create).toMatchObject({ method: 'POST', path: '/order', effect: 'write', sensitive: [] });
  expect(create?.request).toMatchObject({ envelope: { name: 'json' }, place: 'body', mediaType: 'application/json' });
  expect([...(create?.request.payload.fieldNames ?? [])]).toEqual([
    'no',
    'price',
    'at',
    'payer',
    'back',
    'days',
    'first',
    'last',
    'refundNo',
    'how',
  ]);
  expect(create?.request.payload.field('at')).toMatchObject({ filledBy: 'clock', freshMinutes: 10 });
  expect(create?.examples.map(({ value }) => value.name)).toEqual(['order', 'other']);
  expect(Object.keys(create?.refusals?.value ?? {})).toEqual(['used', 'amount-too-large']);
  expect(create?.action?.value.lifecycle).toBe('order');
});

test('a callback has its proof, its event and its acknowledgement', () => {
  expect(spec.callback('told')).toMatchObject({
    proof: 'none',
    acknowledgement: { by: 'constant', text: 'OK' },
    event: { value: { code: 'code', otherwise: 'unknown' } },
    retries: { value: ['30s', '10m', '2h'] },
  });
  expect(spec.operation('told')).toBeUndefined();
});

test.each<[string, Path | undefined]>([
  ['    post:', create?.at],
  ['other: { summary', create?.examples[1]?.at],
  ['at: { type', create?.request.payload.field('at')?.at],
  ['x-retries', spec.callback('told')?.retries?.at],
])('what is written as "%s" is known to be there', (place, at) => {
  expect(spec.problem(at ?? [], '').line).toBe(lineOf(text, place));
});

test.each<[string, Path | undefined]>([
  ['  createOrder:', create?.action?.at],
  ['  refund:', spec.lifecycle('refund')?.at],
])('what is written as "%s" is known to be in the file beside it', (place, at) => {
  expect(spec.problem(at ?? [], '')).toMatchObject({
    file: 'lifecycles/sandbox/shop.yaml',
    line: lineOf(beside, place),
  });
});

test('the documents are read in the order of their names', async () => {
  const specs = await readSpecs(new URL('../../specs/', import.meta.url).pathname);
  const names = specs.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  for (const { operations, file } of specs) expect(operations.length, file).toBeGreaterThan(0);
});
