import { describe, expect, test } from 'vitest';
import { judged, read, viewOf } from './tiny.ts';

describe('what the merchant gives', () => {
  test('lacks what the client fills in, at any depth', async () => {
    const view = await viewOf(`{ type: object, required: [MerchantID, Type, Name, At, Mac], properties: {
      MerchantID: { type: string, x-filled-by: credentials }, Type: { type: string, const: aio }, Mac: { type: string, x-filled-by: envelope },
      At: { type: string, format: yyyyMMdd, x-filled-by: clock }, Name: { type: string },
      Inner: { type: object, required: [Kind, Size], properties: { Kind: { type: integer, const: 1 }, Size: { type: integer } } } } }`);
    expect(view.requests['ask']).toEqual({
      type: 'object',
      required: ['Name'],
      additionalProperties: false,
      properties: {
        At: { type: 'string', format: 'yyyyMMdd' },
        // A required text is not empty, and an integer is one that JavaScript keeps exactly.
        Name: { type: 'string', minLength: 1 },
        Inner: {
          type: 'object',
          required: ['Size'],
          additionalProperties: false,
          properties: { Size: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } },
        },
      },
    });
  });

  test('may lack a required field that has a default', async () => {
    const view = await viewOf(
      '{ type: object, required: [a, b], properties: { a: { type: string, default: "" }, b: { type: string } } }',
    );
    expect(view.requests['ask']).toMatchObject({ required: ['b'], properties: { a: { default: '' } } });
  });

  test('is the content of the marked property, through what encodes it', async () => {
    const view =
      await viewOf(`{ type: object, properties: { No: { type: string, x-filled-by: credentials }, Outer: { type: object, properties: {
      Data: { type: string, contentEncoding: base64, contentMediaType: application/json, x-payload: true,
        contentSchema: { type: object, properties: { a: { type: string } } } } } } } }`);
    expect(view.requests['ask']).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: { a: { type: 'string' } },
    });
  });

  test('is an object where the wire carries JSON in a text', async () => {
    const text =
      '{ type: string, description: d, contentMediaType: application/json, contentSchema: { type: object, properties: { a: { type: integer } } } }';
    const view = await viewOf(
      `{ type: object, properties: { info: ${text} } }`,
      `{ type: object, properties: { info: ${text} } }`,
    );
    expect(view.requests['ask']).toMatchObject({
      properties: { info: { type: 'object', description: 'd', properties: { a: { type: 'integer' } } } },
    });
    // A vendor may send an empty text there.
    expect(view.answers['ask']).toMatchObject({
      properties: { info: { anyOf: [{ type: 'object' }, { type: 'string' }] } },
    });
  });

  test('keeps rules between fields, and a const in them is a condition', async () => {
    const view = await viewOf(
      '{ type: object, properties: { a: { type: string }, b: { type: string } }, if: { properties: { a: { const: x } }, required: [a] }, then: { required: [b] } }',
    );
    expect(JSON.stringify(view.requests['ask'])).toContain(
      '"if":{"properties":{"a":{"const":"x"}},"required":["a"]},"then":{"required":["b"]}',
    );
  });
});

describe('what the merchant gets', () => {
  test('is open: values, lengths, forms and bounds judge nothing; types, const and required do', async () => {
    const view = await viewOf(
      '{ type: object }',
      `{ type: object, required: [Code], properties: { Code: { type: integer, enum: [1, 2], minimum: 0 }, Ok: { type: string, const: OK },
        Text: { type: string, maxLength: 3, pattern: a, format: yyyyMMdd }, Mac: { type: string, x-filled-by: envelope } },
        oneOf: [{ required: [Ok] }, { required: [Text] }] }`,
    );
    expect(view.answers['ask']).toEqual({
      type: 'object',
      required: ['Code'],
      properties: {
        Code: { type: 'integer', 'x-known': [1, 2] },
        Ok: { type: 'string', const: 'OK' },
        Text: { type: 'string' },
      },
      anyOf: [{ required: ['Ok'] }, { required: ['Text'] }],
    });
  });

  test('has of several types the first, and null where it may be empty', async () => {
    const view = await viewOf(
      '{ type: object }',
      `{ type: object, properties: { a: { type: [integer, string] }, b: { type: [integer, string, "null"] } } }`,
    );
    expect(view.answers['ask']).toMatchObject({
      properties: { a: { type: 'integer' }, b: { type: ['integer', 'null'] } },
    });
  });

  test('names the values that have meanings', async () => {
    const meanings = 'x-meanings: { "0": { en: no, zh: 否 }, "1": { en: yes, zh: 是 } }';
    const view = await viewOf(
      '{ type: object }',
      `{ type: object, properties: { a: { type: integer, ${meanings} }, b: { type: string, ${meanings} } } }`,
    );
    expect(view.answers['ask']).toMatchObject({
      properties: { a: { 'x-known': [0, 1] }, b: { 'x-known': ['0', '1'] } },
    });
  });
});

