import type { Operation, Success } from '../../../src/message/operation.ts';
import type { Faults } from '../../../src/sandbox/exchange.ts';
import type { Doing } from '../../../src/sandbox/life/life.ts';
import { answerOf, requestOf } from '../message/message.ts';
import { sensitiveFields } from '../message/sensitive.ts';
import type { Written } from '../node.ts';
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
  /** How the answer's own code is judged. */
  readonly success?: Success;
  /** How the vendor refuses this operation, beside what the document says of all. */
  readonly refusals?: Written<Faults>;
  /** What it does to a life cycle. */
  readonly lifecycle?: Written<Doing>;
  /** How to find out what became of it, of a write. */
  readonly resolve?: Written<ResolveMapping>;
  /** Names of fields that hold secrets or personal data, in the request or the answer. */
  readonly sensitive: readonly string[];
}

export function operationOf(endpoint: EndpointNode): SpecOperation {
  const { node, key, item } = endpoint;
  const request = requestOf(node, 'out');
  const answer = answerOf(node);
  const delivery = node.extension('x-delivery');
  const alsoBy = node.extension('x-also-by');
  const success = node.extension('x-success');
  const refusals = node.extensionAt('x-faults');
  const lifecycle = node.extensionAt('x-life');
  const resolve = node.extensionAt('x-resolve');
  return {
    ...endpointOf(endpoint, { request, answer }),
    path: key.replace(/#.*$/, ''),
    effect: node.required('x-effect'),
    servers: serversOf(node.has('servers') ? node : item),
    ...(delivery === undefined ? {} : { delivery }),
    ...(alsoBy === undefined ? {} : { alsoBy }),
    ...(success === undefined ? {} : { success }),
    ...(refusals === undefined ? {} : { refusals }),
    ...(lifecycle === undefined ? {} : { lifecycle }),
    ...(resolve === undefined ? {} : { resolve }),
    sensitive: sensitiveFields(request.wire, answer.wire),
  };
}
