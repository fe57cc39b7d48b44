import type { Acknowledgement } from '../../../src/message/callback.ts';
import type { EnvelopeUse, MessageShape } from '../../../src/message/operation.ts';
import type { Direction } from '../direction.ts';
import type { Json, JsonObject, Path } from '../json.ts';
import { SpecNode, type Written } from '../node.ts';
import { Schema } from '../schema/schema.ts';
import { type PayloadField, payloadField, payloadOf } from './payload.ts';

/** One direction of an operation or a callback: how it travels, and what it holds. Its layout is in `shapeOf`. */
export interface SpecMessage extends Omit<MessageShape, 'layout'> {
  readonly direction: Direction;
  readonly isAnswer?: true;
  /** Where its envelope is named. */
  readonly envelopeAt: Path;
  /** Everything on the wire; of a query an object made of the parameters. */
  readonly wire: Schema;
  /** What the merchant gives or gets. */
  readonly payload: Schema;
  /** Where each of its `encodings` is written, and the schema there. */
  readonly encodingsAt: readonly { readonly at: Path; readonly wire: Schema }[];
  /** The field of the wire that holds it, where it is not the whole message. */
  readonly payloadField?: PayloadField;
}

/** What tells the vendor that a callback was taken. */
export type SpecAcknowledgement =
  | Exclude<Acknowledgement, { by: 'sealed' }>
  | { readonly by: 'sealed'; readonly message: SpecMessage };

/** Where a message's text goes, and its schema. */
type Carrier = Pick<SpecMessage, 'place' | 'mediaType' | 'encodings' | 'wire'> &
  Partial<Pick<SpecMessage, 'encodingsAt'>>;

export function requestOf(operation: SpecNode, direction: Direction): SpecMessage {
  const carrier = bodyOf(operation.child('requestBody')) ?? queryOf(operation);
  const headers = direction === 'out' ? fixedHeaders(operation) : {};
  return {
    ...message(carrier, envelopeOf(operation), direction),
    ...(direction === 'out' && isText(carrier) ? { isText: true as const } : {}),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
}

export function answerOf(operation: SpecNode): SpecMessage {
  const response = successResponse(operation);
  const envelope = response.has('x-envelope') ? response : operation;
  return { ...message(answerCarrier(response), envelopeOf(envelope), 'in'), isAnswer: true };
}

/** What the merchant's own server answers to a callback. */
export function acknowledgementOf(callback: SpecNode): SpecAcknowledgement {
  const by = callback.required('x-acknowledge');
  const response = successResponse(callback);
  const carrier = answerCarrier(response);
  switch (by) {
    case 'constant':
      return { by, text: String(carrier.wire.keywords.const ?? '') };
    case 'sealed':
      return { by, message: message(carrier, envelopeOf(response.has('x-envelope') ? response : callback), 'out') };
    case 'page':
      return { by };
  }
}

/** What the merchant gets, of an operation that may still have faults. */
export function answerPayload(operation: SpecNode): Schema {
  return payloadOf(answerWire(operation));
}

/** All that the vendor sends, of an operation that may still have faults. */
export function answerWire(operation: SpecNode): Schema {
  return answerCarrier(successResponse(operation)).wire;
}

function message(carrier: Carrier, envelope: Written<EnvelopeUse>, direction: Direction): SpecMessage {
  const { wire } = carrier;
  const field = payloadField(wire);
  const root = wire.keywords.xml?.name;
  return {
    encodingsAt: [],
    ...carrier,
    direction,
    envelope: envelope.value,
    envelopeAt: envelope.at,
    ...(root === undefined ? {} : { root }),
    payload: payloadOf(wire),
    ...(field === undefined ? {} : { payloadField: field }),
  };
}

/** The merchant writes the whole message. */
function isText({ place, wire }: Carrier): boolean {
  return place === 'body' && wire.types.includes('string') && wire.content === undefined;
}

/** An envelope is named, or named with a digest. */
function envelopeOf(node: SpecNode): Written<EnvelopeUse> {
  const use = node.required('x-envelope');
  return { at: node.pathTo('x-envelope'), value: typeof use === 'string' ? { name: use } : use };
}

function bodyOf(holder: SpecNode): Carrier | undefined {
  const [content, ...others] = holder.children('content');
  if (content === undefined) return undefined;
  const [mediaType, node] = content;
  return {
    place: 'body',
    mediaType,
    ...(others.length === 0 ? {} : { encodings: others.map(([name]) => name) }),
    encodingsAt: others.map(([, other]) => ({ at: other.at, wire: Schema.of(other.child('schema').target) })),
    wire: Schema.of(node.child('schema').target),
  };
}

/** An object made of the parameters. */
function queryOf(operation: SpecNode): Carrier {
  const parameters = operation.items('parameters').filter((parameter) => parameter.value('in') === 'query');
  const required = parameters.filter((parameter) => parameter.value('required') === true);
  const properties = parameters.map((parameter): [string, JsonObject] => [
    parameter.text('name'),
    { ...textsOf(parameter), ...parameter.child('schema').merged },
  ]);
  const schema: Json = {
    type: 'object',
    required: required.map((parameter) => parameter.text('name')),
    properties: Object.fromEntries(properties),
  };
  return { place: 'query', wire: Schema.from(operation.source, schema, operation.pathTo('parameters')) };
}

function textsOf(parameter: SpecNode): JsonObject {
  const term = parameter.text('x-term');
  return { description: parameter.text('description'), ...(term === '' ? {} : { 'x-term': term }) };
}

function answerCarrier(response: SpecNode): Carrier {
  const location = response.children('headers').find(([name]) => name === 'Location')?.[1];
  if (location?.has('schema')) return { place: 'location', wire: Schema.of(location.child('schema').target) };
  const text: Json = { type: 'string' };
  return bodyOf(response) ?? { place: 'body', wire: Schema.from(response.source, text, response.at) };
}

/** The answer that the vendor gives when all is well: the first of the 2XX, or a redirect where that is the answer. */
function successResponse(operation: SpecNode): SpecNode {
  const responses = operation.children('responses');
  const found =
    responses.find(([status]) => status.startsWith('2')) ?? responses.find(([status]) => status.startsWith('3'));
  return found?.[1] ?? new SpecNode(operation.source, undefined, operation.at);
}

/** A header parameter with a `const` is sent with every call of the operation. */
function fixedHeaders(operation: SpecNode): Record<string, string> {
  const fixed = operation.items('parameters').filter((parameter) => parameter.value('in') === 'header');
  return Object.fromEntries(
    fixed.map((parameter) => [parameter.text('name'), String(parameter.child('schema').value('const') ?? '')]),
  );
}
