import { isObject, items, type Json, type JsonObject } from '../json.ts';
import type { SpecEndpoint } from '../operation/endpoint.ts';
import type { SpecOperation } from '../operation/operation.ts';
import type { Spec } from '../spec.ts';
import { isExtension } from '../vocabulary/extensions.ts';
import type { ViewDocument } from './document.ts';
import { hover } from './hints.ts';

const refusal: JsonObject = {
  type: 'object',
  description: 'The vendor refused in the envelope, before its service was asked.',
  required: ['code', 'message'],
  properties: { code: { type: 'string' }, message: { type: 'string' } },
};

/** The view as an OpenAPI document, every body plain JSON under its operationId. */
export function asOpenapi({ operations, callbacks }: Spec, view: ViewDocument): JsonObject {
  const paths: JsonObject = {};
  const webhooks: JsonObject = {};
  for (const operation of operations) {
    paths[operation.key] = { [operation.method.toLowerCase()]: pathItem(operation, view) };
  }
  for (const callback of callbacks) {
    const responses = { '200': { description: 'Acknowledged.' } };
    webhooks[callback.key] = {
      post: { ...described(callback), requestBody: body(view.callbacks[callback.id]), responses },
    };
  }
  const credentials = withoutExtensions(view.credentials ?? {});
  const agreement: JsonObject = view.agreement === undefined ? {} : { Agreement: withoutExtensions(view.agreement) };
  return {
    openapi: '3.1.0',
    info: { title: 'payload view', version: '1.0.0' },
    paths,
    webhooks,
    components: { schemas: { ...view.schemas, Refusal: refusal, Credentials: credentials, ...agreement } },
  };
}

function pathItem(operation: SpecOperation, view: ViewDocument): JsonObject {
  const request = view.requests[operation.id];
  return {
    ...described(operation),
    ...(operation.request.place === 'query' ? { parameters: parameters(request) } : { requestBody: body(request) }),
    responses: {
      '200': { description: 'The answer.', ...body(view.answers[operation.id]) },
      '4XX': { description: 'Refused outside of the payload.', ...body({ $ref: '#/components/schemas/Refusal' }) },
    },
  };
}

function described({ id, summary, description }: SpecEndpoint): JsonObject {
  return { operationId: id, ...(summary === '' ? {} : { summary }), ...(description === '' ? {} : { description }) };
}

function body(schema: Json | undefined): JsonObject {
  return { required: true, content: { 'application/json': { schema: schema ?? {} } } };
}

function parameters(request: Json | undefined): Json[] {
  const { required, properties } = isObject(request) ? request : {};
  return Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: items(required).includes(name),
    ...(isObject(schema) && typeof schema[hover] === 'string' ? { description: schema[hover] } : {}),
    schema,
  }));
}

function withoutExtensions(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isExtension(key));
  return Object.fromEntries(kept.map(([key, held]) => [key, withoutExtensions(held)]));
}
