import type { Callback } from '../../src/message/callback.ts';
import type { Layout } from '../../src/message/layout.ts';
import type { EnvelopeUse, MessageShape, Operation, Success } from '../../src/message/operation.ts';
import { eventParts } from './callback.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { layoutOf, sortedForSigning } from './layout.ts';
import { operationsIn } from './operations.ts';
import { textContent } from './payload.ts';
import { resolve, type Source } from './source.ts';
import type { Direction } from './view.ts';

/** The wire schema of a message and where its text goes. */
export interface WireMessage {
  readonly place: MessageShape['place'];
  readonly mediaType?: string;
  /** Whole wire schema; for a query or a redirect an object made of the parameters. */
  readonly schema: JsonObject;
}

/** One operation of the document with everything the generator asks of it again and again. */
export interface SpecOperation {
  readonly id: string;
  readonly at: readonly string[];
  readonly section: 'paths' | 'webhooks';
  readonly key: string;
  readonly method: string;
  readonly spec: JsonObject;
  readonly request: WireMessage;
  readonly answer: WireMessage;
  readonly answerEnvelope: EnvelopeUse;
}

export function specOperations(source: Source): SpecOperation[] {
  return operationsIn(source).map(([at, spec]) => {
    const [section, key, method] = at as ['paths' | 'webhooks', string, string];
    const response = successResponse(source, spec);
    return {
      id: String(spec['operationId']),
      at,
      section,
      key,
      method: method.toUpperCase(),
      spec,
      request: requestMessage(source, spec),
      answer: answerMessage(source, response),
      answerEnvelope: envelopeUse(response['x-envelope'] ?? spec['x-envelope']),
    };
  });
}

export function operationRow(source: Source, operation: SpecOperation): Operation {
  const { spec } = operation;
  return {
    id: operation.id,
    method: operation.method,
    key: operation.key,
    path: operation.key.replace(/#.*$/, ''),
    effect: spec['x-effect'] as 'read' | 'write',
    ...(spec['x-delivery'] === 'browser-form' ? { delivery: 'browser-form' as const } : {}),
    ...(spec['x-also-by'] === 'GET' ? { alsoBy: 'GET' as const } : {}),
    request: shape(source, operation.request, envelopeUse(spec['x-envelope']), 'out', fixedHeaders(source, spec)),
    answer: shape(source, operation.answer, operation.answerEnvelope, 'in'),
    ...(isObject(spec['x-success']) ? { success: spec['x-success'] as unknown as Success } : {}),
    ...(Array.isArray(spec['x-rules']) ? { rules: spec['x-rules'].map(String) } : {}),
    sensitive: sensitiveFields(source, [operation.request.schema, operation.answer.schema]),
  };
}

export function callbackRow(source: Source, operation: SpecOperation): Callback {
  return {
    id: operation.id,
    request: shape(source, operation.request, envelopeUse(operation.spec['x-envelope']), 'in'),
    proof: (operation.spec['x-proof'] ?? 'none') as Callback['proof'],
    acknowledgement: { by: 'constant', text: String(operation.answer.schema['const'] ?? '') },
    sensitive: sensitiveFields(source, [operation.request.schema]),
    ...eventParts(source, operation),
  };
}

function shape(source: Source, message: WireMessage, envelope: EnvelopeUse, direction: Direction, headers: Record<string, string> = {}): MessageShape {
  const xml = envelope.name === 'ccat-xml';
  const layout: Layout = layoutOf(source, textContent(message.schema), direction, xml || envelope.name === 'ccat-redirect');
  const root = resolve(source, message.schema)['xml'];
  return {
    envelope,
    place: message.place,
    ...(message.mediaType === undefined ? {} : { mediaType: message.mediaType }),
    ...(xml && isObject(root) && typeof root['name'] === 'string' ? { root: root['name'] } : {}),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    layout: direction === 'out' && envelope.digest !== undefined ? sortedForSigning(layout) : layout,
  };
}

/** What `x-envelope` says: a name, or a name and a digest. */
export function envelopeUse(value: Json | undefined): EnvelopeUse {
  return isObject(value) ? (value as unknown as EnvelopeUse) : { name: String(value ?? 'text') };
}

function requestMessage(source: Source, spec: JsonObject): WireMessage {
  const body = bodyOf(source, resolve(source, spec['requestBody']));
  if (body !== undefined) return { place: 'body', ...body };
  const parameters = parametersOf(source, spec).filter((parameter) => parameter['in'] === 'query');
  return {
    place: 'query',
    schema: {
      type: 'object',
      required: parameters.filter((parameter) => parameter['required'] === true).map((parameter) => String(parameter['name'])),
      properties: Object.fromEntries(
        parameters.map((parameter) => [String(parameter['name']), { description: parameter['description'] ?? '', ...resolve(source, parameter['schema']) }]),
      ),
    },
  };
}

function answerMessage(source: Source, response: JsonObject): WireMessage {
  const headers = response['headers'];
  const location = isObject(headers) ? resolve(source, headers['Location']) : {};
  if (isObject(location['schema'])) return { place: 'location', schema: resolve(source, location['schema']) };
  return { place: 'body', ...(bodyOf(source, response) ?? { schema: { type: 'string' } }) };
}

/** The answer that the vendor gives when all is well: the first of the 2XX, or a redirect where that is the answer. */
function successResponse(source: Source, spec: JsonObject): JsonObject {
  const responses = isObject(spec['responses']) ? spec['responses'] : {};
  const status = Object.keys(responses).find((code) => code.startsWith('2')) ?? Object.keys(responses).find((code) => code.startsWith('3'));
  return status === undefined ? {} : resolve(source, responses[status]);
}

function bodyOf(source: Source, holder: JsonObject): { mediaType: string; schema: JsonObject } | undefined {
  const [entry] = isObject(holder['content']) ? Object.entries(holder['content']) : [];
  if (entry === undefined || !isObject(entry[1])) return undefined;
  const schema = entry[1]['schema'];
  return { mediaType: entry[0], schema: isObject(schema) && schema['$ref'] !== undefined ? resolve(source, schema) : isObject(schema) ? schema : {} };
}

function parametersOf(source: Source, spec: JsonObject): JsonObject[] {
  return (Array.isArray(spec['parameters']) ? spec['parameters'] : []).map((parameter) => resolve(source, parameter));
}

/** A header parameter with a `const` is sent with every call of the operation. */
function fixedHeaders(source: Source, spec: JsonObject): Record<string, string> {
  const fixed = parametersOf(source, spec).filter((parameter) => parameter['in'] === 'header');
  return Object.fromEntries(fixed.map((parameter) => [String(parameter['name']), String(resolve(source, parameter['schema'])['const'] ?? '')]));
}

/** Names of all properties marked `x-sensitive` that these schemas reach. */
export function sensitiveFields(source: Source, schemas: readonly Json[]): string[] {
  const found = new Set<string>();
  const seen = new Set<JsonObject>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    if (typeof value['$ref'] === 'string') visit(resolve(source, value));
    for (const [key, held] of Object.entries(value)) {
      if (key === 'properties' && isObject(held)) {
        for (const [name, property] of Object.entries(held)) {
          if ((isObject(property) && property['x-sensitive'] === true) || resolve(source, property)['x-sensitive'] === true) found.add(name);
        }
      }
      if (typeof held === 'object') visit(held);
    }
  };
  for (const schema of schemas) visit(schema);
  return [...found].sort();
}
