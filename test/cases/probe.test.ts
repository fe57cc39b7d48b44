import { describe, expect, test } from 'vitest';
import { isPayloadError } from '../../generated/mypay/client.ts';
import { stageClient } from '../../scripts/stage-client.ts';
import type { Problem } from '../../src/errors/problem.ts';
import type { Schema, SchemaObject } from '../../src/message/schema.ts';
import { everyApi } from '../../src/sandbox/index.ts';

/** Rules that go by the present moment: examples stay, and time goes on. */
const aboutTime = ['expire-date-within-days', 'stop-time-after-today', 'regular-first-charge-date-not-past'];

type Payload = Readonly<Record<string, unknown>>;

/** What is wrong with a payload, asked as a merchant asks; nothing is sent. */
async function problemsOf(api: string, id: string, payload: unknown): Promise<readonly Problem[]> {
  const fetch = async (): Promise<Response> => new Response('?');
  const client = stageClient(api, { baseUrl: 'http://vendor.invalid', fetch });
  try {
    await client.call(id, payload);
  } catch (error) {
    if (isPayloadError(error)) return error.problems;
  }
  return [];
}

function resolved(schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {};
  return schema.$ref === undefined ? schema : { ...resolved(schema.$ref), ...schema };
}

/** Values that break one rule of a field each. */
function* violations(schema: Schema): Generator<readonly [rule: string, value: unknown]> {
  const {
    type,
    enum: listed,
    maxLength,
    minLength = 0,
    pattern,
    format,
    minimum,
    maximum,
    exclusiveMinimum,
    minItems,
    ...more
  } = resolved(schema);
  const first = typeof type === 'string' ? type : type?.[0];
  if (first !== undefined) yield ['type', first === 'object' ? 'x' : {}];
  if (listed !== undefined) yield ['enum', first === 'integer' ? 987_654 : 'no such value'];
  if (maxLength !== undefined) yield ['maxLength', 'x'.repeat(maxLength + 1)];
  if (minLength > 1) yield ['minLength', 'x'.repeat(minLength - 1)];
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(' ')) yield ['pattern', ' '];
  if (format !== undefined && first === 'string') yield ['format', 'no such form'];
  if (minimum !== undefined) yield ['minimum', minimum - 1];
  if (maximum !== undefined) yield ['maximum', maximum + 1];
  if (exclusiveMinimum !== undefined) yield ['exclusiveMinimum', exclusiveMinimum];
  if ((minItems ?? 0) > 0) yield ['minItems', []];
  if (more['x-max-bytes'] !== undefined) yield ['x-max-bytes', '茶'.repeat(more['x-max-bytes'])];
  if (more['x-max-width'] !== undefined)
    yield ['x-max-width', '茶'.repeat(more['x-max-width'] / 2 + 1).slice(0, maxLength)];
}

interface Probe {
  readonly name: string;
  readonly pointer: string;
  readonly payload: unknown;
}

/** One probe for every rule of every field, deep ones too. */
function* probesOf(schema: Schema, valid: Payload, at = ''): Generator<Probe> {
  const { properties = {}, required = [] } = resolved(schema);
  for (const [name, field] of Object.entries(properties)) {
    const pointer = `${at}/${name}`;
    const broken = (value: unknown): Payload => ({ ...valid, [name]: value });
    if (required.includes(name)) {
      const { [name]: _, ...rest } = valid;
      yield { name: `${pointer} required`, pointer, payload: rest };
      if (resolved(field).type === 'string') yield { name: `${pointer} empty`, pointer, payload: broken('') };
    }
    for (const [rule, value] of violations(field))
      yield { name: `${pointer} ${rule}`, pointer, payload: broken(value) };
    const { items } = resolved(field);
    const held = valid[name];
    if (items !== undefined && Array.isArray(held) && typeof held[0] === 'object')
      for (const inner of probesOf(items, held[0] as Payload, `${pointer}/0`))
        yield { ...inner, payload: broken([inner.payload, ...held.slice(1)]) };
    else if (typeof held === 'object' && held !== null && !Array.isArray(held))
      for (const inner of probesOf(field, held as Payload, pointer)) yield { ...inner, payload: broken(inner.payload) };
  }
  yield { name: `${at}/no_such_field`, pointer: `${at}/no_such_field`, payload: { ...valid, no_such_field: 1 } };
}

const operations = everyApi.flatMap((api) =>
  Object.values(api.operations)
    .filter(({ request }) => request.isText !== true)
    .map(({ id }) => ({
      api: api.document.name,
      id,
      schema: api.requests[id] ?? true,
      examples: api.examples[id] ?? [],
    })),
);

describe.each(operations)('$api $id', ({ api, id, schema, examples }) => {
  const valid = examples.map(({ request }) => request as Payload).filter((request) => typeof request === 'object');

  test('every example is a right payload', async () => {
    expect(valid.length).toBeGreaterThan(0);
    for (const payload of valid) {
      const problems = await problemsOf(api, id, payload);
      expect(problems.filter(({ rule }) => !aboutTime.includes(rule))).toEqual([]);
    }
  });

  test('whatever breaks a rule of a field is refused, and the first problem names the field', async () => {
    // The smallest one, and the largest, whose deep fields can be broken too.
    const bySize = [...valid].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
    const all = [bySize[0], bySize.at(-1)].flatMap((payload) =>
      payload === undefined ? [] : [...probesOf(schema, payload)],
    );
    const missed: string[] = [];
    for (const { name, pointer, payload } of all) {
      const [first] = await problemsOf(api, id, payload);
      if (first === undefined || !(first.pointer === pointer || first.pointer.startsWith(`${pointer}/`)))
        missed.push(`${name}: ${first?.pointer} ${first?.message}`);
    }
    expect(missed).toEqual([]);
    expect(all.length).toBeGreaterThan(3);
  });
});
