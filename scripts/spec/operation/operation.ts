import type { Operation, Success } from '../../../src/message/operation.ts';
import type { Refusals } from '../../../src/sandbox/model/example.ts';
import type { Path } from '../json.ts';
import { answerOf, requestOf, type SpecMessage } from '../message/message.ts';
import { sensitiveFields } from '../message/sensitive.ts';
import type { SpecNode, Written } from '../node.ts';
import type { SpecAction } from '../sandbox.ts';
import type { Schema } from '../schema/schema.ts';
import { type Server, serversOf } from '../server.ts';
import type { ResolveMapping } from '../vocabulary/extensions.ts';
import { type EndpointNode, endpointOf, type SpecEndpoint } from './endpoint.ts';

/** An operation under `paths`: what the merchant calls. */
export interface SpecOperation extends SpecEndpoint {
  /** What the wire sees of the key: without the fragment that tells operations of one URL apart. */
  readonly path: string;
  readonly effect: Operation['effect'];
  /** Its own, from beside it or from beside its path; none where it is reached at the document's. */
  readonly servers: readonly Server[];
  /** The shopper's browser sends it. */
  readonly delivery?: NonNullable<Operation['delivery']>;
  /** The vendor takes the same fields in the query of a GET. */
  readonly alsoBy?: NonNullable<Operation['alsoBy']>;
  /** Other paths at which the vendor answers it. */
  readonly alsoAt?: readonly string[];
  /** How the answer's own code is judged. */
  readonly success?: Success;
  /** The list of the answer that can be read item by item as it arrives. */
  readonly stream?: ListStream;
  /** How the vendor refuses this operation, beside what the document says of all. */
  readonly refusals?: Written<Refusals>;
  /** What it does to a life cycle. */
  readonly action?: SpecAction;
  /** How to find out what became of it, of a write. */
  readonly resolve?: Written<ResolveMapping>;
  /** Names of fields that hold secrets or personal data, in the request or the answer. */
  readonly sensitive: readonly string[];
}

/** A list that may be too long to hold. */
export interface ListStream {
  readonly at: Path;
  /** The property that holds it. */
  readonly name: string;
  readonly item: Schema;
}

/** @param actions what operations do to life cycles, by operationId */
export function operationOf(endpoint: EndpointNode, actions?: ReadonlyMap<string, SpecAction>): SpecOperation {
  const { node, key, item } = endpoint;
  const request = requestOf(node, 'out');
  const answer = answerOf(node);
  const delivery = node.extension('x-delivery');
  const alsoBy = node.extension('x-also-by');
  const alsoAt = node.extension('x-also-at');
  const success = node.extension('x-success');
  const stream = streamOf(node, answer);
  const refusals = node.extensionAt('x-refusals');
  const action = actions?.get(node.text('operationId'));
  const resolve = node.extensionAt('x-resolve');
  return {
    ...endpointOf(endpoint, { request, answer }),
    path: key.replace(/#.*$/, ''),
    effect: node.required('x-effect'),
    servers: serversOf(node.has('servers') ? node : item),
    ...(delivery === undefined ? {} : { delivery }),
    ...(alsoBy === undefined ? {} : { alsoBy }),
    ...(alsoAt === undefined ? {} : { alsoAt }),
    ...(success === undefined ? {} : { success }),
    ...(stream === undefined ? {} : { stream }),
    ...(refusals === undefined ? {} : { refusals }),
    ...(action === undefined ? {} : { action }),
    ...(resolve === undefined ? {} : { resolve }),
    sensitive: sensitiveFields(request.wire, answer.wire),
  };
}

function streamOf(node: SpecNode, answer: SpecMessage): ListStream | undefined {
  const stream = node.extensionAt('x-stream');
  const item = stream === undefined ? undefined : answer.payload.field(stream.value)?.items;
  return stream === undefined || item === undefined ? undefined : { at: stream.at, name: stream.value, item };
}
