import { isObject, type Json, type JsonObject, pointerParts } from './json.ts';
import { payloadSchema } from './payload.ts';
import type { Source } from './source.ts';
import { type SpecOperation, specOperations } from './table.ts';
import { PayloadView } from './view.ts';

/** The payload view of a whole document: what openapi-typescript and Ajv are given. */
export interface ViewDocument {
  readonly source: Source;
  readonly operations: readonly SpecOperation[];
  readonly schemas: JsonObject;
  /** Schemas of what the merchant gives, by operationId. */
  readonly requests: JsonObject;
  /** Schemas of what the merchant gets. */
  readonly answers: JsonObject;
  /** Schemas of what a callback brings. */
  readonly callbacks: JsonObject;
}

export function viewDocument(source: Source): ViewDocument {
  const view = new PayloadView(source);
  const operations = specOperations(source);
  const requests: JsonObject = {};
  const answers: JsonObject = {};
  const callbacks: JsonObject = {};
  // Requests first: where a component serves both ways, the merchant's side keeps its plain name.
  for (const operation of operations) {
    if (operation.section === 'paths') requests[operation.id] = view.of(payloadSchema(source, operation.request.schema), 'out');
  }
  for (const operation of operations) {
    if (operation.section === 'paths') answers[operation.id] = view.of(payloadSchema(source, operation.answer.schema), 'in');
    else callbacks[operation.id] = view.of(payloadSchema(source, operation.request.schema), 'in');
  }
  const schemas = reachable(view.schemas, [requests, answers, callbacks]);
  return { source, operations, schemas, requests, answers, callbacks };
}

/** A component whose every use was filled in by the client is nobody's business. */
function reachable(components: JsonObject, roots: readonly Json[]): JsonObject {
  const used = new Set<string>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const name = typeof value['$ref'] === 'string' ? pointerParts(value['$ref']).at(-1) : undefined;
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      visit(components[name] ?? {});
    }
    for (const [key, held] of Object.entries(value)) if (key !== '$ref') visit(held);
  };
  roots.forEach(visit);
  return Object.fromEntries(Object.entries(components).filter(([name]) => used.has(name)));
}

/** The view as an OpenAPI document, every body plain JSON under its operationId. */
export function asOpenapi(view: ViewDocument): JsonObject {
  const paths: JsonObject = {};
  const webhooks: JsonObject = {};
  for (const operation of view.operations) {
    const described: JsonObject = { operationId: operation.id };
    for (const key of ['summary', 'description']) {
      const text = operation.spec[key];
      if (typeof text === 'string') described[key] = text;
    }
    if (operation.section === 'webhooks') {
      webhooks[operation.key] = {
        post: { ...described, requestBody: body(view.callbacks[operation.id]), responses: { '200': { description: 'Acknowledged.' } } },
      };
      continue;
    }
    const request = view.requests[operation.id] as JsonObject;
    paths[operation.key] = {
      [operation.method.toLowerCase()]: {
        ...described,
        ...(operation.request.place === 'query' ? { parameters: parameters(request) } : { requestBody: body(request) }),
        responses: {
          '200': { description: 'The answer.', ...body(view.answers[operation.id]) },
          '4XX': { description: 'Refused outside of the payload.', ...body({ $ref: '#/components/schemas/Refusal' }) },
        },
      },
    };
  }
  const refusal: JsonObject = {
    type: 'object',
    description: 'The vendor refused in the envelope, before its service was asked.',
    required: ['code', 'message'],
    properties: { code: { type: 'string' }, message: { type: 'string' } },
  };
  const credentials = { ...(view.source.value['x-credentials'] as JsonObject) };
  return {
    openapi: '3.1.0',
    info: { title: 'payload view', version: '1.0.0' },
    paths,
    webhooks,
    components: { schemas: { ...view.schemas, Refusal: refusal, Credentials: withoutExtensions(credentials) as JsonObject } },
  };
}

function body(schema: Json | undefined): JsonObject {
  return { required: true, content: { 'application/json': { schema: schema ?? {} } } };
}

function parameters(request: JsonObject): Json[] {
  const required = Array.isArray(request['required']) ? request['required'] : [];
  const properties = isObject(request['properties']) ? request['properties'] : {};
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(isObject(schema) && typeof schema['description'] === 'string' ? { description: schema['description'] } : {}),
    schema,
  }));
}

export function withoutExtensions(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, held]) => [key, withoutExtensions(held)]),
  );
}
