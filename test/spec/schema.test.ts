import { expect, test } from 'vitest';
import { payloadField } from '../../scripts/spec/message/payload.ts';
import { Schema } from '../../scripts/spec/schema/schema.ts';
import type { Source } from '../../scripts/spec/source/source.ts';
import { sourceOf } from './source.ts';

const source: Source = await sourceOf(`openapi: 3.1.0
components:
  schemas:
    Status: { type: string, x-meanings: { "1": { en: paid, zh: 已付款, outcome: paid } } }
    State: { $ref: "#/components/schemas/Status", description: Where it stands. }
    Merchant: { type: string, x-filled-by: credentials }
    Common: { type: object, properties: { id: { type: string } } }
    Refused: { type: object, required: [message], properties: { message: { type: string, x-sensitive: true } } }
    Answer:
      type: object
      required: [state]
      properties:
        state: { $ref: "#/components/schemas/State" }
        merchant: { $ref: "#/components/schemas/Merchant" }
        again: { $ref: "#/components/schemas/Answer" }
      allOf: [{ $ref: "#/components/schemas/Common" }, { required: [id] }]
      oneOf: [{ $ref: "#/components/schemas/Refused" }, { required: [merchant] }]
    Loop: { anyOf: [{ $ref: "#/components/schemas/Loop" }] }
    Envelope:
      type: object
      properties:
        outer:
          type: object
          properties:
            note: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { x: { type: string, x-payload: true } } } }
            data: { type: string, contentEncoding: base64, contentSchema: { $ref: "#/components/schemas/Answer" }, x-payload: true }
`);
const component = (name: string): Schema => Schema.from(source, { $ref: `#/components/schemas/${name}` }, ['x']);
const answer = component('Answer');

test('a field says what its reference says, who fills it and what its values mean', () => {
  expect(answer.field('merchant')?.filledBy).toBe('credentials');
  expect(answer.field('state')?.meanings?.['1']?.outcome).toBe('paid');
  expect(answer.field('state')?.table).toBe('Status');
  expect(answer.field('state')?.description).toBe('Where it stands.');
  expect(answer.field('message')?.isSensitive).toBe(true);
  expect(answer.field('nothing')).toBeUndefined();
});

test('fields are its own, those of its parts, and those of the objects that it may be', () => {
  expect(answer.fields.map(({ name, required }) => [name, required])).toEqual([
    ['state', true],
    ['merchant', false],
    ['again', false],
  ]);
  expect(answer.allFields.map(({ name }) => name)).toEqual(['state', 'merchant', 'again', 'id']);
  expect([...answer.fieldNames]).toEqual(['state', 'merchant', 'again', 'message', 'id']);
});

test('a branch without a type is a rule, and a schema that is only a branch of itself is not a value', () => {
  expect(answer.branches('oneOf', 'allOf').map(({ isValue }) => isValue)).toEqual([true, false, true, false]);
  expect(component('Loop').isValue).toBe(false);
  expect(component('Loop').objects).toEqual([]);
});

test('the same component is the same target, wherever it is referred to', () => {
  expect(answer.field('again')?.target).toBe(answer.target);
});

test('the payload is found at any depth, but not in a text that stands beside it', () => {
  const field = payloadField(component('Envelope'));
  expect(field).toMatchObject({ name: 'data', isEncrypted: true });
  expect(field?.schema.component).toBe('Answer');
  expect(payloadField(answer)).toBeUndefined();
});