describe('components', () => {
  const components = [
    'Never: { type: string }',
    'Id: { type: string, x-filled-by: credentials }',
    'Size: { type: integer, enum: [1, 2] }',
    'Box: { type: object, properties: { size: { $ref: "#/components/schemas/Size" }, inner: { $ref: "#/components/schemas/Box" } } }',
  ];
  const request =
    '{ type: object, properties: { id: { $ref: "#/components/schemas/Id" }, box: { $ref: "#/components/schemas/Box" } } }';
  const answer = '{ type: object, properties: { size: { $ref: "#/components/schemas/Size" } } }';

  test('stay only where something refers to them, in the order of their first use', async () => {
    const view = await viewOf(request, answer, components);
    expect(Object.keys(view.schemas)).toEqual(['Box', 'Size', 'SizeAnswer']);
  });

  test('that serve both ways are strict in one and open in the other', async () => {
    const { schemas } = await viewOf(request, answer, components);
    expect(schemas['Size']).toEqual({ type: 'integer', enum: [1, 2] });
    expect(schemas['SizeAnswer']).toEqual({ type: 'integer', 'x-known': [1, 2] });
  });

  test('keep apart when a name is taken', async () => {
    const view = await viewOf(
      request,
      '{ type: object, properties: { a: { $ref: "#/components/schemas/Size" }, b: { $ref: "#/components/schemas/SizeAnswer" } } }',
      [...components, 'SizeAnswer: { type: boolean }'],
    );
    expect(view.schemas['SizeAnswer']).toMatchObject({ type: 'integer' });
    expect(view.answers['ask']).toMatchObject({ properties: { b: { $ref: '#/components/schemas/SizeAnswerAnswer' } } });
    expect(view.schemas['SizeAnswerAnswer']).toEqual({ type: 'boolean' });
  });

  test('hold what stands beside a reference to them as well; a vendor is judged by its const alone', async () => {
    const beside =
      '$ref: "#/components/schemas/Code", maxLength: 3, enum: [abc, abcd], x-max-bytes: 3, description: D.';
    const view = await viewOf(
      `{ type: object, properties: { code: { ${beside} } } }`,
      `{ type: object, properties: { code: { ${beside}, const: abc } } }`,
      ['Code: { type: string, minLength: 2 }'],
    );
    const { $ref } = { $ref: '#/components/schemas/Code' };
    expect(view.requests['ask']).toMatchObject({
      properties: { code: { $ref, maxLength: 3, enum: ['abc', 'abcd'], 'x-max-bytes': 3, description: 'D.' } },
    });
    expect(view.answers['ask']).toMatchObject({
      properties: { code: { $ref: '#/components/schemas/CodeAnswer', const: 'abc', description: 'D.' } },
    });
    expect(judged(view, { code: 'a' })).toEqual(['/code minLength', '/code enum']);
    expect(judged(view, { code: 'abcd' })).toEqual(['/code maxLength', '/code x-max-bytes']);
    expect(read(view, { code: 'abcd' }).problems).toEqual(['/code const']);
  });

  test('may hold themselves', async () => {
    const { schemas } = await viewOf(request, answer, components);
    expect(schemas['Box']).toMatchObject({ properties: { inner: { $ref: '#/components/schemas/Box' } } });
  });
});
